package org.newsprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.newsprint.bench.Reading;
import org.newsprint.bench.Readings;

/** Tells what was measured, a line for each stage as soon as it is known. */
final class BenchReport {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MEGABYTE = 1_000_000;
  private static final String COLUMNS = "%-16s %11s %19s %9s %9s %8s %8s  %s%n";

  private final PrintWriter out;
  private final boolean json;

  private BenchReport(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  /** Tells of what is measured where. */
  static BenchReport begin(
      PrintWriter out, boolean json, Path corpus, Optional<String> heap, int runs)
      throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    long bytes = Files.size(corpus);
    if (json) {
      ObjectNode machine =
          JSON.createObjectNode()
              .put("version", Run.version())
              .put("java", System.getProperty("java.version"))
              .put("cores", cores)
              .put("heap", heap.orElse("default"))
              .put("corpus_bytes", bytes)
              .put("runs", runs);
      out.println(machine);
    } else {
      out.printf(
          "newsprint %s, Java %s, %d cores, heap %s; %d MB of articles, median of %d runs%n",
          Run.version(),
          System.getProperty("java.version"),
          cores,
          heap.orElse("as Java has it"),
          bytes / MEGABYTE,
          runs);
      out.printf(
          COLUMNS,
          "stage",
          "articles/s",
          "least to most",
          "of limit",
          "CPU s/k",
          "heap MB",
          "placed",
          "what");
    }
    out.flush();
    return new BenchReport(out, json);
  }

  /**
   * Tells of a stage that was measured, and what it is of its limit if that was measured before.
   */
  void add(BenchStage stage, Map<BenchStage, List<Reading>> measured) {
    List<Reading> readings = measured.getOrDefault(stage, List.of());
    double rate = Readings.median(readings, Reading::rate);
    Optional<Double> ofLimit =
        stage.limit().map(measured::get).map(limit -> rate / Readings.median(limit, Reading::rate));
    if (json) {
      printJson(stage, readings, rate, ofLimit);
    } else {
      print(stage, readings, rate, ofLimit);
    }
    out.flush();
  }

  private void print(
      BenchStage stage, List<Reading> readings, double rate, Optional<Double> ofLimit) {
    OptionalLong placed = readings.get(0).placed();
    out.printf(
        COLUMNS,
        stage.label(),
        whole(rate),
        whole(readings.stream().mapToDouble(Reading::rate).min().orElse(rate))
            + " to "
            + whole(readings.stream().mapToDouble(Reading::rate).max().orElse(rate)),
        ofLimit.map(share -> Math.round(100 * share) + " %").orElse(""),
        String.format(Locale.ROOT, "%.3f", Readings.median(readings, Reading::cpuPerThousand)),
        Math.round(Readings.median(readings, Reading::heapBytes) / MEGABYTE),
        placed.isPresent() ? whole((double) placed.getAsLong()) : "",
        stage.shown());
  }

  private void printJson(
      BenchStage stage, List<Reading> readings, double rate, Optional<Double> ofLimit) {
    ObjectNode line =
        JSON.createObjectNode().put("stage", stage.label()).put("articles_per_second", rate);
    ofLimit.ifPresent(share -> line.put("of_limit", share));
    ArrayNode runs = line.putArray("runs");
    readings.forEach(reading -> runs.add(Readings.json(reading)));
    out.println(line);
  }

  private static String whole(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number));
  }
}
