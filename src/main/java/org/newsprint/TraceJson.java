package org.newsprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Optional;
import org.newsprint.table.TableRow;
import org.newsprint.trace.Trace;

/** What became of one input, as one JSON object on one line. */
final class TraceJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private TraceJson() {}

  static void print(Trace trace, PrintWriter out) {
    ObjectNode json = JSON.createObjectNode();
    json.put("found", trace.found());
    json.put(trace.sought().byUrl() ? "url" : "id", trace.sought().name());
    ArrayNode articles = json.putArray("articles");
    trace.articles().forEach(article -> put(articles.addObject(), article));
    json.set("rejected", RowJson.all(trace.rejects()));
    put(json.putObject("searched"), trace.searched());
    out.println(json);
    out.flush();
  }

  private static void put(ObjectNode json, Trace.TracedArticle article) {
    json.set("article", RowJson.of(article.row()));
    json.set("cluster", optional(article.story()));
    json.set("copied_from", optional(article.source()));
    json.put("copies", article.copies()).put("sentences", article.sentences());
    json.set("revisions", RowJson.all(article.revisions()));
    ArrayNode windows = json.putArray("windows");
    for (TableRow window : article.windows()) {
      ObjectNode shown = JSON.createObjectNode().put("table", window.table().name());
      shown.setAll(RowJson.of(window));
      windows.add(shown);
    }
  }

  private static JsonNode optional(Optional<TableRow> row) {
    return row.map(given -> (JsonNode) RowJson.of(given)).orElseGet(NullNode::getInstance);
  }

  private static void put(ObjectNode json, Trace.Searched searched) {
    json.put("output", searched.folder())
        .put("articles", searched.articles())
        .put("rejected", searched.rejected())
        .put("rejected_without_names", searched.nameless())
        .put("runs", searched.runs())
        .put("duplicates_of_id", searched.repeats())
        .put("outside_interval", searched.outside())
        .put("running", searched.running());
    ArrayNode near = json.putArray("near");
    searched.near().forEach(near::add);
  }
}
