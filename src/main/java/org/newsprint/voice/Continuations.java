package org.newsprint.voice;

import java.util.Set;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/**
 * Tells the openings by which a sentence goes on with what the one before reports: a connective
 * with a pronoun for its subject ("Nevertheless, it …", "But they …"), or "he also …". A subject of
 * its own, a name or any other noun, may be where the outlet speaks again.
 */
final class Continuations {
  private static final Set<String> CONNECTIVES =
      Set.of(
          "nevertheless",
          "nonetheless",
          "still",
          "moreover",
          "furthermore",
          "but",
          "yet",
          "however",
          "instead",
          "besides");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "this", "that");
  private static final Set<String> SPEAKERS = Set.of("he", "she", "they");

  private Continuations() {}

  /** Whether a sentence opens so. */
  static boolean opens(Reading reading, Sentence sentence) {
    int first = reading.from(sentence);
    if (reading.to(sentence) - first < 2) {
      return false;
    }
    String one = reading.word(first).text();
    String two = reading.word(first + 1).text();
    return (CONNECTIVES.contains(one) && SUBJECTS.contains(two))
        || (SPEAKERS.contains(one) && two.equals("also"));
  }
}
