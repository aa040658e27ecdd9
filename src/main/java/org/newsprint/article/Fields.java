package org.newsprint.article;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.newsprint.reject.RejectReason;

/** The fields that an article may have in any format; only the text is required. */
final class Fields {
  static final String ID = "id";
  static final String URL = "url";
  static final String OUTLET = "outlet";
  static final String TITLE = "title";
  static final String BYLINE = "byline";
  static final String PUBLISHED_AT = "published_at";
  static final String LANGUAGE = "language";
  static final String TEXT = "text";

  /** All of them; a field of any other name is ignored. */
  static final List<String> ALL =
      List.of(ID, URL, OUTLET, TITLE, BYLINE, PUBLISHED_AT, LANGUAGE, TEXT);

  private Fields() {}

  /** The field cleaned and in one line, if anything is in it. */
  static Optional<String> get(SortedMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name))
        .map(TextCleaner::line)
        .filter(value -> !value.isEmpty());
  }

  /**
   * Checks that no field but the text is longer than it can sensibly be.
   *
   * @throws Refusal with {@code BAD_FIELD}, naming the first that is
   */
  static void checkLengths(SortedMap<String, String> fields) throws Refusal {
    for (String name : ALL) {
      int limit = name.equals(ID) ? Limits.ID_CHARS : Limits.FIELD_CHARS;
      int length = fields.getOrDefault(name, "").strip().length();
      if (!name.equals(TEXT) && length > limit) {
        throw new Refusal(
            RejectReason.BAD_FIELD,
            "%s has %s characters; the limit is %s".formatted(name, length, limit));
      }
    }
  }
}
