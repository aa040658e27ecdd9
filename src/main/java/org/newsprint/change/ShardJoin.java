package org.newsprint.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.transforms.join.UnionCoder;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TupleTag;

/**
 * What several bounded collections have under one key, joined by shard.
 *
 * <p>Beam's own join is by key. What comes out of it comes in a bundle for each key on the
 * DirectRunner, and stages with state behind it take a time that grows with the square of the keys;
 * and of a key with more than 10,000 elements it reads them twice, which Flink's batch refuses.
 */
public final class ShardJoin
    extends PTransform<
        PCollectionList<KV<Integer, RawUnionValue>>,
        PCollection<KV<Integer, Iterable<RawUnionValue>>>> {
  private static final long serialVersionUID = 1L;

  private static final int SHARDS = Cadence.atEnd().shards();

  private ShardJoin() {}

  @Override
  public PCollection<KV<Integer, Iterable<RawUnionValue>>> expand(
      PCollectionList<KV<Integer, RawUnionValue>> inputs) {
    return inputs.apply("All", Flatten.pCollections()).apply("By shard", GroupByKey.create());
  }

  /** The collections to join, in the order of their tags in {@link #eachKey}. */
  public static final class Inputs {
    private final List<PCollection<KV<Integer, RawUnionValue>>> inputs = new ArrayList<>();
    private final List<Coder<?>> coders = new ArrayList<>();

    private Inputs() {}

    /**
     * Adds a collection.
     *
     * @param name names the step that keys it
     * @param tag under which its elements are found
     */
    public <T> Inputs and(
        String name,
        TupleTag<KV<String, T>> tag,
        PCollection<T> elements,
        SerializableFunction<T, String> key) {
      coders.add(KvCoder.of(StringUtf8Coder.of(), elements.getCoder()));
      inputs.add(elements.apply(name, ParDo.of(new Key<>(key, inputs.size()))));
      return this;
    }

    /** The elements of all collections, by shard. */
    public PCollection<KV<Integer, Iterable<RawUnionValue>>> together() {
      Coder<KV<Integer, RawUnionValue>> coder = KvCoder.of(VarIntCoder.of(), UnionCoder.of(coders));
      inputs.forEach(input -> input.setCoder(coder));
      return PCollectionList.of(inputs).apply("Together", new ShardJoin());
    }
  }

  /** Begins with a collection; see {@link Inputs#and}. */
  public static <T> Inputs of(
      String name,
      TupleTag<KV<String, T>> tag,
      PCollection<T> elements,
      SerializableFunction<T, String> key) {
    return new Inputs().and(name, tag, elements, key);
  }

  /** Hands over the keys of a shard in order, each with what it has of these tags. */
  public static void eachKey(
      Iterable<RawUnionValue> shard,
      List<? extends TupleTag<? extends KV<String, ?>>> tags,
      BiConsumer<String, Joined> out) {
    Map<String, Joined> keys = new TreeMap<>();
    for (RawUnionValue element : shard) {
      KV<?, ?> keyed = (KV<?, ?>) element.getValue();
      keys.computeIfAbsent((String) keyed.getKey(), absent -> new Joined())
          .values
          .computeIfAbsent(tags.get(element.getUnionTag()), absent -> new ArrayList<>())
          .add(keyed.getValue());
    }
    keys.forEach(out);
  }

  /** What there is under one key. */
  public static final class Joined {
    private final Map<TupleTag<?>, List<Object>> values = new HashMap<>();

    private Joined() {}

    /** All elements of a tag, in no defined order. */
    @SuppressWarnings("unchecked") // eachKey put only values of the tag there.
    public <T> List<T> all(TupleTag<KV<String, T>> tag) {
      return (List<T>) values.getOrDefault(tag, List.of());
    }

    /** The element of a tag of which a key has one at most. */
    public <T> Optional<T> only(TupleTag<KV<String, T>> tag) {
      List<T> all = all(tag);
      if (all.size() > 1) {
        throw new IllegalStateException("there are two of " + all.get(0));
      }
      return all.stream().findFirst();
    }

    /** The values that changes of a tag leave. */
    public <T> List<T> settled(TupleTag<KV<String, Change<T>>> tag) {
      return Change.settled(all(tag)).stream()
          .filter(change -> change.weight() > 0)
          .map(Change::value)
          .toList();
    }
  }

  private static final class Key<T> extends DoFn<T, KV<Integer, RawUnionValue>> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, String> key;
    private final int tag;

    Key(SerializableFunction<T, String> key, int tag) {
      this.key = key;
      this.tag = tag;
    }

    @ProcessElement
    public void key(@Element T element, OutputReceiver<KV<Integer, RawUnionValue>> out) {
      String text = key.apply(element);
      out.output(
          KV.of(TrackPerKey.shardOf(text, SHARDS), new RawUnionValue(tag, KV.of(text, element))));
    }
  }
}
