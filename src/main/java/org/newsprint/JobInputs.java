package org.newsprint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsprint.article.FieldNames;
import org.newsprint.article.InputFormat;
import org.newsprint.article.Source;
import org.newsprint.config.SecretReference;
import org.newsprint.config.Spelling;
import org.newsprint.config.YamlMap;
import org.newsprint.kafka.ConsumerProperties;
import org.newsprint.kafka.KafkaStart;
import org.newsprint.kafka.KafkaTopic;

/** Reads the section {@code input} of a job file; its mistakes are told at their places. */
final class JobInputs {
  static final List<String> FORMATS =
      List.of(
          InputFormat.TEXT.label(),
          InputFormat.JSONL.label(),
          InputFormat.CSV.label(),
          InputFormat.HTML.label(),
          InputFormat.WARC.label(),
          InputFormat.FEED.label(),
          InputFormat.PARQUET.label(),
          InputFormat.AVRO.label());

  private final Path folder;

  /** Makes a reader for a job file in this folder, from which its paths count. */
  JobInputs(Path folder) {
    this.folder = folder;
  }

  /** The sources that these sections name; of one with mistakes, what can be used. */
  Input read(List<YamlMap> inputs) {
    List<Source> files = new ArrayList<>();
    List<KafkaTopic> topics = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlMap input : inputs) {
      Optional<YamlMap> kafka = input.map("kafka");
      if (kafka.isEmpty()) {
        files.add(source(input));
        continue;
      }
      KafkaTopic topic = topic(kafka.get());
      topics.add(topic);
      // Places of messages, and steps that state is found by, are called after their topic.
      if (!names.add(topic.name())) {
        kafka.get().problem("topic", "is read by another input already");
      }
    }
    return new Input(files, topics);
  }

  private KafkaTopic topic(YamlMap kafka) {
    String servers = kafka.requireString("servers");
    String name = kafka.requireString("topic");
    String start = kafka.string("start").orElse(KafkaStart.EARLIEST.toString());
    if (KafkaStart.of(start).isEmpty()) {
      kafka.problem("start", KafkaStart.EXPECTED);
    }
    return new KafkaTopic(
        servers,
        name,
        KafkaStart.of(start).orElse(KafkaStart.EARLIEST),
        names(kafka, InputFormat.JSONL),
        kafka.map("properties").map(this::properties).orElse(Map.of()));
  }

  private Map<String, String> properties(YamlMap given) {
    Map<String, String> properties = new TreeMap<>();
    for (String name : given.keys()) {
      String value = given.requireString(name);
      ConsumerProperties.fault(name, value).ifPresent(fault -> given.problem(name, fault));
      // A path counts from the job file's folder.
      properties.put(
          name,
          SecretReference.of(value)
              .map(reference -> reference.in(folder).toString())
              .orElse(value));
    }
    return properties;
  }

  private Source source(YamlMap input) {
    String glob = Paths.absolute(folder, input.requireString("glob"));
    InputFormat format =
        InputFormat.named(input.requireOneOf("format", FORMATS)).orElse(InputFormat.TEXT);
    Optional<String> charset = input.string("charset");
    try {
      return new Source(glob, format, charset).with(names(input, format));
    } catch (IllegalArgumentException e) {
      input.problem("charset", String.valueOf(e.getMessage()));
      return new Source(glob, format, Optional.empty());
    }
  }

  private static FieldNames names(YamlMap input, InputFormat format) {
    if (!input.has("fields")) {
      return FieldNames.OWN;
    }
    if (format == InputFormat.TEXT) {
      input.problem(
          "fields",
          "goes with jsonl, csv, parquet and avro; a text has its fields in articles.csv");
      return FieldNames.OWN;
    }
    return input.isSingle("fields")
        ? input
            .oneOf("fields", FieldNames.labels())
            .flatMap(FieldNames::named)
            .orElse(FieldNames.OWN)
        : input.map("fields").map(JobInputs::names).orElse(FieldNames.OWN);
  }

  private static FieldNames names(YamlMap given) {
    Map<String, String> names = new TreeMap<>();
    Map<String, String> fields = new TreeMap<>();
    for (String field : given.keys()) {
      if (!FieldNames.fields().contains(field)) {
        given.problem(field, unknownField(field));
        given.has(field);
        continue;
      }
      String name = given.requireString(field);
      names.put(field, name);
      String other = fields.putIfAbsent(name, field);
      if (other != null && !name.isEmpty()) {
        given.problem(field, "'%s' is %s already; one field, one name".formatted(name, other));
      }
    }
    return FieldNames.of(names);
  }

  private static String unknownField(String field) {
    return Spelling.nearest(field, FieldNames.fields())
        .map("there is no such field; did you mean '%s'?"::formatted)
        .orElseGet(
            () -> "there is no such field; there are " + String.join(", ", FieldNames.fields()));
  }
}
