package org.newsprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import org.newsprint.table.Column;
import org.newsprint.table.TableRow;

/** Rows of tables as JSON: every column, absent values as null. */
final class RowJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RowJson() {}

  static ArrayNode all(List<TableRow> rows) {
    ArrayNode array = JSON.createArrayNode();
    rows.forEach(row -> array.add(of(row)));
    return array;
  }

  static ObjectNode of(TableRow row) {
    ObjectNode json = JSON.createObjectNode();
    List<Column> columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      json.set(columns.get(i).name(), value(row.value(i)));
    }
    return json;
  }

  /** Times and days as the text formats have them. */
  static JsonNode value(Optional<Object> value) {
    if (value.isEmpty()) {
      return NullNode.getInstance();
    }
    Object given = value.get();
    return given instanceof Number || given instanceof Boolean
        ? JSON.valueToTree(given)
        : TextNode.valueOf(given.toString());
  }
}
