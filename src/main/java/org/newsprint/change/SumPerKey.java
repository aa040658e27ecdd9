package org.newsprint.change;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Adds up signed summands per key, and emits each sum as a change: the former sum is taken back,
 * the new one added.
 *
 * <p>The combine function must be a commutative group on {@code S}: exact, and with the retraction
 * of a summand being the summand with its sign turned. Merging must leave its arguments as they
 * are. Each bundle is added up before it is shuffled. A bounded run emits each key's sum once, an
 * endless one at each beat.
 */
public final class SumPerKey<K, S>
    extends PTransform<PCollection<KV<K, S>>, PCollection<Change<KV<K, S>>>> {
  private static final long serialVersionUID = 1L;

  private final CombineFn<S, S, S> sum;
  private final KvCoder<K, S> coder;
  private final Cadence cadence;

  private SumPerKey(CombineFn<S, S, S> sum, KvCoder<K, S> coder, Cadence cadence) {
    this.sum = sum;
    this.coder = coder;
    this.cadence = cadence;
  }

  /** Adds up with {@code sum}, whose accumulators are summands themselves. */
  public static <K, S> SumPerKey<K, S> of(
      CombineFn<S, S, S> sum, Coder<K> keyCoder, Coder<S> summandCoder, Cadence cadence) {
    return new SumPerKey<>(sum, KvCoder.of(keyCoder, summandCoder), cadence);
  }

  @Override
  public PCollection<Change<KV<K, S>>> expand(PCollection<KV<K, S>> summands) {
    PCollection<KV<K, S>> ahead =
        summands.apply("Add ahead", ParDo.of(new SumAhead<>(sum))).setCoder(coder);
    return cadence
        .pause()
        .map(
            pause ->
                ahead.apply(
                    "Add",
                    ParDo.of(new RunningSum<>(sum, coder.getValueCoder(), pause, cadence.run()))))
        .orElseGet(() -> sumOnce(ahead))
        .setCoder(ChangeCoder.of(coder));
  }

  private PCollection<Change<KV<K, S>>> sumOnce(PCollection<KV<K, S>> summands) {
    return summands
        .apply("Shard", ParDo.of(new Shard<>(coder, cadence.shards())))
        .setCoder(KvCoder.of(VarIntCoder.of(), coder))
        .apply("Add", ParDo.of(new SumAtEnd<>(sum, coder, cadence.run())));
  }

  private static final class Shard<K, S> extends DoFn<KV<K, S>, KV<Integer, KV<K, S>>> {
    private static final long serialVersionUID = 1L;

    private final KvCoder<K, S> coder;
    private final int shards;

    Shard(KvCoder<K, S> coder, int shards) {
      this.coder = coder;
      this.shards = shards;
    }

    @ProcessElement
    public void shard(@Element KV<K, S> summand, OutputReceiver<KV<Integer, KV<K, S>>> out)
        throws CoderException {
      byte[] key = CoderUtils.encodeToByteArray(coder.getKeyCoder(), summand.getKey());
      out.output(KV.of(TrackPerKey.shardOf(key, shards), summand));
    }
  }
}
