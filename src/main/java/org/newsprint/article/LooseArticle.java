package org.newsprint.article;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.reject.Provenance;

/** Makes articles of data that come from no source of a job, by the rules for those of one. */
public final class LooseArticle {
  // Whatever its date, such data are not about to come; no clock decides what is read of them.
  private static final Instant READ_AT = Instant.parse("9999-12-31T00:00:00Z");

  private LooseArticle() {}

  /**
   * Cleans and checks the values as those of a record are.
   *
   * @param place where they stand
   * @param publishedAt as ISO 8601
   * @param undated the publication time if none is given
   */
  public static Parsed parse(
      Provenance place, String id, String text, Optional<String> publishedAt, Instant undated) {
    SortedMap<String, String> fields = fields(id, text);
    publishedAt.ifPresent(time -> fields.put(Fields.PUBLISHED_AT, time));
    return parse(place, fields, undated);
  }

  /** The same of an article without a time. */
  public static Parsed parse(Provenance place, String id, String text, Optional<String> title) {
    SortedMap<String, String> fields = fields(id, text);
    title.ifPresent(headline -> fields.put(Fields.TITLE, headline));
    return parse(place, fields, Instant.EPOCH);
  }

  private static SortedMap<String, String> fields(String id, String text) {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put(Fields.ID, id);
    fields.put(Fields.TEXT, text);
    return fields;
  }

  private static Parsed parse(Provenance place, SortedMap<String, String> fields, Instant undated) {
    SourceRecord record =
        new SourceRecord(
            place,
            // The one format whose records are told by their fields alone.
            InputFormat.CSV,
            Body.NONE,
            fields,
            Optional.empty(),
            Optional.of(undated),
            READ_AT,
            Optional.empty());
    return new RecordParser(Optional.empty()).parse(record);
  }
}
