package org.newsprint.learn;

import java.util.Optional;

/**
 * Which parts of a passage a model looks at.
 *
 * @param encoder the name of the encoder whose vectors it reads; absent for words alone
 * @param target whether the places that name the target, and what is around them, count apart
 * @param before whether the sentence before is heard
 * @param words the length of the part of words, while that of the encoder is one; 0 or more
 */
public record Shape(Optional<String> encoder, boolean target, boolean before, double words) {
  /** Checks the length. */
  public Shape {
    if (!(words >= 0)) {
      throw new IllegalArgumentException("no length of the part of words: " + words);
    }
  }
}
