package org.newsprint.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form in which articles come. */
public enum InputFormat {
  /** One file is one article; its metadata stand in the {@link Manifest} of its folder. */
  TEXT,
  /** One JSON object per line. */
  JSONL,
  /** A header row, then one row per article. */
  CSV,
  /** One file is one article: a web page, which says itself what is known of it. */
  HTML,
  /** An archive of the web: each response that is a web page is an article. */
  WARC,
  /** RSS or Atom: each entry is an article, read as a JSON line. */
  FEED,
  /** A file of Parquet: each row is an article, read as a JSON line. */
  PARQUET,
  /** A container file of Avro: each record is an article, read as a JSON line. */
  AVRO,
  /** JSON lines of the table {@code rejected}; only a replay reads them. */
  REJECTED;

  /** The name as job files and tables have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that label, in any case of letters. */
  public static Optional<InputFormat> named(String label) {
    String wanted = label.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.label().equals(wanted)).findFirst();
  }
}
