package org.newsprint.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.newsprint.html.SeedPage;
import org.newsprint.reject.RejectReason;

class HtmlFileTest {
  @Test
  void read_seedPages_haveTheFieldsOfTheirList() throws Exception {
    byte[] list = Files.readAllBytes(Path.of("seeds/pages/pages.csv"));
    Manifest expected = Manifest.read(new ByteArrayInputStream(list));
    for (SeedPage page : SeedPage.all()) {
      ArticleHead head = Reading.accepted(read(page.bytes())).head();
      SortedMap<String, String> row = expected.row(page.name() + ".html");
      assertThat(page.name(), head.url(), is(Optional.ofNullable(row.get("url"))));
      assertThat(page.name(), head.title(), is(Optional.ofNullable(row.get("title"))));
      assertThat(page.name(), head.byline(), is(Optional.ofNullable(row.get("byline"))));
      assertThat(page.name(), head.language(), is(Optional.ofNullable(row.get("language"))));
      assertThat(page.name(), head.publishedAt(), is(Instant.parse(row.get("published_at"))));
      assertThat(page.name(), head.timeSource(), is(TimeSource.ARTICLE));
    }
  }

  @Test
  void read_pageWithoutMetadata_takesTheTimeOfItsFile() {
    ArticleHead head = Reading.accepted(read("<p>Text".getBytes(UTF_8))).head();
    assertThat(head.publishedAt(), is(Reading.MODIFIED));
    assertThat(head.timeSource(), is(TimeSource.SOURCE));
    assertThat(head.outlet(), is("unknown"));
  }

  @Test
  void read_addressThatIsNone_isPassedOver() {
    String page = "<link rel=canonical href='https://[x]/a'><p>Text";
    assertThat(Reading.accepted(read(page.getBytes(UTF_8))).head().url(), is(Optional.empty()));
  }

  @Test
  void read_title_isTextWhateverItHolds() {
    String page = "<h1>=cmd|'/c x'!A0 &lt;script&gt;\u202E\u0007</h1><p>The text of the page.";
    assertThat(
        Reading.accepted(read(page.getBytes(UTF_8))).head().title(),
        is(Optional.of("=cmd|'/c x'!A0 <script>")));
  }

  @Test
  void read_encodings_areTold() {
    assertText(
        "<meta charset=iso-8859-1><p>caf\u00E9 \u0093x\u0094".getBytes(ISO_8859_1), "café “x”");
    assertText("\uFEFF<p>café".getBytes(UTF_16LE), "café");
    assertText("<p>café".getBytes(UTF_8), "café");
  }

  @Test
  void read_oneWrongByteInAUtf8Page_costsOneCharacter() {
    String page = "<meta charset=utf-8><p>a\u00E9b " + "word ".repeat(400);
    assertThat(
        Reading.accepted(read(page.getBytes(ISO_8859_1))).text().substring(0, 3), is("a\uFFFDb"));
  }

  @Test
  void read_emptyFileOrNoText_isEmptyText() {
    assertThat(Reading.reason(read(new byte[0])), is(RejectReason.EMPTY_TEXT));
    assertThat(
        Reading.reason(read("<script>x</script>".getBytes(UTF_8))), is(RejectReason.EMPTY_TEXT));
  }

  @Test
  void read_binaryJunk_isUnreadableEncoding() {
    byte[] junk = new byte[100_000];
    new Random(1).nextBytes(junk);
    assertThat(Reading.reason(read(junk)), is(RejectReason.UNREADABLE_ENCODING));
  }

  @Test
  void read_pageOfTwentyMegabytes_isTooLarge() {
    SourceRecord record = read("<p>Text of the page ".repeat(1_048_576).getBytes(UTF_8));
    assertThat(Reading.reason(record), is(RejectReason.TOO_LARGE));
    assertThat(Reading.rejected(record).detail(), containsString("longer than 8388608 bytes"));
  }

  @Test
  void read_gzipThatEndsTooEarly_isUnreadable() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(SeedPage.all().get(0).bytes());
    }
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    SourceFile file =
        new SourceFile(
            "a.html.gz",
            InputFormat.HTML,
            Optional.empty(),
            Optional.empty(),
            Reading.NOW,
            () -> new GZIPInputStream(new ByteArrayInputStream(cut)));
    assertThat(Reading.reason(new Reading().read(file).get(0)), is(RejectReason.UNREADABLE_FILE));
  }

  @Test
  void read_spoiltBytes_areAnArticleOrAReject() throws IOException {
    List<SeedPage> pages = SeedPage.all();
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      byte[] page = pages.get(seed % pages.size()).bytes();
      for (int i = random.nextInt(40); i >= 0; i--) {
        page[random.nextInt(page.length)] = (byte) random.nextInt(256);
      }
      Reading.parsed(read(page));
    }
  }

  private static void assertText(byte[] page, String text) {
    assertThat(Reading.accepted(read(page)).text(), is(text));
  }

  private static SourceRecord read(byte[] page) {
    SourceFile file =
        new SourceFile(
            "in/a.html",
            InputFormat.HTML,
            Optional.empty(),
            Optional.of(Reading.MODIFIED),
            Instant.parse("2020-07-01T00:00:00Z"),
            () -> new ByteArrayInputStream(page));
    return new Reading().read(file).get(0);
  }
}
