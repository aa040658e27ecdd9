package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.newsprint.codec.WireOutput;

class TableRowCoderTest {
  private static final TableRowCoder CODER = TableRowCoder.of();

  @Test
  void decode_rowOfEveryTable_isEqual() throws CoderException {
    for (Table table : Tables.all()) {
      TableRow row = RowSamples.of(table, 3);
      assertThat(decoded(row), is(row));
    }
  }

  @Test
  void decode_rowWithAbsentValues_isEqual() throws CoderException {
    assertThat(decoded(outlet()), is(outlet()));
  }

  @Test
  void decode_rowsOneAfterAnother_takesNoByteTooMany() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CODER.encode(outlet(), out);
    CODER.encode(RowSamples.of(Tables.RUN, 1), out);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    assertThat(CODER.decode(in), is(outlet()));
    assertThat(CODER.decode(in), is(RowSamples.of(Tables.RUN, 1)));
  }

  @Test
  void decode_rowWithFewerColumns_isRefusedWhereTheyAreRequired() throws IOException {
    byte[] bytes = header(1);
    assertThrows(
        IllegalArgumentException.class, () -> CoderUtils.decodeFromByteArray(CODER, bytes));
  }

  @Test
  void decode_rowWithMoreColumns_isRefused() throws IOException {
    byte[] bytes = header(99);
    assertThrows(CoderException.class, () -> CoderUtils.decodeFromByteArray(CODER, bytes));
  }

  private static byte[] header(int columns) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WireOutput wire = new WireOutput(out);
    wire.writeByte(1);
    wire.writeString("outlet");
    wire.writeInt(columns);
    wire.writeBytes(new byte[0]);
    return out.toByteArray();
  }

  private static TableRow outlet() {
    return TableRow.of(Tables.OUTLET)
        .set("outlet", "a.org")
        .set("first_seen", Instant.parse("2020-06-10T12:00:00.000001Z"))
        .set("last_seen", Instant.parse("1969-12-31T23:59:59.5Z"))
        .set("articles", 1)
        .build();
  }

  private static TableRow decoded(TableRow row) throws CoderException {
    return CoderUtils.decodeFromByteArray(CODER, CoderUtils.encodeToByteArray(CODER, row));
  }
}
