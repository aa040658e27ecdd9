package org.newsprint.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.reject.RejectReason;

class FeedFileTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Harbour News</title><link>https://harbour.example/</link>
          <description>All</description><language>en-GB</language>
          <item>
            <title>Ferry &amp;amp; bridge</title>
            <link>https://www.harbour.example/a?utm_source=rss</link>
            <dc:creator>Ann Lee</dc:creator>
            <pubDate>Wed, 10 Jun 2020 09:00:00 +0200</pubDate>
            <description>A teaser.</description>
            <content:encoded><![CDATA[<p>The ferry stops.<p>The bridge opens.]]></content:encoded>
          </item>
          <item>
            <guid isPermaLink="false">tag:1</guid>
            <description>&lt;b&gt;Only&lt;/b&gt; a teaser.</description>
          </item>
        </channel>
      </rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Hill Post</title>
        <entry><title type="html">One &lt;i&gt;two&lt;/i&gt;</title>
          <id>urn:x:1</id><link href="https://hill.example/1"/>
          <author><name>Bo Fox</name></author><author><name>Di Ray</name></author>
          <updated>2020-06-09T10:00:00Z</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Next.</p></div></content>
        </entry>
        <entry><title>Plain</title><id>https://hill.example/2</id>
          <published>2020-06-08T10:00:00Z</published><updated>2020-06-09T10:00:00Z</updated>
          <summary type="text">1 &lt; 2 and 3</summary></entry>
      </feed>
      """;

  @Test
  void read_entriesWithTooManyTags_areTooLargeAndThoseBeforeAreRead() {
    String many = "&lt;i&gt;".repeat(30_000);
    String item =
        "<item><link>https://h.example/%s</link><description>Text %s</description></item>";
    String feed =
        "<rss version='2.0'><channel><title>T</title>"
            + item.formatted("a", many)
            + item.formatted("b", many)
            + "</channel></rss>";
    List<SourceRecord> records = read(feed);
    assertThat(records.get(0).defect(), is(Optional.empty()));
    assertThat(
        records.get(1).defect().map(Defect::reason), is(Optional.of(RejectReason.TOO_LARGE)));
    assertThat(records.get(1).provenance().position(), is(2L));
  }

  @Test
  void read_rss_isAnArticleForEachItem() {
    List<SourceRecord> records = read(RSS);
    assertThat(records, hasSize(2));
    Article first = Reading.accepted(records.get(0));
    assertThat(first.text(), is("The ferry stops.\n\nThe bridge opens."));
    assertThat(first.head().url(), is(Optional.of("https://harbour.example/a")));
    assertThat(first.head().outlet(), is("harbour.example"));
    assertThat(first.head().title(), is(Optional.of("Ferry & bridge")));
    assertThat(first.head().byline(), is(Optional.of("Ann Lee")));
    assertThat(first.head().publishedAt(), is(Instant.parse("2020-06-10T07:00:00Z")));
    assertThat(first.head().language(), is(Optional.of("en-gb")));
    assertThat(first.provenance().position(), is(1L));
    Article second = Reading.accepted(records.get(1));
    assertThat(second.id(), is("tag:1"));
    assertThat(second.text(), is("Only a teaser."));
    assertThat(second.head().outlet(), is("Harbour News"));
    assertThat(second.head().timeSource(), is(TimeSource.SOURCE));
    assertThat(second.provenance().position(), is(2L));
  }

  @Test
  void read_atom_isAnArticleForEachEntry() {
    List<SourceRecord> records = read(ATOM);
    assertThat(records, hasSize(2));
    Article first = Reading.accepted(records.get(0));
    assertThat(first.text(), is("First.\n\nNext."));
    assertThat(first.head().title(), is(Optional.of("One two")));
    assertThat(first.head().byline(), is(Optional.of("Bo Fox, Di Ray")));
    assertThat(first.head().publishedAt(), is(Instant.parse("2020-06-09T10:00:00Z")));
    Article second = Reading.accepted(records.get(1));
    assertThat(second.head().url(), is(Optional.of("https://hill.example/2")));
    assertThat(second.head().publishedAt(), is(Instant.parse("2020-06-08T10:00:00Z")));
    assertThat(second.text(), is("1 < 2 and 3"));
  }

  @Test
  void read_otherEncoding_isThatOfTheDeclaration() {
    String feed =
        RSS.replace("UTF-8", "ISO-8859-1").replace("A teaser", "x").replace("stops", "fährt");
    List<SourceRecord> records =
        new Reading().read(Reading.file("in/a.rss", InputFormat.FEED, feed.getBytes(ISO_8859_1)));
    assertThat(Reading.accepted(records.get(0)).text(), containsString("fährt"));
  }

  @Test
  void read_documentType_isRefusedAndNothingIsOpened(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "hidden");
    String feed =
        RSS.replace(
                "<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]><rss".formatted(secret.toUri()))
            .replace("A teaser.", "&x;");
    List<SourceRecord> records = read(feed);
    assertThat(records, hasSize(1));
    assertThat(Reading.reason(records.get(0)), is(RejectReason.UNREADABLE_FILE));
    assertThat(Reading.rejected(records.get(0)).detail(), not(containsString("hidden")));
  }

  @Test
  void read_whatIsNoFeed_isOneReject() {
    for (String none :
        List.of("", "no feed", "<html><p>x</html>", "<x/>", RSS.substring(0, RSS.length() / 2))) {
      List<SourceRecord> records = read(none);
      assertThat(none, records, hasSize(1));
      assertThat(none, Reading.reason(records.get(0)), is(RejectReason.UNREADABLE_FILE));
      assertThat(records.get(0).provenance().position(), is(0L));
    }
  }

  @Test
  void read_deepOrLarge_isOneReject() {
    String deep = "<p>".repeat(1000) + "x" + "</p>".repeat(1000);
    String feed = ATOM.replace("<p>First.</p>", deep);
    assertThat(Reading.reason(read(feed).get(0)), is(RejectReason.UNREADABLE_FILE));
    String large = RSS.replace("A teaser.", "word ".repeat(2_000_000));
    assertThat(Reading.reason(read(large).get(0)), is(RejectReason.TOO_LARGE));
  }

  @Test
  void read_feedWithoutEntries_isNothing() {
    assertThat(read(ATOM.replaceAll("(?s)<entry>.*</entry>", "")), is(empty()));
  }

  @Test
  void read_entryWithoutText_isARejectThatReadsBackOnceMended() {
    SourceRecord record =
        read(RSS.replaceAll("(?s)<content:.*?</content:encoded>", "").replace("A teaser.", ""))
            .get(0);
    assertThat(Reading.reason(record), is(RejectReason.EMPTY_TEXT));
    String payload = Reading.rejected(record).payload().text();
    String mended = payload.replace("{", "{\"text\":\"Mended.\",");
    SourceRecord again = Reading.of(InputFormat.JSONL, mended).get(0);
    assertThat(Reading.accepted(again).head().title(), is(Optional.of("Ferry & bridge")));
  }

  @Test
  void read_spoiltFeeds_neverFails() {
    Random random = new Random(5);
    for (int round = 0; round < 4_000; round++) {
      byte[] bytes = (random.nextBoolean() ? RSS : ATOM).getBytes(UTF_8);
      for (int i = random.nextInt(8); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      new Reading()
          .read(Reading.file("in/a.rss", InputFormat.FEED, bytes))
          .forEach(Reading::parsed);
    }
  }

  private static List<SourceRecord> read(String feed) {
    return Reading.of(InputFormat.FEED, feed);
  }
}
