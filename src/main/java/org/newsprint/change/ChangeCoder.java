package org.newsprint.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StructuredCoder;
import org.apache.beam.sdk.coders.VarIntCoder;

/** Encodes a change as its weight, then its value. */
public final class ChangeCoder<T> extends StructuredCoder<Change<T>> {
  private static final long serialVersionUID = 1L;
  private static final VarIntCoder WEIGHT = VarIntCoder.of();

  private final Coder<T> value;

  private ChangeCoder(Coder<T> value) {
    this.value = value;
  }

  /** The coder of changes of values that {@code value} encodes. */
  public static <T> ChangeCoder<T> of(Coder<T> value) {
    return new ChangeCoder<>(value);
  }

  @Override
  public void encode(Change<T> change, OutputStream out) throws IOException {
    WEIGHT.encode(change.weight(), out);
    value.encode(change.value(), out);
  }

  @Override
  public Change<T> decode(InputStream in) throws IOException {
    int weight = WEIGHT.decode(in);
    return new Change<>(value.decode(in), weight);
  }

  @Override
  public List<? extends Coder<?>> getCoderArguments() {
    return List.of(value);
  }

  @Override
  public boolean consistentWithEquals() {
    return value.consistentWithEquals();
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    value.verifyDeterministic();
  }
}
