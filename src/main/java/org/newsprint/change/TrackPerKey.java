package org.newsprint.change;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Keeps the current values of every key, and hands those before and after each revision to a
 * kernel.
 *
 * <p>Because a kernel is a function of the set of values, its last output is the same for every
 * order of arrival, number of shards, runner and cadence. Everything stays in the global window and
 * event time is data: no runner can drop an element for being late. In a bounded run each key is
 * handed over once, when all its values are there; in an endless one, at each beat of the {@link
 * Cadence} in which it changed.
 *
 * <p>A bounded run spreads the keys over a few shards, since runners pay for each key that has
 * state. An endless run has state for each key, so that a beat costs what changed and not what is
 * there, and frees a key that has been at rest for as long as {@link Cadence#freeingAfter} says: to
 * later changes it is a key that nobody has seen.
 */
public final class TrackPerKey<V, O>
    extends PTransform<PCollection<KV<String, Change<V>>>, PCollection<O>> {
  private static final long serialVersionUID = 1L;

  /** What is done with the values of one key whenever they have changed. */
  @FunctionalInterface
  public interface Revision<V, O> extends Serializable {
    /**
     * Called with the key's values before and after a revision, each in no defined order.
     *
     * @param before empty at the first revision
     */
    void revise(String key, List<V> before, List<V> after, Consumer<O> out);
  }

  /** A pure function from the set of one key's values to rows of a derived collection. */
  @FunctionalInterface
  public interface View<V, O> extends Serializable {
    /** The rows for these values; independent of the list's order. */
    List<O> of(String key, List<V> values);
  }

  private final Revision<V, O> revision;
  private final Coder<V> valueCoder;
  private final Coder<O> outputCoder;
  private final Cadence cadence;

  private TrackPerKey(
      Revision<V, O> revision, Coder<V> valueCoder, Coder<O> outputCoder, Cadence cadence) {
    this.revision = revision;
    this.valueCoder = valueCoder;
    this.outputCoder = outputCoder;
    this.cadence = cadence;
  }

  /** Hands each key's values to {@code revision} whenever they have changed. */
  public static <V, O> TrackPerKey<V, O> revising(
      Revision<V, O> revision, Coder<V> valueCoder, Coder<O> outputCoder, Cadence cadence) {
    return new TrackPerKey<>(revision, valueCoder, outputCoder, cadence);
  }

  /** Maintains a view: emits only the rows that a revision added or took back. */
  public static <V, O> TrackPerKey<V, Change<O>> maintaining(
      View<V, O> view, Coder<V> valueCoder, Coder<O> outputCoder, Cadence cadence) {
    return revising(
        (key, before, after, out) -> difference(view, key, before, after).forEach(out),
        valueCoder,
        ChangeCoder.of(outputCoder),
        cadence);
  }

  private static <V, O> List<Change<O>> difference(
      View<V, O> view, String key, List<V> before, List<V> after) {
    ZSet<O> rows = new ZSet<>();
    if (!before.isEmpty()) {
      view.of(key, before).forEach(row -> rows.apply(Change.removed(row)));
    }
    if (!after.isEmpty()) {
      view.of(key, after).forEach(row -> rows.apply(Change.added(row)));
    }
    return rows.changes();
  }

  @Override
  public PCollection<O> expand(PCollection<KV<String, Change<V>>> changes) {
    return (cadence.pause().isPresent() ? trackAtBeats(changes) : trackAtEnd(changes))
        .setCoder(outputCoder);
  }

  private PCollection<O> trackAtBeats(PCollection<KV<String, Change<V>>> changes) {
    return changes.apply("Track", ParDo.of(new TrackAtBeats<>(revision, valueCoder, cadence)));
  }

  private PCollection<O> trackAtEnd(PCollection<KV<String, Change<V>>> changes) {
    Coder<KV<String, Change<V>>> keyed = KeyChanges.coder(valueCoder);
    int shards = cadence.shards();
    return changes
        .apply(
            "Shard",
            WithKeys.<Integer, KV<String, Change<V>>>of(change -> shardOf(change.getKey(), shards))
                .withKeyType(TypeDescriptors.integers()))
        .setCoder(KvCoder.of(VarIntCoder.of(), keyed))
        .apply("Track", ParDo.of(new TrackAtEnd<>(revision, keyed, cadence.run())));
  }

  /** The shard of a text. */
  static int shardOf(String key, int shards) {
    return shardOf(key.getBytes(StandardCharsets.UTF_8), shards);
  }

  /** The shard of a key, 0 to {@code shards - 1}: the same on every machine. */
  static int shardOf(byte[] key, int shards) {
    return Integer.remainderUnsigned(MurmurHash3.hash32x86(key, 0, key.length, 0), shards);
  }
}
