package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The files of flink-conf/monitoring ask for metrics that there are. {@code
 * flink-conf/monitoring/check} asks a running cluster the same, and leaves the names that it tells
 * in {@code target/flink-monitoring/monitoring/names.txt}, of which {@code monitoring/told.txt} is
 * a copy.
 */
class MonitoringTest {
  private static final Path FOLDER = Path.of("flink-conf/monitoring");
  private static final Path TOLD = Path.of("src/test/resources/org/newsprint/monitoring/told.txt");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OURS = "flink_taskmanager_job_task_operator_newsprint_";

  // A name is followed by no letter, and what stands between quotes or in braces is none.
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern LABELS =
      Pattern.compile("\\{[^}]*}|\\b(by|on|without|ignoring) *\\([^)]*\\)");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
  private static final Pattern BEGINNING = Pattern.compile("__name__=~\"([a-z_]+)\\.\\+\"");
  private static final Pattern RANGE = Pattern.compile("\\[[^]]*]|\\boffset +\\w+");
  private static final Set<String> WORDS =
      Set.of(
          "absent",
          "and",
          "increase",
          "max",
          "min",
          "min_over_time",
          "or",
          "rate",
          "sum",
          "time",
          "topk",
          "unless");

  @Test
  void alerts_eachName_isToldByAProcess() throws IOException {
    List<String> expressions = alerts().stream().map(alert -> alert.path("expr").asText()).toList();

    assertThat(expressions, is(not(empty())));
    assertThat(unknown(expressions), is(empty()));
  }

  @Test
  void dashboard_eachName_isToldByAProcess() throws IOException {
    List<String> expressions = new ArrayList<>();
    for (JsonNode panel : dashboard().path("panels")) {
      panel.path("targets").forEach(target -> expressions.add(target.path("expr").asText()));
    }

    assertThat(expressions, is(not(empty())));
    assertThat(unknown(expressions), is(empty()));
  }

  @Test
  void unknown_misspeltNames_areFound() throws IOException {
    assertThat(
        unknown(
            List.of(
                "sum by (job_name) (rate(" + OURS + "parse_red{job_name=~\"$job\"}[5m])) > 1",
                "up == 0",
                "sum by (__name__) ({__name__=~\"" + OURS + "root_copied_.+\"})",
                "increase(flink_jobmanager_job_numRestart[1h] offset 5m)",
                "newsprint_run_red == 0")),
        is(
            Set.of(
                OURS + "parse_red",
                "up",
                OURS + "root_copied_",
                "flink_jobmanager_job_numRestart",
                "newsprint_run_red")));
  }

  @Test
  void alerts_each_isToldFromOthersAndTried() throws IOException {
    Set<String> tried = new TreeSet<>();
    for (JsonNode test : yaml("alerts-test.yaml").path("tests")) {
      for (JsonNode alert : test.path("alert_rule_test")) {
        if (!alert.path("exp_alerts").isEmpty()) {
          tried.add(alert.path("alertname").asText());
        }
      }
    }
    Set<String> names = new TreeSet<>();
    for (JsonNode alert : alerts()) {
      assertThat(names.add(alert.path("alert").asText()), is(true));
    }
    assertThat(names, is(tried));
  }

  @Test
  void alerts_each_isExplainedOnThePage() throws IOException {
    String page = Files.readString(Path.of("docs/monitoring.md"), UTF_8);
    for (JsonNode alert : alerts()) {
      String row = "| `" + alert.path("alert").asText() + "` |";
      assertThat(row, page.contains(row), is(true));
    }
  }

  @Test
  void prometheus_config_namesTheAlertsAndTheReportersPorts() throws IOException {
    JsonNode config = yaml("prometheus.yaml");

    assertThat(config.path("rule_files").path(0).asText(), is("alerts.yaml"));
    assertThat(
        config.path("scrape_configs").path(0).path("static_configs").path(0).path("targets"),
        is(
            JSON.<JsonNode>valueToTree(
                List.of("127.0.0.1:9250", "127.0.0.1:9251", "127.0.0.1:9252"))));
    assertThat(
        Files.readString(Path.of("flink-conf/local/config.yaml"), UTF_8),
        containsString("metrics.reporter.prom.port: 9250-"));
  }

  @Test
  void dashboard_panels_lieBesideEachOtherAndHaveTheirOwnIds() throws IOException {
    Set<Integer> ids = new TreeSet<>();
    Set<String> cells = new TreeSet<>();
    for (JsonNode panel : dashboard().path("panels")) {
      assertThat(ids.add(panel.path("id").asInt()), is(true));
      JsonNode place = panel.path("gridPos");
      for (int x = 0; x < place.path("w").asInt(); x++) {
        for (int y = 0; y < place.path("h").asInt(); y++) {
          int column = place.path("x").asInt() + x;
          assertThat(panel.path("title").asText(), column < 24, is(true));
          assertThat(cells.add(column + " " + (place.path("y").asInt() + y)), is(true));
        }
      }
    }
    assertThat(ids, is(not(empty())));
  }

  /** The names in these expressions that no process tells. */
  private static Set<String> unknown(List<String> expressions) throws IOException {
    Set<String> unknown = new TreeSet<>();
    MetricsPage page = MetricsPage.read();
    Set<String> told = Set.copyOf(Files.readAllLines(TOLD, UTF_8));
    for (String expression : expressions) {
      BEGINNING
          .matcher(expression)
          .results()
          .map(begun -> begun.group(1))
          .filter(begun -> told.stream().noneMatch(name -> name.startsWith(begun)))
          .forEach(unknown::add);
      names(expression)
          .filter(name -> !told.contains(name) && !page.promises(name))
          .forEach(unknown::add);
    }
    return unknown;
  }

  private static Stream<String> names(String expression) {
    String bare = TEXT.matcher(expression).replaceAll("");
    bare = RANGE.matcher(LABELS.matcher(bare).replaceAll("")).replaceAll("");
    return NAME.matcher(bare)
        .results()
        .map(name -> name.group())
        .filter(name -> !WORDS.contains(name));
  }

  private static List<JsonNode> alerts() throws IOException {
    List<JsonNode> alerts = new ArrayList<>();
    for (JsonNode group : yaml("alerts.yaml").path("groups")) {
      group.path("rules").forEach(alerts::add);
    }
    return alerts;
  }

  private static JsonNode yaml(String name) throws IOException {
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    String text = Files.readString(FOLDER.resolve(name), UTF_8);
    return JSON.valueToTree(new Yaml(new SafeConstructor(strict)).<Object>load(text));
  }

  private static JsonNode dashboard() throws IOException {
    return JSON.readTree(FOLDER.resolve("grafana-dashboard.json").toFile());
  }
}
