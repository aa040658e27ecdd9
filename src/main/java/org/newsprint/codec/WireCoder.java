package org.newsprint.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CustomCoder;
import org.jspecify.annotations.Nullable;

/**
 * A coder for one value class: a version byte, then the fields in a fixed order.
 *
 * <p>Equal values have equal bytes. Bytes of another version are refused with an error that names
 * both versions, so that state written by an older release is never misread. Two coders of the same
 * class are equal, whatever fields they have.
 */
public abstract class WireCoder<T> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;

  /** The version of the layout; raise it whenever {@link #write} changes. */
  protected int version() {
    return 1;
  }

  /** Writes every field of the value, in the order in which {@link #read} takes them. */
  protected abstract void write(T value, WireOutput out) throws IOException;

  /** Reads what {@link #write} wrote. */
  protected abstract T read(WireInput in) throws IOException;

  @Override
  public final void encode(T value, OutputStream stream) throws IOException {
    WireOutput out = new WireOutput(stream);
    out.writeByte(version());
    write(value, out);
  }

  @Override
  public final T decode(InputStream stream) throws IOException {
    WireInput in = new WireInput(stream);
    int found = in.readByte();
    if (found != version()) {
      throw new CoderException(
          "%s reads version %d of its layout, but these bytes are of version %d"
              .formatted(getClass().getSimpleName(), version(), found));
    }
    return read(in);
  }

  /** Always passes: the bytes depend on the value alone. */
  @Override
  public final void verifyDeterministic() {}

  @Override
  public final boolean consistentWithEquals() {
    return true;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null && other.getClass() == getClass();
  }

  @Override
  public final int hashCode() {
    return getClass().hashCode();
  }
}
