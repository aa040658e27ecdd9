package org.newsprint.voice;

import java.util.Set;

/**
 * What a word is, read as a form of a verb that hands over to a source.
 *
 * @param kind what the verb tells
 * @param shape which form of it the word is
 * @param particles of which one must follow; empty where none needs to
 * @param noun whether the word may as well be a noun
 */
record VerbForm(Kind kind, Shape shape, Set<String> particles, boolean noun) {
  /** What a verb tells of its subject. */
  enum Kind {
    /** What somebody says or thinks. */
    REPORT,
    /** What somebody wants, plans or judges. */
    ATTITUDE,
    /** What somebody knows or found, where a clause follows. */
    KNOWLEDGE
  }

  /** The forms of a verb. */
  enum Shape {
    BASE,
    THIRD,
    PAST,
    ING
  }

  /** Copies the particles. */
  VerbForm {
    particles = Set.copyOf(particles);
  }
}
