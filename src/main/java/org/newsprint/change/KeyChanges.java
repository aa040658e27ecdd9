package org.newsprint.change;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Gives each change a key, as {@link TrackPerKey} takes it. */
public final class KeyChanges<T, V>
    extends PTransform<PCollection<Change<T>>, PCollection<KV<String, Change<V>>>> {
  private static final long serialVersionUID = 1L;

  private final SerializableFunction<T, String> key;
  private final SerializableFunction<T, V> value;
  private final Coder<V> valueCoder;

  private KeyChanges(
      SerializableFunction<T, String> key, SerializableFunction<T, V> value, Coder<V> valueCoder) {
    this.key = key;
    this.value = value;
    this.valueCoder = valueCoder;
  }

  /** Keys the values as they are. */
  public static <V> KeyChanges<V, V> by(SerializableFunction<V, String> key, Coder<V> valueCoder) {
    return new KeyChanges<>(key, value -> value, valueCoder);
  }

  /** Keys something else made of each value. */
  public static <T, V> KeyChanges<T, V> by(
      SerializableFunction<T, String> key, SerializableFunction<T, V> value, Coder<V> valueCoder) {
    return new KeyChanges<>(key, value, valueCoder);
  }

  /** The coder of keyed changes of values that {@code valueCoder} encodes. */
  public static <V> KvCoder<String, Change<V>> coder(Coder<V> valueCoder) {
    return KvCoder.of(StringUtf8Coder.of(), ChangeCoder.of(valueCoder));
  }

  @Override
  public PCollection<KV<String, Change<V>>> expand(PCollection<Change<T>> changes) {
    return changes.apply("Key", ParDo.of(new Key<>(key, value))).setCoder(coder(valueCoder));
  }

  private static final class Key<T, V> extends DoFn<Change<T>, KV<String, Change<V>>> {
    private static final long serialVersionUID = 1L;

    private final SerializableFunction<T, String> key;
    private final SerializableFunction<T, V> value;

    Key(SerializableFunction<T, String> key, SerializableFunction<T, V> value) {
      this.key = key;
      this.value = value;
    }

    @ProcessElement
    public void key(@Element Change<T> change, OutputReceiver<KV<String, Change<V>>> out) {
      T keyed = change.value();
      out.output(KV.of(key.apply(keyed), change.with(value.apply(keyed))));
    }
  }
}
