package org.newsprint.encoder;

import java.util.List;

/** Turns sentences into vectors. A pure function of its arguments; safe for many threads. */
public interface SentenceEncoder {
  /** The encoder's name, by which models say what they were trained with. */
  String name();

  /** How many numbers each of the {@link Vectors} of a sentence has. */
  int width();

  /**
   * What a sentence says.
   *
   * @param text the sentence; of a very long one only the beginning is read
   * @param target the places that name the target
   */
  Vectors encode(String text, List<Span> target);
}
