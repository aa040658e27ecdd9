package org.newsprint.codec;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.junit.jupiter.api.Test;

class WireFieldsTest {
  @Test
  void numbers_extremes_comeBackEqual() throws IOException {
    for (long value : new long[] {0, 1, -1, 63, -64, 64, Long.MIN_VALUE, Long.MAX_VALUE}) {
      assertComesBack(value, WireOutput::writeLong, WireInput::readLong);
      assertComesBack(value, WireOutput::writeSigned, WireInput::readSigned);
      assertComesBack(value, WireOutput::writeFixed, WireInput::readFixed);
      assertComesBack((int) value, WireOutput::writeInt, WireInput::readInt);
    }
    for (int value : new int[] {0, 127, 128, 255}) {
      assertComesBack(value, WireOutput::writeByte, WireInput::readByte);
    }
    for (boolean value : new boolean[] {false, true}) {
      assertComesBack(value, WireOutput::writeBoolean, WireInput::readBoolean);
    }
  }

  @Test
  void writeSigned_numberNearZero_takesOneByte() throws IOException {
    for (long value : new long[] {0, -1, 63, -64}) {
      assertThat(bytes(value, WireOutput::writeSigned).length, is(1));
    }
  }

  @Test
  void writeFixed_anyNumber_takesEightBytes() throws IOException {
    for (long value : new long[] {0, -1, Long.MIN_VALUE}) {
      assertThat(bytes(value, WireOutput::writeFixed).length, is(8));
    }
  }

  @Test
  void doubles_extremes_comeBackBitByBit() throws IOException {
    for (double value :
        new double[] {
          0.0, -0.0, 0.1, Double.MIN_VALUE, -Double.MAX_VALUE, Double.NEGATIVE_INFINITY, Double.NaN
        }) {
      // As an object a double equals only its own bits: -0.0 is not 0.0.
      assertComesBack(value, WireOutput::writeDouble, WireInput::readDouble);
    }
  }

  @Test
  void texts_ofEveryUtf8Length_comeBackEqual() throws IOException {
    for (String value : List.of("", "a", "é", "報", "👮", "\0", "a".repeat(100_000))) {
      assertComesBack(value, WireOutput::writeString, WireInput::readString);
    }
    assertThat(bytes("👮", WireOutput::writeString).length, is(5));
  }

  @Test
  void bytes_anyLength_comeBackEqual() throws IOException {
    for (byte[] value : List.of(new byte[0], new byte[] {0, -1, 127, -128})) {
      assertComesBack(value, WireOutput::writeBytes, WireInput::readBytes);
    }
  }

  @Test
  void instants_extremes_comeBackToTheNanosecond() throws IOException {
    for (Instant value :
        List.of(
            Instant.MIN,
            Instant.MAX,
            Instant.EPOCH,
            Instant.EPOCH.minusNanos(1),
            Instant.parse("2020-06-10T12:00:00.123456789Z"),
            Instant.EPOCH.minus(1, ChronoUnit.DAYS))) {
      assertComesBack(value, WireOutput::writeInstant, WireInput::readInstant);
    }
  }

  @Test
  void enums_everyConstant_isWrittenByName() throws IOException {
    for (ChronoUnit unit : ChronoUnit.values()) {
      assertComesBack(unit, WireOutput::writeEnum, in -> in.readEnum(ChronoUnit.class));
    }
    assertThat(
        bytes(ChronoUnit.DAYS, WireOutput::writeEnum), is(new byte[] {4, 'D', 'A', 'Y', 'S'}));
  }

  @Test
  void optionals_presentAndEmpty_comeBackEqual() throws IOException {
    for (Optional<String> value : List.of(Optional.of(""), Optional.<String>empty())) {
      assertComesBack(
          value,
          (out, optional) -> out.writeOptional(optional, out::writeString),
          in -> in.readOptional(in::readString));
    }
  }

  @Test
  void lists_anyLength_comeBackInOrderAndUnmodifiable() throws IOException {
    for (List<String> value : List.of(List.of("b", "", "b", "a"), List.<String>of())) {
      assertComesBack(
          value,
          (out, all) -> out.writeAll(all, out::writeString),
          in -> in.readAll(in::readString));
    }
    byte[] bytes =
        bytes(List.of("a"), (WireOutput out, List<String> l) -> out.writeAll(l, out::writeString));
    WireInput in = input(bytes);
    List<String> read = in.readAll(in::readString);
    assertThrows(UnsupportedOperationException.class, () -> read.add("b"));
  }

  @Test
  void nested_valueOfAnotherCoder_comesBackEqual() throws IOException {
    assertComesBack(
        "é",
        (out, value) -> out.writeNested(value, StringUtf8Coder.of()),
        in -> in.readNested(StringUtf8Coder.of()));
  }

  private static <T> void assertComesBack(T value, Write<T> write, Read<T> read)
      throws IOException {
    ByteArrayInputStream stream = new ByteArrayInputStream(bytes(value, write));
    assertThat(read.from(new WireInput(stream)), is(value));
    assertThat("bytes left over", stream.available(), is(0));
  }

  private static <T> byte[] bytes(T value, Write<T> write) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    write.to(new WireOutput(stream), value);
    return stream.toByteArray();
  }

  private static WireInput input(byte[] bytes) {
    return new WireInput(new ByteArrayInputStream(bytes));
  }

  @FunctionalInterface
  private interface Write<T> {
    void to(WireOutput out, T value) throws IOException;
  }

  @FunctionalInterface
  private interface Read<T> {
    T from(WireInput in) throws IOException;
  }
}
