package org.newsprint.table;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.apache.beam.sdk.coders.CoderException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/**
 * The bytes of a row of one of {@link Tables}: the table's name, the number of columns, which of
 * them have a value, and the values.
 *
 * <p>A row that was written when its table had fewer columns at the end is read with those absent,
 * and refused when one of them must have a value.
 */
public final class TableRowCoder extends WireCoder<TableRow> {
  private static final long serialVersionUID = 1L;
  private static final TableRowCoder INSTANCE = new TableRowCoder();

  private TableRowCoder() {}

  /** The coder. */
  public static TableRowCoder of() {
    return INSTANCE;
  }

  @Override
  protected void write(TableRow row, WireOutput out) throws IOException {
    List<Column> columns = row.table().columns();
    BitSet present = new BitSet(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      present.set(i, row.value(i).isPresent());
    }
    out.writeString(row.table().name());
    out.writeInt(columns.size());
    out.writeBytes(present.toByteArray());
    for (int i = present.nextSetBit(0); i >= 0; i = present.nextSetBit(i + 1)) {
      writeValue(columns.get(i).type(), row.value(i).orElseThrow(), out);
    }
  }

  @Override
  protected TableRow read(WireInput in) throws IOException {
    Table table = Tables.named(in.readString());
    int columns = in.readInt();
    if (columns > table.columns().size()) {
      throw new CoderException(
          "table %s has %d columns, but these bytes have %d"
              .formatted(table.name(), table.columns().size(), columns));
    }
    BitSet present = BitSet.valueOf(in.readBytes());
    TableRowBuilder row = TableRow.of(table);
    for (int i = present.nextSetBit(0); i >= 0; i = present.nextSetBit(i + 1)) {
      row.set(i, readValue(table.columns().get(i).type(), in));
    }
    return row.build();
  }

  private static void writeValue(ColumnType type, Object value, WireOutput out) throws IOException {
    switch (type) {
      case STRING -> out.writeString((String) value);
      case LONG -> out.writeSigned((Long) value);
      case DOUBLE -> out.writeDouble((Double) value);
      case BOOLEAN -> out.writeBoolean((Boolean) value);
      case TIMESTAMP -> out.writeInstant((Instant) value);
      case DATE -> out.writeSigned(((LocalDate) value).toEpochDay());
    }
  }

  private static Object readValue(ColumnType type, WireInput in) throws IOException {
    return switch (type) {
      case STRING -> in.readString();
      case LONG -> in.readSigned();
      case DOUBLE -> in.readDouble();
      case BOOLEAN -> in.readBoolean();
      case TIMESTAMP -> in.readInstant();
      case DATE -> LocalDate.ofEpochDay(in.readSigned());
    };
  }
}
