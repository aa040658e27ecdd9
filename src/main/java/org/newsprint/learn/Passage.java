package org.newsprint.learn;

import java.util.List;
import java.util.Optional;
import org.newsprint.encoder.Span;

/**
 * A sentence to be classified.
 *
 * @param text the sentence
 * @param target the places in it that name what it is judged about
 * @param tokens its words and marks, as they are to be counted
 * @param before the sentence before it, if that is to be heard
 */
public record Passage(
    String text, List<Span> target, List<String> tokens, Optional<String> before) {
  /** Copies the lists. */
  public Passage {
    target = List.copyOf(target);
    tokens = List.copyOf(tokens);
  }
}
