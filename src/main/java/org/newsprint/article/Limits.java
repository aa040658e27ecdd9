package org.newsprint.article;

import java.time.Duration;
import java.time.Instant;

/** How large and how far ahead of its time a record may be. */
final class Limits {
  /** A record as it came, in bytes: a line, a row, a text file. */
  static final int RECORD_BYTES = 8 * 1024 * 1024;

  /** How many times its own length a compressed archive, or a page in it, may expand to. */
  static final int EXPANSION = 200;

  /** What a row group of Parquet may have in the columns that are read, in bytes as they stand. */
  static final long ROW_GROUP_BYTES = 512L * 1024 * 1024;

  /** A cleaned text, in bytes of UTF-8. */
  static final int TEXT_BYTES = 5 * 1024 * 1024;

  /** A manifest, in bytes. */
  static final int MANIFEST_BYTES = 64 * 1024 * 1024;

  /**
   * One CSV field, in characters, as far as it is kept: what is beyond the limit of a record, but
   * for its line breaks. Beyond this the rest of the file is given up.
   */
  static final int CSV_FIELD_CHARS = 4 * RECORD_BYTES;

  /** A given id, in characters. */
  static final int ID_CHARS = 256;

  /** Any other field but the text, in characters. */
  static final int FIELD_CHARS = 10_000;

  /** How much of a bad value is quoted, in characters. */
  static final int QUOTED_CHARS = 80;

  /** How much later than its reading an article may claim to be published: clocks differ. */
  static final Duration AHEAD = Duration.ofDays(1);

  /** The time before which nothing is news: an older date stands for none, as year 1 often does. */
  static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");

  private Limits() {}
}
