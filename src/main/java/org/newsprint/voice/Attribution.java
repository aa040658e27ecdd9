package org.newsprint.voice;

import java.util.Optional;

/**
 * A sentence's hand-over to a source.
 *
 * @param name the source's name, where it stands beside the reporting word
 * @param pronoun whether a personal pronoun stands there instead
 */
record Attribution(Optional<NameRun> name, boolean pronoun) {
  static final Attribution UNNAMED = new Attribution(Optional.empty(), false);
  static final Attribution PRONOUN = new Attribution(Optional.empty(), true);

  static Attribution to(NameRun name) {
    return new Attribution(Optional.of(name), false);
  }

  /** Whether it says who the source is, by name or by pronoun. */
  boolean identifies() {
    return pronoun || name.isPresent();
  }
}
