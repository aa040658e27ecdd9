package org.newsprint.coverage;

import java.util.HashSet;
import java.util.Set;
import org.newsprint.fingerprint.Wording;

/**
 * Tells two notes about different subjects.
 *
 * <p>A short note begins with whom it is about. If either begins with names that the other has
 * nowhere, they are about others, however much of the rest is common: <i>Sun Co said it raised the
 * price it will pay for crude oil</i>, <i>Diamond Shamrock said it raised the price</i>. A longer
 * text says more of its own, and a copy of it may well have another headline.
 */
final class Subject {
  // A copy with another headline or a ticker symbol left out has one or two on either side.
  private static final int LEAST_FOREIGN = 3;
  private static final int FIRST_WORDS = 12;
  private static final int SHORT = 100;

  private Subject() {}

  /** Whether two texts, of which at least one is short, begin with names foreign to the other. */
  static boolean differs(Wording a, Wording b) {
    return Math.min(a.size(), b.size()) < SHORT && foreign(a, b) && foreign(b, a);
  }

  private static boolean foreign(Wording text, Wording other) {
    Set<Integer> names = new HashSet<>();
    for (int i = 0; i < Math.min(FIRST_WORDS, text.size()); i++) {
      if (text.isCapitalised(i)) {
        names.add(text.code(i));
      }
    }
    for (int i = 0; i < other.size() && names.size() >= LEAST_FOREIGN; i++) {
      names.remove(other.code(i));
    }
    return names.size() >= LEAST_FOREIGN;
  }
}
