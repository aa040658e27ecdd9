package org.newsprint.synthetic;

import java.util.Optional;

/**
 * How an article came by its text.
 *
 * @param root the article that the text comes from in the end; itself for an original
 * @param copy what it copies
 */
record Origin(int root, Optional<Copy> copy) {
  /**
   * A copying.
   *
   * @param source the article that is copied
   * @param manner how
   */
  record Copy(int source, Manner manner) {}

  static Origin original(int index) {
    return new Origin(index, Optional.empty());
  }
}
