package org.newsprint.change;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Adds up signed summands per key, and emits each sum as a change: the former sum is taken back,
 * the new one added.
 *
 * <p>The combine function must be a commutative group on {@code S}: exact, and with the retraction
 * of a summand being the summand with its sign turned. A bounded run emits each key's sum once and
 * lets the runner combine before it shuffles; an endless one emits at each beat.
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
    PCollection<Change<KV<K, S>>> sums =
        cadence.pause().isPresent()
            ? summands.apply(
                "Add",
                ParDo.of(new RunningSum<>(sum, coder.getValueCoder(), cadence.pause().get())))
            : summands
                .apply("Add", Combine.perKey(sum))
                .setCoder(coder)
                .apply("Emit", MapElements.via(new Added<K, S>()));
    return sums.setCoder(ChangeCoder.of(coder));
  }

  private static final class Added<K, S> extends SimpleFunction<KV<K, S>, Change<KV<K, S>>> {
    private static final long serialVersionUID = 1L;

    @Override
    public Change<KV<K, S>> apply(KV<K, S> sum) {
      return Change.added(sum);
    }
  }
}
