package org.newsprint.reject;

import java.io.Serializable;

/**
 * Where a record was read.
 *
 * @param source the file or feed as the job names it
 * @param position the record's line in the source, or its number in a feed, from 1; 0 when the
 *     record is the whole source
 */
public record Provenance(String source, long position) implements Serializable {
  /** The place of a record that fills its whole source. */
  public static Provenance whole(String source) {
    return new Provenance(source, 0);
  }
}
