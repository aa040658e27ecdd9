package org.newsprint.evaluate;

import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.DigestUtils;

/** Parts groups into folds by their names alone, so that no run and no file order changes them. */
public final class Folds {
  private Folds() {}

  /**
   * The fold of a group, from 0.
   *
   * @param folds how many there are, at least 1
   */
  public static int of(String group, int folds) {
    if (folds < 1) {
      throw new IllegalArgumentException("there must be 1 fold or more, not " + folds);
    }
    return (int) Math.floorMod(ByteBuffer.wrap(DigestUtils.sha256(group)).getLong(), (long) folds);
  }
}
