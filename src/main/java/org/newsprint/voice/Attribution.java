package org.newsprint.voice;

import java.util.Optional;

/**
 * A sentence's hand-over to a source.
 *
 * @param name the source's name, where it stands beside the reporting word
 * @param pronoun whether a personal pronoun stands there instead
 * @param cue the reporting word
 */
record Attribution(Optional<NameRun> name, boolean pronoun, Cue cue) {
  /** Whether it says who the source is, by name or by pronoun. */
  boolean identifies() {
    return pronoun || name.isPresent();
  }

  /** Whether a sentence's quotation, if it has one, is this source's. */
  boolean speaks() {
    return cue.kind() == Cue.Kind.REPORT || cue.kind() == Cue.Kind.PREPOSITION || identifies();
  }
}
