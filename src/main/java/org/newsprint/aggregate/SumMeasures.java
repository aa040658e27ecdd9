package org.newsprint.aggregate;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;

/** Adds up measures; exact and independent of order. */
final class SumMeasures extends CombineFn<Measures, Measures, Measures> {
  private static final long serialVersionUID = 1L;

  @Override
  public Measures createAccumulator() {
    return new Measures();
  }

  @Override
  public Measures addInput(Measures sum, Measures summand) {
    sum.add(summand);
    return sum;
  }

  @Override
  public Measures mergeAccumulators(Iterable<Measures> sums) {
    Measures total = new Measures();
    sums.forEach(total::add);
    return total;
  }

  @Override
  public Measures extractOutput(Measures sum) {
    return sum;
  }

  @Override
  public Coder<Measures> getAccumulatorCoder(CoderRegistry registry, Coder<Measures> input) {
    return MeasuresCoder.of();
  }

  @Override
  public Coder<Measures> getDefaultOutputCoder(CoderRegistry registry, Coder<Measures> input) {
    return MeasuresCoder.of();
  }
}
