package org.newsprint.encoder;

import org.jspecify.annotations.Nullable;

/**
 * An encoder that is loaded when it is first held, shared by all its holders, and freed with the
 * last of them: on a Flink cluster each job loads these classes anew, and what one leaves outside
 * the heap, some 50 MB, nobody would free.
 */
final class SharedEncoder {
  /** The small English encoder of this JVM. */
  static final SharedEncoder BGE_SMALL = new SharedEncoder();

  private @Nullable BgeSmall loaded;
  private @Nullable SentenceEncoder shared;
  private int holders;

  /** The encoder, which remembers the sentences it has seen last. */
  synchronized SentenceEncoder hold() {
    SentenceEncoder held = shared;
    if (held == null) {
      BgeSmall encoder = BgeSmall.load();
      held = CachedEncoder.bounded(encoder);
      loaded = encoder;
      shared = held;
    }
    holders++;
    return held;
  }

  /**
   * Gives back what was held once.
   *
   * @throws IllegalStateException if nobody holds it
   */
  synchronized void release() {
    BgeSmall encoder = loaded;
    if (encoder == null) {
      throw new IllegalStateException("nobody holds the encoder");
    }
    holders--;
    if (holders == 0) {
      encoder.close();
      loaded = null;
      shared = null;
    }
  }
}
