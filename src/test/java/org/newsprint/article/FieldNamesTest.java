package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectReason;

/** Records that call the fields of an article by other names. */
class FieldNamesTest {
  private static final FieldNames BODY =
      FieldNames.of(Map.of("text", "body", "published_at", "meta.date", "byline", "authors"));

  @Test
  void jsonl_otherNames_areReadAlsoWithinObjectsAndLists() {
    Article article =
        accepted(
            BODY,
            """
            {"title":"T","body":"One.","text":"Not this.","authors":["A. Lee","B. Ray"],"meta":{"date":"2020-06-01"}}
            """);
    assertThat(article.text(), is("One."));
    assertThat(article.head().title(), is(Optional.of("T")));
    assertThat(article.head().byline(), is(Optional.of("A. Lee, B. Ray")));
    assertThat(article.head().publishedAt(), is(Instant.parse("2020-06-01T00:00:00Z")));
  }

  @Test
  void jsonl_nameWithDots_isTakenWholeFirst() {
    assertThat(
        accepted(
                FieldNames.of(Map.of("text", "a.b")),
                "{\"a.b\":\"Whole.\",\"a\":{\"b\":\"Within.\"}}")
            .text(),
        is("Whole."));
  }

  @Test
  void jsonl_numberUnderAnotherName_isItsDigits() {
    FieldNames names = FieldNames.of(Map.of("id", "stories_id"));
    assertThat(accepted(names, "{\"stories_id\":42,\"text\":\"One.\"}").id(), is("42"));
  }

  @Test
  void jsonl_fieldUnderOurOwnNameAlone_isReadToo() {
    assertThat(accepted(BODY, "{\"text\":\"Mended.\"}").text(), is("Mended."));
  }

  @Test
  void jsonl_rejected_keepsTheLineAsItCame() {
    String line = "{\"body\":\"One.\",\"meta\":{\"date\":\"soon\"}}";
    Reject reject = Reading.rejected(read(BODY, InputFormat.JSONL, line).get(0));
    assertThat(reject.reason(), is(RejectReason.BAD_DATE));
    assertThat(reject.payload().text(), is(line));
    Reject objects = Reading.rejected(read(BODY, InputFormat.JSONL, "{\"body\":{\"a\":1}}").get(0));
    assertThat(objects.reason(), is(RejectReason.BAD_FIELD));
    assertThat(objects.detail(), containsString("body is neither a text nor a list of texts"));
    Reject none = Reading.rejected(read(BODY, InputFormat.JSONL, "{}").get(0));
    assertThat(none.reason(), is(RejectReason.EMPTY_TEXT));
  }

  @Test
  void csv_otherNames_areColumns() {
    FieldNames names = FieldNames.of(Map.of("text", "Body", "title", "headline"));
    List<SourceRecord> records =
        read(names, InputFormat.CSV, "Headline,BODY,text\nT,One.,no\nU,\n");
    Article article = Reading.accepted(records.get(0));
    assertThat(article.text(), is("One."));
    assertThat(article.head().title(), is(Optional.of("T")));
    // What is kept of a broken row reads by our names, and by the source's as well.
    String kept = Reading.rejected(records.get(1)).payload().text();
    assertThat(kept, is("title,text,text (not read)\nU,\n"));
    assertThat(
        Reading.accepted(read(names, InputFormat.CSV, kept.replace("U,", "U,Two.,")).get(0)).text(),
        is("Two."));
  }

  @Test
  void csv_withoutTheColumn_isRefusedByItsName() {
    assertThat(
        Reading.rejected(
                read(FieldNames.of(Map.of("text", "Body")), InputFormat.CSV, "a,b\n1,2\n").get(0))
            .detail(),
        is("the header has no column Body"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          mediacloud  | {"id":"4b1f","indexed_date":"2020-06-12 01:00:00","language":"en","media_name":"example.com","media_url":"example.com","publish_date":"2020-06-11","title":"T","url":"https://www.example.com/a","text":"One."} | example.com | 2020-06-11T00:00:00Z | en |
          gdelt       | {"url":"https://www.example.com/a","url_mobile":"","title":"T","seendate":"20200611T101500Z","socialimage":"","domain":"example.com","language":"English","sourcecountry":"United States","text":"One."} | example.com | 2020-06-11T10:15:00Z | |
          newsapi     | {"source":{"id":null,"name":"Example News"},"author":"Jane Doe","title":"T","description":"D","url":"https://www.example.com/a","urlToImage":null,"publishedAt":"2020-06-11T10:15:00Z","content":"One."} | Example News | 2020-06-11T10:15:00Z | | Jane Doe
          news-please | {"authors":["Jane Doe"],"date_download":"2020-06-12 01:00:00","date_modify":"None","date_publish":"2020-06-11 10:15:00","description":"D","filename":"f","image_url":"","language":"en","localpath":null,"maintext":"One.","source_domain":"www.example.com","text":null,"title":"T","title_page":null,"title_rss":null,"url":"https://www.example.com/a"} | example.com | 2020-06-11T10:15:00Z | en | Jane Doe
          """)
  void jsonl_readyMap_readsWhatTheExportCallsThem(
      String label, String line, String outlet, Instant published, String language, String byline) {
    ArticleHead head = accepted(FieldNames.named(label).orElseThrow(), line).head();
    assertThat(head.url(), is(Optional.of("https://example.com/a")));
    assertThat(head.outlet(), is(outlet));
    assertThat(head.title(), is(Optional.of("T")));
    assertThat(head.publishedAt(), is(published));
    assertThat(head.language(), is(Optional.ofNullable(language)));
    assertThat(head.byline(), is(Optional.ofNullable(byline)));
    // One article of two exports is one: by its url, not by their ids.
    assertThat(head.id().startsWith("u-"), is(true));
  }

  @Test
  void newsPlease_noneForADate_isNoDate() {
    FieldNames names = FieldNames.named("news-please").orElseThrow();
    assertThat(
        accepted(names, "{\"maintext\":\"One.\",\"date_publish\":\"None\"}").head().timeSource(),
        is(TimeSource.SOURCE));
  }

  @Test
  void source_itsFiles_areThoseOfItsGlob() {
    Source source = new Source("/in/a*.jsonl", InputFormat.JSONL, Optional.empty()).with(BODY);
    assertThat(source.covers("/in/a1.jsonl"), is(true));
    assertThat(source.covers("/in/b.jsonl"), is(false));
    assertThat(
        new Source("s3://b/in/*", InputFormat.JSONL, Optional.empty()).covers("s3://b/in/x"),
        is(true));
    assertThat(SerializableUtils.clone(source), is(source));
  }

  @Test
  void surroundings_namesOfARejectsSource_areThoseOfTheFirstInputThatCoversIt() {
    Source one = new Source("/base/in/a*", InputFormat.JSONL, Optional.empty()).with(BODY);
    FileSurroundings files = new FileSurroundings("/base", List.of(one));
    assertThat(files.names("in/a1", InputFormat.JSONL), is(BODY));
    assertThat(files.names("in/a1", InputFormat.CSV), is(FieldNames.OWN));
    assertThat(files.names("in/b1", InputFormat.JSONL), is(FieldNames.OWN));
  }

  @Test
  void labels_areThoseOfTheDocumentation() {
    assertThat(FieldNames.labels(), contains("gdelt", "mediacloud", "news-please", "newsapi"));
  }

  private static Article accepted(FieldNames names, String line) {
    return Reading.accepted(read(names, InputFormat.JSONL, line).get(0));
  }

  private static List<SourceRecord> read(FieldNames names, InputFormat format, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new Reading()
        .read(
            new SourceFile(
                "in/x",
                format,
                names,
                Optional.empty(),
                Optional.of(Reading.MODIFIED),
                Reading.NOW,
                () -> new ByteArrayInputStream(bytes)));
  }
}
