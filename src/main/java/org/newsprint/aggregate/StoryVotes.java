package org.newsprint.aggregate;

/**
 * How the stories of one window vote, one vote a story.
 *
 * @param favor how many are for the target
 * @param against how many are against it
 * @param neutral how many take neither side
 */
public record StoryVotes(long favor, long against, long neutral) {
  /** Checks that none is negative. */
  public StoryVotes {
    if (Math.min(favor, Math.min(against, neutral)) < 0) {
      throw new IllegalArgumentException(
          "votes of %d, %d and %d stories".formatted(favor, against, neutral));
    }
  }

  /** How many stories have a stance. */
  public long total() {
    return favor + against + neutral;
  }

  /** The votes in the order of {@link Confusion}. */
  double[] counts() {
    return new double[] {favor, against, neutral};
  }
}
