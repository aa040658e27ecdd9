package org.newsprint.reject;

import java.util.Locale;

/** Why a record was not accepted. */
public enum RejectReason {
  /** The bytes are text in no encoding that could be told. */
  UNREADABLE_ENCODING,
  /** The file or field that should hold the text holds none. */
  EMPTY_TEXT,
  /** The JSON line cannot be parsed or is not an object. */
  MALFORMED_JSON,
  /** The CSV row does not have the header's columns. */
  MALFORMED_CSV,
  /** A field has a value of the wrong type. */
  BAD_FIELD,
  /** The publication time cannot be read as ISO 8601. */
  BAD_DATE,
  /** The publication time lies more than a day after the record was read. */
  FUTURE_DATE,
  /** The record is larger than the limit. */
  TOO_LARGE,
  /** The folder has a manifest, and the manifest does not name this file. */
  NOT_IN_MANIFEST,
  /** The folder's manifest cannot be read. */
  BAD_MANIFEST,
  /** The file could not be read to its end. */
  UNREADABLE_FILE,
  /** Another article, with another address or none, has the same id and another text. */
  DUPLICATE_ID,
  /** A reject that was kept only in part cannot be read back. */
  TRUNCATED_PAYLOAD;

  /** The name as the tables have it, for example {@code bad_date}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
