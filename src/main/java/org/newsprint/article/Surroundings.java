package org.newsprint.article;

import java.time.Instant;
import java.util.Optional;

/** What a file system knows around a source file. */
interface Surroundings {
  /** The manifest of the folder in which the source stands. */
  Manifest manifest(String source);

  /** What the job says that the records of a source call the fields. */
  FieldNames names(String source, InputFormat format);

  /** When the source was last changed, if it still exists. */
  Optional<Instant> modified(String source);
}
