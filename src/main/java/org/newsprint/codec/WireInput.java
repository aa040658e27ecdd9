package org.newsprint.codec;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.util.VarInt;

/** Reads the fields that {@link WireOutput} wrote, in the same order. */
public final class WireInput {
  /** Reads one element of a collection or an optional. */
  @FunctionalInterface
  public interface Element<T> {
    T read() throws IOException;
  }

  private final InputStream stream;

  /** Wraps a stream; reads no byte beyond the fields asked for. */
  public WireInput(InputStream stream) {
    this.stream = stream;
  }

  /** Reads a byte as 0..255. */
  public int readByte() throws IOException {
    int value = stream.read();
    if (value < 0) {
      throw new EOFException("the value ends too early");
    }
    return value;
  }

  public boolean readBoolean() throws IOException {
    return readByte() != 0;
  }

  public int readInt() throws IOException {
    return VarInt.decodeInt(stream);
  }

  public long readLong() throws IOException {
    return VarInt.decodeLong(stream);
  }

  public long readSigned() throws IOException {
    long value = VarInt.decodeLong(stream);
    return (value >>> 1) ^ -(value & 1);
  }

  public long readFixed() throws IOException {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = value << 8 | readByte();
    }
    return value;
  }

  public double readDouble() throws IOException {
    return Double.longBitsToDouble(readFixed());
  }

  public String readString() throws IOException {
    return new String(readBytes(), StandardCharsets.UTF_8);
  }

  public byte[] readBytes() throws IOException {
    byte[] value = new byte[readInt()];
    new DataInputStream(stream).readFully(value);
    return value;
  }

  public <E extends Enum<E>> E readEnum(Class<E> type) throws IOException {
    return Enum.valueOf(type, readString());
  }

  public Instant readInstant() throws IOException {
    return Instant.ofEpochSecond(readSigned(), readInt());
  }

  /** Reads what {@link WireOutput#writeNested} wrote. */
  public <T> T readNested(Coder<T> coder) throws IOException {
    return coder.decode(stream);
  }

  public <T> Optional<T> readOptional(Element<T> element) throws IOException {
    return readBoolean() ? Optional.of(element.read()) : Optional.empty();
  }

  public <T> List<T> readAll(Element<T> element) throws IOException {
    int size = readInt();
    List<T> values = new ArrayList<>(Math.min(size, 1 << 16));
    for (int i = 0; i < size; i++) {
      values.add(element.read());
    }
    return Collections.unmodifiableList(values);
  }
}
