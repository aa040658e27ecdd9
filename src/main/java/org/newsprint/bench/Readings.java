package org.newsprint.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * Readings in a file, a JSON object a line: how a measuring process tells the one that asked it.
 */
public final class Readings {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Readings() {}

  /** Adds readings to a file. */
  public static void append(Path file, List<Reading> readings) throws IOException {
    List<String> lines = readings.stream().map(reading -> json(reading).toString()).toList();
    Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** The readings in a file, in the order in which they came. */
  public static List<Reading> read(Path file) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = JSON.readTree(line);
      readings.add(
          new Reading(
              json.path("articles").asLong(),
              json.path("seconds").asDouble(),
              json.path("cpu_seconds").asDouble(),
              json.path("heap_bytes").asLong(),
              json.hasNonNull("placed")
                  ? OptionalLong.of(json.path("placed").asLong())
                  : OptionalLong.empty()));
    }
    return readings;
  }

  /** A reading as JSON. */
  public static ObjectNode json(Reading reading) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("articles", reading.articles())
            .put("seconds", reading.seconds())
            .put("cpu_seconds", reading.cpuSeconds())
            .put("heap_bytes", reading.heapBytes());
    reading.placed().ifPresent(placed -> json.put("placed", placed));
    return json;
  }

  /** The median of a figure; of an even number of readings the mean of the middle two. */
  public static double median(List<Reading> readings, ToDoubleFunction<Reading> figure) {
    double[] sorted = readings.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
