package org.newsprint.codec;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.util.VarInt;

/** Writes the fields of a value: integers by variable length, texts as UTF-8 with their length. */
public final class WireOutput {
  /** Writes one element of a collection or an optional. */
  @FunctionalInterface
  public interface Element<T> {
    void write(T value) throws IOException;
  }

  private final OutputStream stream;

  /** Wraps a stream, which stays the caller's to flush and close. */
  public WireOutput(OutputStream stream) {
    this.stream = stream;
  }

  public void writeByte(int value) throws IOException {
    stream.write(value);
  }

  public void writeBoolean(boolean value) throws IOException {
    stream.write(value ? 1 : 0);
  }

  public void writeInt(int value) throws IOException {
    VarInt.encode(value, stream);
  }

  public void writeLong(long value) throws IOException {
    VarInt.encode(value, stream);
  }

  /** Writes a number that may be negative and is usually small: zig-zag, then variable length. */
  public void writeSigned(long value) throws IOException {
    VarInt.encode((value << 1) ^ (value >> 63), stream);
  }

  /** Writes eight bytes, for hashes and other numbers of even spread. */
  public void writeFixed(long value) throws IOException {
    for (int shift = 56; shift >= 0; shift -= 8) {
      stream.write((int) (value >>> shift));
    }
  }

  public void writeDouble(double value) throws IOException {
    writeFixed(Double.doubleToLongBits(value));
  }

  public void writeString(String value) throws IOException {
    writeBytes(value.getBytes(StandardCharsets.UTF_8));
  }

  public void writeBytes(byte[] value) throws IOException {
    writeInt(value.length);
    stream.write(value);
  }

  /** Writes an enum constant by its name, so that constants may be added and reordered. */
  public void writeEnum(Enum<?> value) throws IOException {
    writeString(value.name());
  }

  /** Writes an instant to the nanosecond. */
  public void writeInstant(Instant value) throws IOException {
    writeSigned(value.getEpochSecond());
    writeInt(value.getNano());
  }

  /** Writes a value by its own coder, version and all. */
  public <T> void writeNested(T value, Coder<T> coder) throws IOException {
    coder.encode(value, stream);
  }

  public <T> void writeOptional(Optional<T> value, Element<? super T> element) throws IOException {
    writeBoolean(value.isPresent());
    if (value.isPresent()) {
      element.write(value.get());
    }
  }

  public <T> void writeAll(Collection<T> values, Element<? super T> element) throws IOException {
    writeInt(values.size());
    for (T value : values) {
      element.write(value);
    }
  }
}
