package org.newsprint.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The encoders that a job can choose from. */
public enum EncoderKind {
  /** bge-small-en-v1.5 with weights of 8 bits: the better figures, 100 sentences a second. */
  BGE_SMALL("bge-small"),
  /** None: words alone, for small machines. */
  NONE("none");

  private final String label;

  EncoderKind(String label) {
    this.label = label;
  }

  /** The name in job and topic files. */
  public String label() {
    return label;
  }

  /** The kind of this name. */
  public static Optional<EncoderKind> named(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }

  /** All names. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(EncoderKind::label).toList();
  }

  /**
   * The encoder, one for all in this JVM, loaded when first asked for; empty for none. It is held
   * until {@link #release} was called as often.
   */
  public Optional<SentenceEncoder> encoder() {
    return this == NONE ? Optional.empty() : Optional.of(SharedEncoder.BGE_SMALL.hold());
  }

  /** Gives back what {@link #encoder} gave; the last one who does frees it. */
  public void release() {
    if (this != NONE) {
      SharedEncoder.BGE_SMALL.release();
    }
  }
}
