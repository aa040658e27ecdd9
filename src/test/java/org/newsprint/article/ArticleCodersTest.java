package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

class ArticleCodersTest {
  private static final Instant TIME = Instant.parse("2020-06-10T01:02:03.456Z");

  @Test
  void articleCoder_fullAndBareArticle_comeBackEqual() throws CoderException {
    ArticleHead full =
        new ArticleHead(
            "id",
            Optional.of("https://a.com"),
            "a.com",
            Optional.of("T"),
            Optional.of("B"),
            TIME,
            TimeSource.ARTICLE,
            Optional.of("en"),
            300,
            true,
            Optional.of("Reuters"));
    ArticleHead bare =
        new ArticleHead(
            "t",
            Optional.empty(),
            "unknown",
            Optional.empty(),
            Optional.empty(),
            Instant.parse("1914-01-01T00:00:00Z"),
            TimeSource.READ,
            Optional.empty(),
            0,
            false,
            Optional.empty());
    assertRoundTrip(ArticleHeadCoder.of(), full);
    assertRoundTrip(ArticleHeadCoder.of(), bare);
    Article article = new Article(full, "Téxt", new Provenance("s", 1L << 40), Instant.MAX);
    assertRoundTrip(ArticleCoder.of(), article);
    Article other = new Article(bare, "", new Provenance("", 0), TIME);
    SupersededArticle superseded = new SupersededArticle(3, Instant.MIN, article, other);
    assertRoundTrip(SupersededArticleCoder.of(), superseded);
    AdmissionCoder admissions = new AdmissionCoder();
    assertRoundTrip(admissions, new Admission.Accepted(article));
    assertRoundTrip(admissions, new Admission.Duplicate(article));
    assertRoundTrip(admissions, new Admission.Superseded(superseded));
    assertRoundTrip(admissions, new Admission.Conflict(article));
  }

  @Test
  void sourceRecordCoder_soundAndBrokenRecord_comeBackEqual() throws CoderException {
    TreeMap<String, String> fields = new TreeMap<>();
    fields.put("text", "a");
    fields.put("", "unnamed");
    assertRoundTrip(
        SourceRecordCoder.of(),
        new SourceRecord(
            new Provenance("s", 3),
            InputFormat.CSV,
            Body.NONE,
            fields,
            Optional.of("utf-8"),
            Optional.of(TIME),
            TIME,
            Optional.empty()));
    assertRoundTrip(
        SourceRecordCoder.of(),
        Reading.file("s", InputFormat.TEXT, "")
            .broken(
                0,
                Body.beginning(new byte[] {0, -1, 7}),
                new Defect(RejectReason.TOO_LARGE, "why")));
  }

  @Test
  void body_otherBytesOrOtherExtent_isNotEqual() {
    assertThat(Body.whole("a"), is(Body.whole("a")));
    assertThat(Body.whole("a"), is(not(Body.whole("b"))));
    assertThat(Body.whole("a"), is(not(Body.beginning(new byte[] {'a'}))));
  }

  @Test
  void source_serialized_comesBackEqual() {
    Source declared = new Source("in/*.csv", InputFormat.CSV, Optional.of("latin1"));
    Source plain = new Source("in/*.txt", InputFormat.TEXT, Optional.empty());
    assertThat(SerializableUtils.clone(declared), is(declared));
    assertThat(SerializableUtils.clone(plain), is(plain));
  }

  private static <T> void assertRoundTrip(Coder<T> coder, T value) throws CoderException {
    byte[] bytes = CoderUtils.encodeToByteArray(coder, value);
    assertThat(CoderUtils.decodeFromByteArray(coder, bytes), is(value));
  }
}
