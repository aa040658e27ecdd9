package org.newsprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.newsprint.cell.Cell;
import org.newsprint.cell.CellFigure;
import org.newsprint.table.Column;
import org.newsprint.table.TableRow;

/** A cell of {@code outlet_window} and all it consists of, as one JSON object on one line. */
final class CellJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CellJson() {}

  static void print(Cell cell, PrintWriter out) {
    ObjectNode json = JSON.createObjectNode();
    json.put("agrees", cell.figures().stream().allMatch(CellFigure::agrees));
    json.put("current_is_last_version", cell.currentIsLast());
    json.set("row", object(cell.row()));
    ArrayNode figures = json.putArray("figures");
    cell.figures().forEach(figure -> put(figures.addObject(), figure));
    ArrayNode articles = json.putArray("articles");
    for (TableRow article : cell.articles()) {
      ObjectNode shown = object(article);
      shown.set("sentences", array(cell.sentencesOf(article)));
      articles.add(shown);
    }
    json.set("versions", array(cell.versions()));
    out.println(json);
    out.flush();
  }

  private static void put(ObjectNode json, CellFigure figure) {
    json.put("column", figure.column()).put("agrees", figure.agrees()).put("how", figure.how());
    json.set("stated", node(figure.stated()));
    json.set("counted", node(figure.counted()));
  }

  private static ArrayNode array(List<TableRow> rows) {
    ArrayNode array = JSON.createArrayNode();
    rows.forEach(row -> array.add(object(row)));
    return array;
  }

  private static ObjectNode object(TableRow row) {
    ObjectNode json = JSON.createObjectNode();
    List<Column> columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      Optional<Object> value = row.value(i);
      json.set(columns.get(i).name(), node(value));
    }
    return json;
  }

  /** Times and days as the text formats have them. */
  private static JsonNode node(Optional<Object> value) {
    if (value.isEmpty()) {
      return NullNode.getInstance();
    }
    Object given = value.get();
    return given instanceof Number || given instanceof Boolean
        ? JSON.valueToTree(given)
        : TextNode.valueOf(given.toString());
  }
}
