package org.newsprint.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;

/**
 * What several bounded collections have under one key, where {@link
 * org.apache.beam.sdk.transforms.join.CoGroupByKey} joins them by shard.
 *
 * <p>Joined by key, what comes out of a join comes in a bundle for each key on the DirectRunner,
 * and stages with state behind it take a time that grows with the square of the keys.
 */
public final class ShardJoin {
  private static final int SHARDS = Cadence.atEnd().shards();

  private final Map<TupleTag<?>, List<Object>> values = new HashMap<>();

  private ShardJoin() {}

  /** Keys elements, and those keys by the shard they are joined in. */
  public static <T> PCollection<KV<Integer, KV<String, T>>> by(
      String name, PCollection<T> elements, SerializableFunction<T, String> key) {
    return elements
        .apply(name, ParDo.of(new Key<>(key)))
        .setCoder(
            KvCoder.of(VarIntCoder.of(), KvCoder.of(StringUtf8Coder.of(), elements.getCoder())));
  }

  /** Hands over the keys of a shard in order, each with what it has of these tags. */
  public static void eachKey(
      CoGbkResult shard,
      List<? extends TupleTag<? extends KV<String, ?>>> tags,
      BiConsumer<String, ShardJoin> out) {
    Map<String, ShardJoin> keys = new TreeMap<>();
    for (TupleTag<? extends KV<String, ?>> tag : tags) {
      for (KV<String, ?> element : shard.getAll(tag)) {
        keys.computeIfAbsent(element.getKey(), absent -> new ShardJoin())
            .values
            .computeIfAbsent(tag, absent -> new ArrayList<>())
            .add(element.getValue());
      }
    }
    keys.forEach(out);
  }

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

  private static final class Key<T> extends DoFn<T, KV<Integer, KV<String, T>>> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, String> key;

    Key(SerializableFunction<T, String> key) {
      this.key = key;
    }

    @ProcessElement
    public void key(@Element T element, OutputReceiver<KV<Integer, KV<String, T>>> out) {
      String text = key.apply(element);
      out.output(KV.of(TrackPerKey.shardOf(text, SHARDS), KV.of(text, element)));
    }
  }
}
