package org.newsprint.stance;

import org.apache.beam.sdk.transforms.DoFn;

/** A function that has a scorer, which is open while elements are processed. */
public abstract class ScoringFn<I, O> extends DoFn<I, O> {
  private static final long serialVersionUID = 1L;

  /** Scores articles. */
  protected final StanceScorer scorer;

  /** Makes a function with this scorer, which is opened where the function runs. */
  protected ScoringFn(StanceScorer scorer) {
    this.scorer = scorer;
  }

  /** Opens the scorer. */
  @Setup
  public final void open() {
    scorer.open();
  }

  /** Lets go of what the scorer holds. */
  @Teardown
  public final void close() {
    scorer.close();
  }
}
