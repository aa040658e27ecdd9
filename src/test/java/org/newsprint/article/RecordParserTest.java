package org.newsprint.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectReason;

class RecordParserTest {
  @Test
  void parse_allFields_makeAnArticle() {
    Article article =
        accepted(
            """
            {"id":" a1 ","url":"http://www.example.com/x/","outlet":" The  Post ","title":"T",\
            "byline":"By B","published_at":"2020-06-01","language":"EN-us","text":"One. Two","z":1}\
            """);
    assertThat(
        article,
        is(
            new Article(
                new ArticleHead(
                    "a1",
                    Optional.of("https://example.com/x"),
                    "The Post",
                    Optional.of("T"),
                    Optional.of("By B"),
                    Instant.parse("2020-06-01T00:00:00Z"),
                    TimeSource.ARTICLE,
                    Optional.of("en-us"),
                    2,
                    false,
                    Optional.empty()),
                "One. Two",
                new Provenance("in/news", 1),
                Reading.NOW)));
  }

  @Test
  void parse_language_isThatOfTheTextWhereItIsSure() {
    String german =
        "Der Stadtrat hat am Dienstagabend beschlossen, dass die Polizei keine Kameras mehr kaufen"
            + " darf, die Gesichter erkennen, nachdem viele Bewohner in einer langen Sitzung von"
            + " ihrer Angst vor ständiger Beobachtung gesprochen hatten. Die Regel gilt sofort.";
    String line = "{\"text\":\"%s\"%s}";
    assertThat(accepted(line.formatted(german, "")).head().language(), is(Optional.of("de")));
    assertThat(
        accepted(line.formatted(german, ",\"language\":\"en\"")).head().language(),
        is(Optional.of("de")));
    assertThat(
        accepted(line.formatted(german, ",\"language\":\"de-AT\"")).head().language(),
        is(Optional.of("de-at")));
    assertThat(
        accepted(line.formatted("Die Polizei", ",\"language\":\"en\"")).head().language(),
        is(Optional.of("en")));
  }

  @Test
  void parse_textAlone_derivesTheRest() {
    ArticleHead head = accepted("{\"text\":\"a\",\"title\":null}").head();
    assertThat(head.id(), matchesPattern("t-[0-9a-f]{20}"));
    assertThat(head.outlet(), is("unknown"));
    assertThat(head.publishedAt(), is(Reading.MODIFIED));
    assertThat(head.timeSource(), is(TimeSource.SOURCE));
  }

  @Test
  void parse_noTimeAnywhere_isTimeOfReading() {
    assertIsTimeOfReading(Optional.empty());
  }

  @Test
  void parse_sourceChangedAfterTheReading_isTimeOfReading() {
    assertIsTimeOfReading(Optional.of(Reading.NOW.plus(Duration.ofDays(2))));
  }

  private static void assertIsTimeOfReading(Optional<Instant> sourceTime) {
    SourceRecord record = line("{\"text\":\"a\"}");
    SourceRecord untimed =
        new SourceRecord(
            record.provenance(),
            record.format(),
            record.body(),
            record.fields(),
            record.charset(),
            sourceTime,
            record.readAt(),
            record.defect());
    assertThat(Reading.accepted(untimed).head().timeSource(), is(TimeSource.READ));
    assertThat(Reading.accepted(untimed).head().publishedAt(), is(Reading.NOW));
  }

  @Test
  void parse_urlWithoutId_isIdentifiedByItsCanonicalForm() {
    String one = accepted("{\"text\":\"a\",\"url\":\"http://m.x.com/?utm_id=1\"}").id();
    String other = accepted("{\"text\":\"b\",\"url\":\"https://www.x.com\"}").id();
    assertThat(one, matchesPattern("u-[0-9a-f]{20}"));
    assertThat(other, is(one));
  }

  @Test
  void parse_titleAndTextSplitElsewhere_haveOtherIds() {
    String one = accepted("{\"text\":\"b c\",\"title\":\"a\"}").id();
    assertThat(accepted("{\"text\":\"c\",\"title\":\"a b\"}").id(), is(not(one)));
  }

  @Test
  void parse_halfALine_namesTheColumn() {
    assertRejected("{\"text\":\"a", RejectReason.MALFORMED_JSON, "not JSON at column 11: ");
  }

  @Test
  void parse_notOneObject_isMalformed() {
    assertRejected("[1]", RejectReason.MALFORMED_JSON, "does not hold a JSON object: ARRAY");
    assertRejected("{\"text\":\"a\"} {}", RejectReason.MALFORMED_JSON, "column ");
    assertRejected("{\"text\":\"a\",\"text\":\"b\"}", RejectReason.MALFORMED_JSON, "Duplicate");
  }

  @Test
  void parse_fieldOfWrongType_isNamed() {
    assertRejected(
        "{\"text\":\"a\",\"title\":7}", RejectReason.BAD_FIELD, "title is not a string: \"7\"");
    assertRejected("{\"text\":[\"a\"]}", RejectReason.BAD_FIELD, "text is not a string");
  }

  @Test
  void parse_overlongField_isNamed() {
    String json = "{\"text\":\"a\",\"id\":\"%s\"}".formatted("i".repeat(257));
    assertRejected(json, RejectReason.BAD_FIELD, "id has 257 characters; the limit is 256");
  }

  @Test
  void parse_badUrl_isRejected() {
    assertRejected("{\"text\":\"a\",\"url\":\"x\"}", RejectReason.BAD_FIELD, "url is not");
  }

  @Test
  void parse_blankOrMissingText_isEmpty() {
    assertRejected("{\"text\":\" \\n\\u200b\"}", RejectReason.EMPTY_TEXT, "there is no text");
    assertRejected("{\"title\":\"a\"}", RejectReason.EMPTY_TEXT, "there is no text");
  }

  @Test
  void parse_textOverTheLimit_isTooLarge() {
    String json = "{\"text\":\"%s\"}".formatted("x".repeat(Limits.TEXT_BYTES + 1));
    assertRejected(json, RejectReason.TOO_LARGE, "the limit is 5242880");
  }

  @Test
  void parse_badDate_isQuoted() {
    assertRejected(
        "{\"text\":\"a\",\"published_at\":\"June 9\"}", RejectReason.BAD_DATE, "\"June 9\"");
  }

  @Test
  void parse_dateMoreThanADayAhead_isFuture() {
    assertThat(accepted(dated("2020-06-11T12:00:00Z")).text(), is("a"));
    assertRejected(dated("2020-06-11T12:00:01Z"), RejectReason.FUTURE_DATE, "published at 2020");
  }

  @Test
  void parse_lineInAnotherEncoding_isRejectedWithItsBytes() {
    byte[] line = "{\"text\":\"é\"}".getBytes(ISO_8859_1);
    SourceRecord record = new Reading().read(Reading.file("in/x", InputFormat.JSONL, line)).get(0);
    Reject reject = Reading.rejected(record);
    assertThat(reject.reason(), is(RejectReason.UNREADABLE_ENCODING));
    assertThat(reject.payload().base64(), is(true));
    assertThat(reject.payload().bytes(), is(line));
  }

  @Test
  void parse_inStream_isLateAfterAllowedLateness() {
    RecordParser parser = new RecordParser(Optional.of(Duration.ofDays(2)));
    assertThat(isLate(parser, "2020-06-08T12:00:00Z"), is(false));
    assertThat(isLate(parser, "2020-06-08T11:59:59Z"), is(true));
    assertThat(isLate(new RecordParser(Optional.empty()), "1999"), is(false));
  }

  private static boolean isLate(RecordParser parser, String published) {
    return parser.parse(line(dated(published))) instanceof Parsed.Accepted accepted
        && accepted.article().head().late();
  }

  private static String dated(String published) {
    return "{\"text\":\"a\",\"published_at\":\"%s\"}".formatted(published);
  }

  private static Article accepted(String json) {
    return Reading.accepted(line(json));
  }

  private static void assertRejected(String json, RejectReason reason, String detail) {
    Reject reject = Reading.rejected(line(json));
    assertThat(reject.reason(), is(reason));
    assertThat(reject.detail(), containsString(detail));
    assertThat(reject.format(), is("jsonl"));
    assertThat(json.startsWith(reject.payload().text()), is(true));
  }

  private static SourceRecord line(String json) {
    return Reading.of(InputFormat.JSONL, json).get(0);
  }
}
