package org.newsprint.learn;

import java.util.Map;

/** Builds what heads say, for tests. */
public final class Heard {
  private Heard() {}

  /** Judgements by head. */
  public static Judgements heard(Map<String, Judgement> byHead) {
    return new Judgements(byHead);
  }
}
