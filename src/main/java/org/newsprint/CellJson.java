package org.newsprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import org.newsprint.cell.Cell;
import org.newsprint.cell.CellFigure;
import org.newsprint.table.TableRow;

/** A cell of {@code outlet_window} and all it consists of, as one JSON object on one line. */
final class CellJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CellJson() {}

  static void print(Cell cell, PrintWriter out) {
    ObjectNode json = JSON.createObjectNode();
    json.put("agrees", cell.figures().stream().allMatch(CellFigure::agrees));
    json.put("current_is_last_version", cell.currentIsLast());
    json.set("row", RowJson.of(cell.row()));
    ArrayNode figures = json.putArray("figures");
    cell.figures().forEach(figure -> put(figures.addObject(), figure));
    ArrayNode articles = json.putArray("articles");
    for (TableRow article : cell.articles()) {
      ObjectNode shown = RowJson.of(article);
      shown.set("sentences", RowJson.all(cell.sentencesOf(article)));
      articles.add(shown);
    }
    json.set("versions", RowJson.all(cell.versions()));
    out.println(json);
    out.flush();
  }

  private static void put(ObjectNode json, CellFigure figure) {
    json.put("column", figure.column()).put("agrees", figure.agrees()).put("how", figure.how());
    json.set("stated", RowJson.value(figure.stated()));
    json.set("counted", RowJson.value(figure.counted()));
  }
}
