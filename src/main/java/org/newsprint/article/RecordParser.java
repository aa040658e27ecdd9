package org.newsprint.article;

import com.google.common.base.Utf8;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsprint.credit.Credits;
import org.newsprint.language.TextLanguage;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectReason;

/**
 * Turns a record into an article, or says why it is none. The same record always gives the same
 * result.
 */
public final class RecordParser implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The stage of a record that could not be read whole. */
  static final String READ = "read";

  /** The stage of a record that was read but is no article. */
  static final String PARSE = "parse";

  private final @Nullable Duration lateness;

  /**
   * Makes a parser.
   *
   * @param lateness how long after its publication an article may be read without being late; none
   *     in a batch, where no article is late
   */
  public RecordParser(Optional<Duration> lateness) {
    this.lateness = lateness.orElse(null);
  }

  /** The article that a record is, or why it is none. */
  public Parsed parse(SourceRecord record) {
    if (record.defect().isPresent()) {
      return rejected(record, READ, record.defect().get());
    }
    try {
      return article(record, fields(record));
    } catch (Refusal refusal) {
      return rejected(record, PARSE, refusal.defect());
    }
  }

  private static Parsed rejected(SourceRecord record, String stage, Defect defect) {
    return new Parsed.Rejected(
        new Reject(
            record.provenance(),
            stage,
            defect.reason(),
            defect.detail(),
            record.format().label(),
            record.payload(),
            record.readAt()));
  }

  private static SortedMap<String, String> fields(SourceRecord record) throws Refusal {
    byte[] bytes = record.body().bytes();
    return switch (record.format()) {
      case CSV -> record.fields();
      case JSONL ->
          record.fields().isEmpty()
              ? JsonFields.of(TextDecoder.decodeLine(bytes, record.charset()))
              : record.fields();
      case TEXT -> {
        SortedMap<String, String> fields = new TreeMap<>(record.fields());
        fields.put(Fields.TEXT, TextDecoder.decode(bytes, record.charset()));
        yield fields;
      }
      case HTML -> PageFields.of(bytes, record.charset(), record.fields());
      case WARC -> WarcPage.fields(bytes, record.charset());
      case FEED, PARQUET, AVRO, REJECTED ->
          throw new IllegalArgumentException("such a record is broken or none");
    };
  }

  private Parsed article(SourceRecord record, SortedMap<String, String> fields) throws Refusal {
    Fields.checkLengths(fields);
    String text = text(fields);
    TextLanguage language = TextLanguage.of(text, Fields.get(fields, Fields.LANGUAGE));
    ArticleHead head = head(record, text, language.tag(), fields);
    return new Parsed.Accepted(
        new Article(head, text, record.provenance(), record.readAt()), language.teller());
  }

  private ArticleHead head(
      SourceRecord record, String text, Optional<String> language, SortedMap<String, String> fields)
      throws Refusal {
    PublishedAt published = PublishedAt.of(record, fields);
    Optional<CanonicalUrl> url = url(fields);
    String outlet = Outlets.of(Fields.get(fields, Fields.OUTLET), url);
    Optional<String> title = Fields.get(fields, Fields.TITLE);
    Optional<String> byline = Fields.get(fields, Fields.BYLINE);
    return new ArticleHead(
        Fields.get(fields, Fields.ID)
            .or(() -> url.map(ArticleIds::ofUrl))
            .orElseGet(() -> ArticleIds.ofText(outlet, title, text)),
        url.map(CanonicalUrl::url),
        outlet,
        title,
        byline,
        published.time(),
        published.source(),
        language,
        Words.count(text),
        isLate(published.time(), record.readAt()),
        Credits.of(byline, text));
  }

  private static String text(SortedMap<String, String> fields) throws Refusal {
    String text = LeftoverLines.without(TextCleaner.clean(fields.getOrDefault(Fields.TEXT, "")));
    if (text.isEmpty()) {
      throw new Refusal(RejectReason.EMPTY_TEXT, "there is no text");
    }
    int bytes = Utf8.encodedLength(text);
    if (bytes > Limits.TEXT_BYTES) {
      throw new Refusal(
          RejectReason.TOO_LARGE,
          "the text has %s bytes; the limit is %s".formatted(bytes, Limits.TEXT_BYTES));
    }
    return text;
  }

  private static Optional<CanonicalUrl> url(SortedMap<String, String> fields) throws Refusal {
    Optional<String> given = Fields.get(fields, Fields.URL);
    return given.isPresent() ? Optional.of(CanonicalUrl.of(given.get())) : Optional.empty();
  }

  private boolean isLate(Instant published, Instant readAt) {
    return lateness != null && published.plus(lateness).isBefore(readAt);
  }
}
