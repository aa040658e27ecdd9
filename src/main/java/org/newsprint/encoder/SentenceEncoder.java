package org.newsprint.encoder;

import java.util.List;

/** Turns sentences into vectors. A pure function of its arguments; safe for many threads. */
public interface SentenceEncoder {
  /** The encoder's name, by which models say what they were trained with. */
  String name();

  /** How many numbers a vector has. */
  int length();

  /**
   * The vector of a sentence: first what the whole says, then what is said where it names the
   * target. Without target, and where the target stands beyond what the encoder takes in, the
   * second half is the first one again.
   *
   * @param text the sentence; of a very long one only the beginning is read
   * @param target the places that name the target
   */
  float[] encode(String text, List<Span> target);
}
