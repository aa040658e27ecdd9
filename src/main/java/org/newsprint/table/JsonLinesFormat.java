package org.newsprint.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * One JSON object a line, in UTF-8: all columns in their order, {@code null} where there is no
 * value, times and days as ISO 8601 texts. A table without rows is an empty file.
 *
 * <p>Reading takes a column that an object lacks as absent.
 */
final class JsonLinesFormat implements TableFormat {
  private static final long serialVersionUID = 1L;

  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .build();

  @Override
  public String label() {
    return "jsonl";
  }

  @Override
  public String extension() {
    return ".jsonl";
  }

  @Override
  public void write(Table table, Iterable<TableRow> rows, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
      for (TableRow row : rows) {
        writeRow(row.in(table), json);
        json.writeRaw('\n');
      }
    }
  }

  @Override
  public void read(Table table, InputStream in, Consumer<TableRow> rows) throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      while (json.nextToken() != null) {
        rows.accept(readRow(table, json));
      }
    }
  }

  private static void writeRow(TableRow row, JsonGenerator json) throws IOException {
    List<Column> columns = row.table().columns();
    json.writeStartObject();
    for (int i = 0; i < columns.size(); i++) {
      json.writeFieldName(columns.get(i).name());
      if (row.value(i).isPresent()) {
        writeValue(columns.get(i).type(), row.value(i).get(), json);
      } else {
        json.writeNull();
      }
    }
    json.writeEndObject();
  }

  private static void writeValue(ColumnType type, Object value, JsonGenerator json)
      throws IOException {
    switch (type) {
      case LONG -> json.writeNumber((Long) value);
      case DOUBLE -> json.writeNumber((Double) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      case STRING, TIMESTAMP, DATE -> json.writeString(type.text(value));
    }
  }

  private static TableRow readRow(Table table, JsonParser json) throws IOException {
    long line = json.currentLocation().getLineNr();
    try {
      require(json, JsonToken.START_OBJECT);
      TableRowBuilder row = TableRow.of(table);
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        int position = table.position(name);
        if (json.nextToken() != JsonToken.VALUE_NULL) {
          readValue(table.columns().get(position).type(), position, row, json);
        }
      }
      return row.build();
    } catch (IllegalArgumentException unfit) {
      throw new IOException("jsonl line %d: %s".formatted(line, unfit.getMessage()), unfit);
    }
  }

  private static void readValue(ColumnType type, int position, TableRowBuilder row, JsonParser json)
      throws IOException {
    switch (type) {
      case LONG -> {
        require(json, JsonToken.VALUE_NUMBER_INT);
        row.set(position, json.getLongValue());
      }
      case DOUBLE -> row.set(position, json.getDoubleValue());
      case BOOLEAN -> row.set(position, json.getBooleanValue());
      case STRING, TIMESTAMP, DATE -> {
        require(json, JsonToken.VALUE_STRING);
        row.parse(position, json.getText());
      }
    }
  }

  private static void require(JsonParser json, JsonToken expected) {
    if (!json.hasToken(expected)) {
      throw new IllegalArgumentException(
          "%s stands at '%s' where %s should"
              .formatted(json.currentToken(), json.getParsingContext().pathAsPointer(), expected));
    }
  }
}
