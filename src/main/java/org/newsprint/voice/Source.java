package org.newsprint.voice;

import java.util.Optional;

/**
 * Who stands beside a reporting word.
 *
 * @param name the name, if one does
 * @param pronoun whether a personal pronoun does
 */
record Source(Optional<NameRun> name, boolean pronoun) {
  static final Source UNNAMED = new Source(Optional.empty(), false);
  static final Source PRONOUN = new Source(Optional.empty(), true);

  static Source to(NameRun name) {
    return new Source(Optional.of(name), false);
  }
}
