package org.newsprint.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.RejectReason;

class WarcFileTest {
  private static final String HTML = "text/html; charset=ISO-8859-1";

  private final Reading reading = new Reading();

  @Test
  void read_responseWithAPage_isAnArticle() {
    Article article = Reading.accepted(read(page("<h1>T</h1><p>café")).get(0));
    assertThat(article.text(), is("café"));
    assertThat(article.head().url(), is(Optional.of("https://x.example/a")));
    assertThat(article.head().title(), is(Optional.of("T")));
    assertThat(article.head().publishedAt(), is(Instant.parse("2020-06-08T10:00:00Z")));
    assertThat(article.head().timeSource(), is(TimeSource.SOURCE));
    assertThat(article.provenance().position(), is(1L));
  }

  @Test
  void read_whatThePageSays_comesFirst() {
    ArticleHead head =
        Reading.accepted(
                read(page("<link rel=canonical href=/b><meta name=date content=2020-06-07><p>Text"))
                    .get(0))
            .head();
    assertThat(head.url(), is(Optional.of("https://x.example/b")));
    assertThat(head.timeSource(), is(TimeSource.ARTICLE));
  }

  @Test
  void read_partsThatAreNoPages_areCountedAndNoRecords() {
    List<SourceRecord> records =
        read(
            part("warcinfo", "application/warc-fields", "software: x\r\n"),
            response("404 Not Found", HTML, "<p>Gone"),
            response("200 OK", "image/png", "x"),
            page("<p>Text"));
    assertThat(records, hasSize(1));
    assertThat(records.get(0).provenance().position(), is(4L));
    assertThat(reading.others(), is(3));
  }

  @Test
  void read_emptyFile_hasNoRecords() {
    assertThat(reading.read(file(new byte[0])), is(empty()));
  }

  @Test
  void read_junk_isOneReject() {
    byte[] junk = new byte[10_000];
    new Random(2).nextBytes(junk);
    assertThat(reasons(reading.read(file(junk))), is(List.of(RejectReason.UNREADABLE_FILE)));
  }

  @Test
  void read_gzipThatEndsTooEarly_givesWhatIsBeforeAndOneReject() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    int first = 0;
    for (byte[] part : List.of(page("<p>Text"), page("<p>" + random(5_000)))) {
      first = packed.size();
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(part);
      }
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), (first + packed.size()) / 2);
    SourceFile file = file(cut, true);
    List<SourceRecord> records = reading.read(file);
    assertThat(records, hasSize(2));
    assertThat(Reading.accepted(records.get(0)).text(), is("Text"));
    assertThat(Reading.reason(records.get(1)), is(RejectReason.UNREADABLE_FILE));
    assertThat(Reading.rejected(records.get(1)).detail(), containsString("ends too early"));
  }

  @Test
  void read_pageOverTheLimit_isTooLargeAndTheNextIsRead() {
    List<SourceRecord> records = read(page("<p>" + "word ".repeat(2_000_000)), page("<p>Text"));
    assertThat(Reading.reason(records.get(0)), is(RejectReason.TOO_LARGE));
    assertThat(Reading.accepted(records.get(1)).text(), is("Text"));
  }

  @Test
  void read_pageThatExpandsTooFar_isTooLarge() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[7_000_000]);
    }
    String body = packed.toString(ISO_8859_1);
    byte[] bomb = response("200 OK", HTML + "\r\nContent-Encoding: gzip", body);
    assertThat(reasons(read(bomb)), is(List.of(RejectReason.TOO_LARGE)));
  }

  @Test
  void read_archiveThatExpandsTooFar_isGivenUp() {
    byte[] parts = page("<p>" + "word ".repeat(1_000_000));
    SourceFile file =
        new SourceFile(
            "a.warc",
            InputFormat.WARC,
            Optional.empty(),
            Optional.empty(),
            Reading.NOW,
            () -> new ExpansionLimit(new ByteArrayInputStream(parts), 10));
    assertThat(
        Reading.rejected(reading.read(file).get(0)).detail(),
        containsString("more than 200 times its length"));
  }

  @Test
  void read_reject_isReadBackAtItsPlace() {
    SourceRecord record = read(page("<p>One"), page("<script>x</script>")).get(1);
    String payload = Reading.rejected(record).payload().text();
    String mended = payload.replace("<script>x</script>", "<p>mended</p>xxxxx");
    List<SourceRecord> again = reading.read(file(mended.getBytes(UTF_8)));
    assertThat(Reading.accepted(again.get(0)).text(), containsString("mended"));
  }

  @Test
  void read_spoiltArchives_giveArticlesAndRejects() {
    byte[] archive = Bytes.of(page("<p>One"), response("200 OK", HTML, "<p>Two"), page("<p>3"));
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      byte[] spoilt = archive.clone();
      for (int i = random.nextInt(6); i >= 0; i--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(spoilt, 1 + random.nextInt(spoilt.length));
      reading.read(file(random.nextBoolean() ? cut : spoilt)).forEach(Reading::parsed);
    }
  }

  private static final class Bytes {
    static byte[] of(byte[]... parts) {
      return com.google.common.primitives.Bytes.concat(parts);
    }
  }

  private static String random(int length) {
    return new Random(3)
        .ints(length, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<RejectReason> reasons(List<SourceRecord> records) {
    return records.stream().map(Reading::reason).toList();
  }

  private List<SourceRecord> read(byte[]... parts) {
    return reading.read(file(Bytes.of(parts)));
  }

  private static SourceFile file(byte[] content) {
    return file(content, false);
  }

  private static SourceFile file(byte[] content, boolean packed) {
    return new SourceFile(
        "a.warc",
        InputFormat.WARC,
        Optional.empty(),
        Optional.of(Reading.MODIFIED),
        Reading.NOW,
        () ->
            packed
                ? new GZIPInputStream(new ByteArrayInputStream(content))
                : new ByteArrayInputStream(content));
  }

  private static byte[] page(String html) {
    return response("200 OK", HTML, html);
  }

  private static byte[] response(String status, String type, String body) {
    return part(
        "response",
        "application/http;msgtype=response",
        "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body);
  }

  private static byte[] part(String kind, String type, String block) {
    byte[] content = block.getBytes(ISO_8859_1);
    String header =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: http://www.x.example/a?utm_source=y\r\n"
                .formatted(kind)
            + "WARC-Date: 2020-06-08T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0-0>\r\n"
            + "Content-Type: %s\r\nContent-Length: %s\r\n\r\n".formatted(type, content.length);
    return Bytes.of(header.getBytes(UTF_8), content, "\r\n\r\n".getBytes(UTF_8));
  }
}
