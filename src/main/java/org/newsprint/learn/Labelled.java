package org.newsprint.learn;

import java.util.Map;
import java.util.Optional;

/**
 * A passage whose answers are known.
 *
 * @param passage the passage
 * @param answers the class by the name of the head; a head without an answer passes it over
 * @param group what must not be parted between training and testing, such as an article's id
 * @param natural whether it stands in running text, so that the classes are as frequent as there;
 *     the others teach, but tell nothing of how probable a class is
 */
public record Labelled(
    Passage passage, Map<String, String> answers, String group, boolean natural) {
  /** The class by a head's name; empty if that is not known. */
  public Optional<String> answer(String head) {
    return Optional.ofNullable(answers.get(head));
  }

  /** Copies the answers. */
  public Labelled {
    answers = Map.copyOf(answers);
  }
}
