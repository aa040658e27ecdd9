package org.newsprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsprint.article.Source;
import org.newsprint.kafka.KafkaTopic;

/**
 * What a job reads: one or more of these.
 *
 * @param files files, by wildcards
 * @param topics topics of Kafka
 */
public record Input(List<Source> files, List<KafkaTopic> topics) {
  /** Copies the lists. */
  public Input {
    files = List.copyOf(files);
    topics = List.copyOf(topics);
  }

  /** Files alone. */
  static Input of(List<Source> files) {
    return new Input(files, List.of());
  }

  /** The same input and more files. */
  Input and(List<Source> more) {
    return new Input(Stream.concat(files.stream(), more.stream()).toList(), topics);
  }

  /** A line for each of them, for a person. */
  List<String> shown() {
    List<String> lines = new ArrayList<>();
    files.forEach(
        source ->
            lines.add("%s (%s)".formatted(Paths.shown(source.glob()), source.format().label())));
    topics.forEach(topic -> lines.add(topic.shown()));
    return lines;
  }
}
