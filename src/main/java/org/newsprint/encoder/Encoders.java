package org.newsprint.encoder;

/** The encoder of this JVM, loaded when it is first asked for and then shared by all threads. */
public final class Encoders {
  private Encoders() {}

  /** The small English encoder, which remembers the sentences it has seen last. */
  public static SentenceEncoder bgeSmall() {
    return Shared.BGE_SMALL;
  }

  private static final class Shared {
    static final SentenceEncoder BGE_SMALL = CachedEncoder.bounded(BgeSmall.load());
  }
}
