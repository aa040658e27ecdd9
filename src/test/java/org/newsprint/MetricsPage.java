package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricName;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;

/** What docs/monitoring.md says of the metrics: each name or template, and in which runs it is. */
final class MetricsPage {
  static final String EVERY_RUN = "every run";
  static final String REJECTS = "a run with rejects";
  static final String OFF_TOPIC = "a run with articles off the topic";
  static final String LANGUAGES = "a run with texts of other languages";
  static final String ENDLESS = "an endless run";
  static final String DATABASE = "a run with a database";
  static final String INTERVAL = "a run over an interval";
  static final String WARC = "a run over WARC archives";
  static final String KAFKA = "a run over Kafka";

  private static final Pattern ROW =
      Pattern.compile("^\\| `(newsprint\\.[^`]+)` \\| ([^|]+) \\|", Pattern.MULTILINE);

  private final Map<String, String> runs = new TreeMap<>();

  private MetricsPage() {}

  static MetricsPage read() throws IOException {
    MetricsPage page = new MetricsPage();
    Matcher row = ROW.matcher(Files.readString(Path.of("docs/monitoring.md"), UTF_8));
    while (row.find()) {
      page.runs.put(row.group(1), row.group(2));
    }
    return page;
  }

  /** The metrics of these kinds of runs. */
  Set<String> in(String... kinds) {
    return runs.entrySet().stream()
        .filter(row -> Set.of(kinds).contains(row.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The metric's row: its name, the template that it is one of, or else its name too. */
  String rowOf(String metric) {
    return runs.containsKey(metric)
        ? metric
        : runs.keySet().stream()
            .filter(row -> row.contains("<"))
            .filter(row -> metric.matches(row.replaceAll("<[a-z]+>", "[a-z_]+")))
            .findFirst()
            .orElse(metric);
  }

  /** Whether this is one of our metrics, as Prometheus calls it, that the page has in a run. */
  boolean promises(String prometheusName) {
    String prefix = "flink_taskmanager_job_task_operator_";
    return runs.keySet().stream()
        .anyMatch(row -> prometheusName.equals(prefix + row.replace('.', '_')));
  }

  /** The rows of all of our metrics that a run reports, counters of 0 too. */
  Set<String> reported(PipelineResult result) {
    MetricQueryResults all = result.metrics().allMetrics();
    return Stream.of(
            names(all.getCounters()), names(all.getGauges()), names(all.getDistributions()))
        .flatMap(names -> names)
        .filter(name -> name.getNamespace().startsWith("newsprint"))
        .map(name -> rowOf(name.getNamespace() + "." + name.getName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T> Stream<MetricName> names(Iterable<MetricResult<T>> results) {
    Stream.Builder<MetricName> names = Stream.builder();
    results.forEach(result -> names.add(result.getName()));
    return names.build();
  }
}
