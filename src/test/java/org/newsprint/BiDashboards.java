package org.newsprint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/** The ready dashboards of docs/bi, made from the panels; each file by its path below docs/bi. */
final class BiDashboards {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TITLE = "Newsprint: who copies whom, and who says what";

  private final List<BiPanel> panels;

  BiDashboards(List<BiPanel> panels) {
    this.panels = panels;
  }

  Map<String, String> files() throws JsonProcessingException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("grafana.json", pretty(grafana()));
    files.put("metabase.json", pretty(metabase()));
    superset(files);
    return files;
  }

  private static String pretty(ObjectNode json) throws JsonProcessingException {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
  }

  private static int height(BiPanel panel) {
    return panel.chart().equals("number") ? 4 : 10;
  }

  private static int width(BiPanel panel) {
    return List.of("number", "table").contains(panel.chart()) ? 24 : 12;
  }

  private ObjectNode grafana() {
    ObjectNode board =
        JSON.createObjectNode()
            .put("uid", "newsprint-tables")
            .put("title", TITLE)
            .put("schemaVersion", 39)
            .put("version", 1)
            .put("editable", true)
            .put("timezone", "utc");
    board.putObject("time").put("from", "now-90d").put("to", "now");
    board
        .putObject("templating")
        .putArray("list")
        .addObject()
        .put("name", "datasource")
        .put("label", "PostgreSQL")
        .put("type", "datasource")
        .put("query", "grafana-postgresql-datasource");
    ArrayNode shown = board.putArray("panels");
    int x = 0;
    int y = 0;
    for (BiPanel panel : panels) {
      ObjectNode node =
          shown
              .addObject()
              .put("id", shown.size())
              .put(
                  "type",
                  switch (panel.chart()) {
                    case "number" -> "stat";
                    case "bars", "line" -> "timeseries";
                    default -> "table";
                  })
              .put("title", panel.title())
              .put("description", panel.note());
      source(node);
      node.putObject("gridPos")
          .put("h", height(panel))
          .put("w", width(panel))
          .put("x", x)
          .put("y", y);
      ObjectNode custom = node.putObject("fieldConfig").putObject("defaults").putObject("custom");
      if (panel.chart().equals("bars")) {
        custom.put("drawStyle", "bars").put("fillOpacity", 60);
      }
      node.withObject("/fieldConfig").putArray("overrides");
      ObjectNode target =
          node.putArray("targets")
              .addObject()
              .put("refId", "A")
              .put("editorMode", "code")
              .put("rawQuery", true)
              .put(
                  "format",
                  node.path("type").asText().equals("timeseries") ? "time_series" : "table")
              .put("rawSql", panel.filtered("AND $__timeFilter(%s)"));
      source(target);
      x = (x + width(panel)) % 24;
      y += x == 0 ? height(panel) : 0;
    }
    return board;
  }

  private static void source(ObjectNode node) {
    node.putObject("datasource")
        .put("type", "grafana-postgresql-datasource")
        .put("uid", "${datasource}");
  }

  /** What docs/bi/metabase-load sends, a card for each panel. */
  private ObjectNode metabase() {
    ObjectNode board = JSON.createObjectNode().put("name", TITLE);
    ArrayNode cards = board.putArray("cards");
    int row = 0;
    int col = 0;
    for (BiPanel panel : panels) {
      ObjectNode node =
          cards
              .addObject()
              .put("name", panel.title())
              .put("description", panel.note())
              .put(
                  "display",
                  switch (panel.chart()) {
                    case "bars" -> "bar";
                    case "line" -> "line";
                    default -> "table";
                  })
              .put("sql", panel.everything())
              .put("row", row)
              .put("col", col)
              .put("size_x", width(panel))
              .put("size_y", height(panel));
      node.putObject("visualization_settings");
      col = (col + width(panel)) % 24;
      row += col == 0 ? height(panel) : 0;
    }
    return board;
  }

  private void superset(Map<String, String> files) throws JsonProcessingException {
    String database = uuid("database");
    files.put(
        "superset/metadata.yaml",
        yaml(
            map(
                "version",
                "1.0.0",
                "type",
                "Dashboard",
                "timestamp",
                "2020-06-10T00:00:00+00:00")));
    files.put(
        "superset/databases/newsprint.yaml",
        yaml(
            map(
                "database_name",
                "newsprint",
                "sqlalchemy_uri",
                "postgresql://newsprint_bi@localhost:5432/news",
                "expose_in_sqllab",
                true,
                "allow_run_async",
                false,
                "allow_ctas",
                false,
                "allow_cvas",
                false,
                "extra",
                map("allows_virtual_table_explore", true),
                "uuid",
                database,
                "version",
                "1.0.0")));
    Map<String, Object> position = map("DASHBOARD_VERSION_KEY", "v2");
    List<String> rows = new ArrayList<>();
    for (BiPanel panel : panels) {
      files.put(
          "superset/datasets/newsprint/" + panel.name() + ".yaml", yaml(dataset(panel, database)));
      files.put("superset/charts/" + panel.name() + ".yaml", yaml(chart(panel)));
      String row = "ROW-" + panel.name();
      rows.add(row);
      String item = "CHART-" + panel.name();
      position.put(
          row,
          map(
              "type",
              "ROW",
              "id",
              row,
              "children",
              List.of(item),
              "parents",
              List.of("ROOT_ID", "GRID_ID"),
              "meta",
              map("background", "BACKGROUND_TRANSPARENT")));
      position.put(
          item,
          map(
              "type",
              "CHART",
              "id",
              item,
              "children",
              List.of(),
              "parents",
              List.of("ROOT_ID", "GRID_ID", row),
              "meta",
              map(
                  "uuid",
                  uuid("chart " + panel.name()),
                  "sliceName",
                  panel.title(),
                  "width",
                  12,
                  "height",
                  10 * height(panel) / 2)));
    }
    position.put("ROOT_ID", map("type", "ROOT", "id", "ROOT_ID", "children", List.of("GRID_ID")));
    position.put(
        "GRID_ID",
        map("type", "GRID", "id", "GRID_ID", "children", rows, "parents", List.of("ROOT_ID")));
    position.put("HEADER_ID", map("type", "HEADER", "id", "HEADER_ID", "meta", map("text", TITLE)));
    files.put(
        "superset/dashboards/newsprint.yaml",
        yaml(
            map(
                "dashboard_title",
                TITLE,
                "css",
                "",
                "slug",
                "newsprint",
                "uuid",
                uuid("dashboard"),
                "position",
                position,
                "metadata",
                map("refresh_frequency", 0),
                "version",
                "1.0.0")));
  }

  private static Map<String, Object> dataset(BiPanel panel, String database) {
    Map<String, Object> dataset = untimed(panel, database);
    if (columns(panel).contains("time")) {
      dataset.put("main_dttm_col", "time");
    }
    return dataset;
  }

  private static Map<String, Object> untimed(BiPanel panel, String database) {
    return map(
        "table_name", panel.name(),
        "description", panel.note(),
        "sql", panel.everything(),
        "uuid", uuid("dataset " + panel.name()),
        "metrics", List.of(),
        "columns", List.of(),
        "version", "1.0.0",
        "database_uuid", database);
  }

  private static Map<String, Object> chart(BiPanel panel) throws JsonProcessingException {
    Map<String, Object> params =
        map("query_mode", "raw", "all_columns", columns(panel), "row_limit", 500);
    String type = "table";
    if (panel.chart().equals("bars") || panel.chart().equals("line")) {
      type = "echarts_timeseries_" + (panel.chart().equals("bars") ? "bar" : "line");
      List<Object> metrics = new ArrayList<>();
      for (String column : columns(panel).subList(1, columns(panel).size())) {
        metrics.add(
            map(
                "expressionType",
                "SQL",
                "sqlExpression",
                "max(\"%s\")".formatted(column),
                "label",
                column));
      }
      params =
          map(
              "x_axis",
              "time",
              "time_grain_sqla",
              "P1D",
              "metrics",
              metrics,
              "groupby",
              List.of(),
              "row_limit",
              10000);
    }
    params.put("viz_type", type);
    return map(
        "slice_name",
        panel.title(),
        "description",
        panel.note(),
        "viz_type",
        type,
        "params",
        params,
        "uuid",
        uuid("chart " + panel.name()),
        "version",
        "1.0.0",
        "dataset_uuid",
        uuid("dataset " + panel.name()));
  }

  /** The names that the statement gives its columns, in order. */
  static List<String> columns(BiPanel panel) {
    List<String> names = new ArrayList<>();
    Matcher named = Pattern.compile(" AS \"([^\"]+)\"").matcher(panel.sql());
    while (named.find()) {
      names.add(named.group(1));
    }
    return names;
  }

  /** The same for the same name, so that a dashboard that is imported again replaces itself. */
  private static String uuid(String name) {
    return UUID.nameUUIDFromBytes(("newsprint " + name).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  private static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }

  private static String yaml(Map<String, Object> map) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setWidth(10_000);
    options.setSplitLines(false);
    return new Yaml(options).dump(map);
  }
}
