package org.newsprint.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectReason;

class WholeTextTest {
  @Test
  void read_noManifest_hasNoTitle() {
    Article article = Reading.accepted(read(new Reading(), "in/a.txt", "A headline?\n\nText."));
    assertThat(article.head().title(), is(Optional.empty()));
    assertThat(article.text(), is("A headline?\n\nText."));
    assertThat(article.provenance(), is(Provenance.whole("in/a.txt")));
  }

  @Test
  void read_rowInManifest_givesTheFields() {
    Reading reading =
        new Reading().withManifest("in/", "File,title,outlet,note\na.txt,T,,x\nb.txt,,,\n");
    ArticleHead head = Reading.accepted(read(reading, "in/a.txt", "Text")).head();
    assertThat(head.title(), is(Optional.of("T")));
    assertThat(head.outlet(), is("unknown"));
  }

  @Test
  void read_charsetInManifest_isUsed() {
    Reading reading = new Reading().withManifest("in/", "file,charset\na.txt,ISO-8859-1\n");
    SourceFile file = Reading.file("in/a.txt", InputFormat.TEXT, "é".getBytes(ISO_8859_1));
    assertThat(Reading.accepted(reading.read(file).get(0)).text(), is("é"));
  }

  @Test
  void read_fileWithoutRow_isNotInManifest() {
    Reading reading = new Reading().withManifest("in/", "file\nb.txt\n");
    assertRejected(reading, RejectReason.NOT_IN_MANIFEST, "no row for file a.txt");
  }

  @Test
  void read_unusableManifest_refusesEveryText() {
    assertBadManifest("name\na.txt\n", "the header has no column file");
    assertBadManifest("file\na.txt\n a.txt \n", "line 3 names file \"a.txt\" again");
    assertBadManifest("file,title\na.txt\n", "line 2 has 1 columns");
    assertBadManifest("file\n\"a.txt\n", "cannot be split into rows");
    assertBadManifest("file\n\uFFFF\n", "not in the file's encoding");
  }

  @Test
  void read_fileOverTheLimit_keepsItsHead() {
    SourceRecord record = read(new Reading(), "in/a.txt", "x".repeat(Limits.RECORD_BYTES + 1));
    assertThat(Reading.reason(record), is(RejectReason.TOO_LARGE));
    assertThat(record.payload().text().length(), is(64 * 1024));
  }

  @Test
  void read_blankFile_isEmpty() {
    assertThat(
        Reading.reason(read(new Reading(), "in/a.txt", " \n\n")), is(RejectReason.EMPTY_TEXT));
  }

  private static void assertBadManifest(String manifest, String detail) {
    assertRejected(new Reading().withManifest("in/", manifest), RejectReason.BAD_MANIFEST, detail);
  }

  private static void assertRejected(Reading reading, RejectReason reason, String detail) {
    Reject reject = Reading.rejected(read(reading, "in/a.txt", "Text"));
    assertThat(reject.reason(), is(reason));
    assertThat(reject.detail(), containsString(detail));
    assertThat(reject.payload().text(), is("Text"));
  }

  private static SourceRecord read(Reading reading, String name, String content) {
    return reading.read(Reading.file(name, InputFormat.TEXT, content)).get(0);
  }
}
