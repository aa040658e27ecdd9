package org.newsprint.article;

import java.util.Locale;

/** Where an article's publication time comes from. */
public enum TimeSource {
  /** The article's own metadata. */
  ARTICLE,
  /**
   * The source it was read from: a file's time of last change, an archive's time of capture, a
   * message's time.
   */
  SOURCE,
  /** Nothing was known; the time at which the job read it. */
  READ;

  /** The name as the tables have it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
