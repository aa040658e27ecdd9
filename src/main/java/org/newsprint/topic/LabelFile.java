package org.newsprint.topic;

import static org.newsprint.topic.LabelledArticle.TITLE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsprint.config.JsonLine;
import org.newsprint.config.JsonLines;
import org.newsprint.config.Problems;
import org.newsprint.voice.Voice;

/** Reads sentences labelled for a topic, with the labels that docs/stance-labels.md describes. */
public final class LabelFile {
  private static final String LABELS = "labels";
  private static final String SECOND_LABELS = "second_labels";
  private static final String OPINION = "opinion";

  private final Set<String> ids = new HashSet<>();

  private LabelFile() {}

  /**
   * The articles in their order, each sentence of them with a record at least; of no use once a
   * problem was added. A list {@code opinion} of sentence numbers may stand beside the labels.
   */
  public static List<LabelledArticle> articles(Path file, Problems problems) {
    return JsonLines.readAll(file, problems, new LabelFile()::article);
  }

  /**
   * Single sentences in their order, by {@code set}, {@code text}, {@code voice}, {@code
   * restriction}, {@code sufficiency} and {@code opinion}; of no use once a problem was added.
   */
  public static List<LabelledSentence> sentences(Path file, Problems problems) {
    return JsonLines.readAll(file, problems, line -> Stream.of(sentence(line)));
  }

  private Stream<LabelledArticle> article(JsonLine line) {
    String id = line.requireId("id", ids);
    String part = line.requireWord("part", LabelledArticle.PARTS);
    String outlet = line.requireText("outlet").orElse("");
    String title = line.requireText("title").orElse("");
    List<List<String>> paragraphs = line.requireTextLists("paragraphs");
    int last = paragraphs.stream().mapToInt(List::size).sum() - 1;
    SortedMap<Integer, List<LabelRecord>> labels = records(line, LABELS, last);
    checkComplete(line, title, labels, last);
    SortedMap<Integer, List<LabelRecord>> second =
        line.has(SECOND_LABELS) ? records(line, SECOND_LABELS, last) : new TreeMap<>();
    Optional<SortedSet<Integer>> opinions =
        line.has(OPINION)
            ? Optional.of(new TreeSet<>(line.requireNumbers(OPINION, TITLE, last)))
            : Optional.empty();
    return Stream.of(
        new LabelledArticle(id, part, outlet, title, paragraphs, labels, second, opinions));
  }

  private static SortedMap<Integer, List<LabelRecord>> records(
      JsonLine line, String field, int last) {
    SortedMap<Integer, List<LabelRecord>> records = new TreeMap<>();
    for (JsonLine label : line.requireObjects(field)) {
      Optional<Integer> sentence = label.requireNumber("sentence", TITLE, last);
      LabelRecord record = record(label);
      sentence.ifPresent(
          number -> records.computeIfAbsent(number, none -> new ArrayList<>()).add(record));
    }
    return records;
  }

  private static LabelRecord record(JsonLine label) {
    Optional<Voice> voice = voice(label);
    LabelRecord record =
        new LabelRecord(
            voice.orElse(Voice.OUTLET),
            label.text("speaker"),
            label.text("affiliation"),
            label.requireWord("restriction", LabelRecord.RESTRICTIONS),
            label.requireWord("sufficiency", LabelRecord.SUFFICIENCIES));
    boolean held = record.speaker().isPresent() || record.affiliation().isPresent();
    if (held && voice.filter(Voice.OUTLET::equals).isPresent()) {
      label.problem("voice", "is the outlet's, and yet there is a speaker or an affiliation");
    }
    return record;
  }

  private static void checkComplete(
      JsonLine line, String title, SortedMap<Integer, List<LabelRecord>> labels, int last) {
    if (!line.has(LABELS)) {
      return;
    }
    for (int sentence = title.isBlank() ? 0 : TITLE; sentence <= last; sentence++) {
      if (!labels.containsKey(sentence)) {
        line.problem(LABELS, "sentence %d has no record".formatted(sentence));
      }
    }
  }

  private static LabelledSentence sentence(JsonLine line) {
    return new LabelledSentence(
        line.requireNumber("set", 0, Integer.MAX_VALUE).map(set -> "set-" + set).orElse(""),
        line.requireText("text").orElse(""),
        voice(line).orElse(Voice.OUTLET),
        line.requireWord("restriction", LabelRecord.RESTRICTIONS),
        line.requireWord("sufficiency", LabelRecord.SUFFICIENCIES),
        line.requireFlag(OPINION));
  }

  private static Optional<Voice> voice(JsonLine line) {
    return line.requireOneOf("voice", List.of(Voice.values()), Voice::label);
  }
}
