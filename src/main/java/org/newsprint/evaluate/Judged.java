package org.newsprint.evaluate;

/**
 * What was predicted of one thing, and what is true.
 *
 * @param gold its true class
 * @param predicted its predicted class
 * @param probability that of the predicted class, from 0 to 1; NaN if none was given
 * @param group what it was drawn together with, such as its article
 */
public record Judged(String gold, String predicted, double probability, String group) {
  /** Checks the probability. */
  public Judged {
    if (probability < 0 || probability > 1) {
      throw new IllegalArgumentException("a probability is from 0 to 1, not " + probability);
    }
  }

  /** Whether the prediction is right. */
  public boolean isRight() {
    return gold.equals(predicted);
  }

  /** Whether a probability was given. */
  public boolean hasProbability() {
    return !Double.isNaN(probability);
  }
}
