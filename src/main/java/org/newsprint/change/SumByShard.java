package org.newsprint.change;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.apache.beam.sdk.values.KV;

/**
 * The sums of all keys of one shard, kept together: a runner that pays for each of its keys pays
 * for the shards only.
 */
final class SumByShard<K, S> extends CombineFn<KV<K, S>, Map<K, S>, Map<K, S>> {
  private static final long serialVersionUID = 1L;

  private final CombineFn<S, S, S> sum;
  private final KvCoder<K, S> coder;

  SumByShard(CombineFn<S, S, S> sum, KvCoder<K, S> coder) {
    this.sum = sum;
    this.coder = coder;
  }

  @Override
  public Map<K, S> createAccumulator() {
    return new HashMap<>();
  }

  @Override
  public Map<K, S> addInput(Map<K, S> sums, KV<K, S> summand) {
    // A sum of its own from the first summand on: summands belong to the runner.
    S former = sums.containsKey(summand.getKey()) ? sums.get(summand.getKey()) : null;
    sums.put(
        summand.getKey(),
        sum.addInput(former == null ? sum.createAccumulator() : former, summand.getValue()));
    return sums;
  }

  @Override
  public Map<K, S> mergeAccumulators(Iterable<Map<K, S>> shards) {
    Map<K, S> merged = createAccumulator();
    for (Map<K, S> sums : shards) {
      sums.forEach((key, value) -> addInput(merged, KV.of(key, value)));
    }
    return merged;
  }

  @Override
  public Map<K, S> extractOutput(Map<K, S> sums) {
    return sums;
  }

  @Override
  public Coder<Map<K, S>> getAccumulatorCoder(CoderRegistry registry, Coder<KV<K, S>> input) {
    return MapCoder.of(coder.getKeyCoder(), coder.getValueCoder());
  }

  @Override
  public Coder<Map<K, S>> getDefaultOutputCoder(CoderRegistry registry, Coder<KV<K, S>> input) {
    return getAccumulatorCoder(registry, input);
  }
}
