package org.newsprint.change;

import java.time.Duration;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Maintains a derived collection by an {@link Index} for each of a few keys.
 *
 * <p>Where {@link TrackPerKey} computes a key's rows anew, this pays for what changes. State holds
 * the values and what was given out for them; the index over them stays in memory between
 * revisions, and is made again from the state where it is missing: after a restart, on another
 * worker, or for want of room. So the state decides, and memory only saves time.
 *
 * <p>An endless run frees values that no later one can have to do with. What was given out because
 * of them stays.
 */
public final class KeepIndex<V, O>
    extends PTransform<PCollection<KV<Integer, Change<V>>>, PCollection<Change<O>>> {
  private static final long serialVersionUID = 1L;

  private final Upkeep<V, O> upkeep;
  private final Coder<V> valueCoder;
  private final Coder<O> outputCoder;
  private final Cadence cadence;
  private final Duration life;

  private KeepIndex(
      Upkeep<V, O> upkeep,
      Coder<V> valueCoder,
      Coder<O> outputCoder,
      Cadence cadence,
      Duration life) {
    this.upkeep = upkeep;
    this.valueCoder = valueCoder;
    this.outputCoder = outputCoder;
    this.cadence = cadence;
    this.life = life;
  }

  /**
   * Maintains one index a key.
   *
   * @param life how long an endless run keeps a value after its event time or, if that is later,
   *     its arrival; up to an eighth longer, since freeing is done for many values at a time
   */
  public static <V, O> KeepIndex<V, O> by(
      Upkeep<V, O> upkeep,
      Coder<V> valueCoder,
      Coder<O> outputCoder,
      Cadence cadence,
      Duration life) {
    return new KeepIndex<>(upkeep, valueCoder, outputCoder, cadence, life);
  }

  @Override
  public PCollection<Change<O>> expand(PCollection<KV<Integer, Change<V>>> changes) {
    return changes
        .apply("Keep", ParDo.of(new Keep<>(upkeep, valueCoder, outputCoder, cadence, life)))
        .setCoder(ChangeCoder.of(outputCoder));
  }
}
