package org.newsprint.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;

/**
 * The rows of one table as Avro records. Times and days are kept as plain numbers, so that no
 * conversion of Avro's stands between a row and its bytes.
 */
final class AvroRows {
  private final Table table;
  private final Schema schema;

  AvroRows(Table table) {
    this.table = table;
    this.schema = schema(table);
  }

  Schema schema() {
    return schema;
  }

  /** The row as a record of {@link #schema}. */
  IndexedRecord record(TableRow row) {
    GenericData.Record record = new GenericData.Record(schema);
    for (int i = 0; i < table.columns().size(); i++) {
      int position = i;
      ColumnType type = table.columns().get(i).type();
      row.value(i).ifPresent(value -> record.put(position, toAvro(type, value)));
    }
    return record;
  }

  /**
   * The record as a row.
   *
   * @throws IllegalArgumentException when its fields are not the table's columns
   */
  TableRow row(IndexedRecord record) {
    requireColumns(record.getSchema());
    TableRowBuilder row = TableRow.of(table);
    for (int i = 0; i < table.columns().size(); i++) {
      Object value = record.get(i);
      if (value != null) {
        row.set(i, fromAvro(table.columns().get(i).type(), value));
      }
    }
    return row.build();
  }

  private void requireColumns(Schema found) {
    if (!found.equals(schema)) {
      throw new IllegalArgumentException(
          "the file's schema is not that of table %s".formatted(table.name()));
    }
  }

  private static Schema schema(Table table) {
    List<Schema.Field> fields = table.columns().stream().map(AvroRows::field).toList();
    return Schema.createRecord(table.name(), table.description(), "org.newsprint", false, fields);
  }

  private static Schema.Field field(Column column) {
    Schema type = type(column.type());
    return column.nullable()
        ? new Schema.Field(
            column.name(),
            Schema.createUnion(Schema.create(Schema.Type.NULL), type),
            column.description(),
            JsonProperties.NULL_VALUE)
        : new Schema.Field(column.name(), type, column.description());
  }

  private static Schema type(ColumnType type) {
    return switch (type) {
      case STRING -> Schema.create(Schema.Type.STRING);
      case LONG -> Schema.create(Schema.Type.LONG);
      case DOUBLE -> Schema.create(Schema.Type.DOUBLE);
      case BOOLEAN -> Schema.create(Schema.Type.BOOLEAN);
      case TIMESTAMP -> LogicalTypes.timestampMicros().addToSchema(Schema.create(Schema.Type.LONG));
      case DATE -> LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
    };
  }

  private static Object toAvro(ColumnType type, Object value) {
    return switch (type) {
      case TIMESTAMP -> micros((Instant) value);
      case DATE -> (int) ((LocalDate) value).toEpochDay();
      case STRING, LONG, DOUBLE, BOOLEAN -> value;
    };
  }

  // ChronoUnit.MICROS.between counts nanoseconds on its way and overflows before 1677.
  private static long micros(Instant value) {
    return value.getEpochSecond() * 1_000_000 + value.getNano() / 1000;
  }

  private static Object fromAvro(ColumnType type, Object value) {
    return switch (type) {
      case STRING -> value.toString();
      case TIMESTAMP -> Instant.EPOCH.plus((Long) value, ChronoUnit.MICROS);
      case DATE -> LocalDate.ofEpochDay((Integer) value);
      case LONG, DOUBLE, BOOLEAN -> value;
    };
  }
}
