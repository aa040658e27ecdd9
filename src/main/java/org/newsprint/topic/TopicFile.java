package org.newsprint.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.newsprint.config.Problems;
import org.newsprint.config.YamlMap;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.language.TextLanguage;
import org.newsprint.reading.Phrase;

/**
 * Reads a topic file. A cue may hold one of {@code {target}}, {@code {measure}} and {@code {user}},
 * which stands for each phrase of that list in turn.
 */
public final class TopicFile {
  private static final int MOST_SENTENCES = 100;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final YamlMap root;

  private TopicFile(YamlMap root) {
    this.root = root;
  }

  /** The topic; of no use once a problem was added. */
  public static Topic read(String fileName, String content, Problems problems) {
    return new TopicFile(YamlMap.read(fileName, content, problems)).topic();
  }

  private Topic topic() {
    String id = id();
    String question = root.requireString("question");
    Set<String> languages = languages();
    int sentences =
        root.map("relevance").flatMap(map -> map.integer("sentences", 1, MOST_SENTENCES)).orElse(1);
    List<String> targets = phrases(root, "target");
    List<String> measures = phrases(root, "measures");
    List<String> users = phrases(root, "users");
    List<String> references = phrases(root, "references");
    YamlMap negation = root.requireMap("negation");
    List<String> negations = phrases(negation, "words");
    List<String> exceptions = plain(negation, "except", negation.strings("except"));
    Cues cues = new Cues(Map.of("target", targets, "measure", measures, "user", users));
    Topic topic =
        new Topic(
            id,
            question,
            languages,
            sentences,
            targets,
            measures,
            users,
            references,
            cues.read("favour"),
            cues.read("against"),
            cues.read("insufficient"),
            negations,
            exceptions,
            actors(),
            training());
    root.done();
    return topic;
  }

  private Set<String> languages() {
    List<String> given = root.strings("languages");
    for (int i = 0; i < given.size(); i++) {
      if (!LANGUAGE.matcher(given.get(i)).matches()) {
        root.problem(
            "languages",
            i,
            "'%s' is no language: give its code, such as en".formatted(given.get(i)));
      }
    }
    return given.isEmpty() ? Set.of(TextLanguage.ENGLISH) : new HashSet<>(given);
  }

  private List<Topic.Actor> actors() {
    Set<String> kinds = new HashSet<>();
    List<Topic.Actor> actors = new ArrayList<>();
    for (YamlMap map : root.maps("actors")) {
      String kind = map.requireString("kind");
      if (!kind.isEmpty() && !ID.matcher(kind).matches()) {
        map.problem(
            "kind", "'%s' must be small letters, digits and single hyphens".formatted(kind));
      } else if (!kind.isEmpty() && !kinds.add(kind)) {
        map.problem("kind", "'%s' is given twice; put its names together".formatted(kind));
      }
      actors.add(new Topic.Actor(kind, phrases(map, "names")));
    }
    return actors;
  }

  private Topic.Training training() {
    Optional<YamlMap> labelled = root.map("labelled");
    return new Topic.Training(
        labelled.map(map -> map.strings("articles")).orElse(List.of()),
        labelled.map(map -> map.strings("sentences")).orElse(List.of()),
        root.map("models").map(TopicFile::models).orElse(Map.of()));
  }

  private static Map<String, String> models(YamlMap map) {
    Map<String, String> models = new TreeMap<>();
    for (EncoderKind encoder : EncoderKind.values()) {
      map.string(encoder.label()).ifPresent(file -> models.put(encoder.label(), file));
    }
    return models;
  }

  private String id() {
    String id = root.requireString("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      root.problem("id", "'%s' must be small letters, digits and single hyphens".formatted(id));
    }
    return id;
  }

  private static List<String> phrases(YamlMap map, String key) {
    return plain(map, key, map.requireStrings(key));
  }

  private static List<String> plain(YamlMap map, String key, List<String> texts) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      check(map, key, i, texts.get(i));
      if (!seen.add(texts.get(i))) {
        map.problem(key, i, "'%s' is given twice; remove one".formatted(texts.get(i)));
      }
    }
    return texts;
  }

  private static void check(YamlMap map, String key, int index, String text) {
    if (Phrase.parse(text).isEmpty()) {
      map.problem(
          key,
          index,
          "'%s' is no phrase: give words, '*' only at a word's end, '...' only between words"
              .formatted(text));
    }
  }

  /** The three lists of cues, no cue in more than one of them. */
  private final class Cues {
    private final YamlMap map = root.requireMap("cues");
    private final Map<String, List<String>> groups;
    private final Map<Phrase, String> listed = new LinkedHashMap<>();

    Cues(Map<String, List<String>> groups) {
      this.groups = groups;
    }

    List<String> read(String key) {
      List<String> texts = map.requireStrings(key);
      List<String> expanded = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        expanded.addAll(read(key, i, texts.get(i)));
      }
      return expanded;
    }

    private List<String> read(String key, int index, String text) {
      List<String> expanded = expand(text);
      // A hole whose list is missing has its own problem already.
      expanded.stream().limit(1).forEach(first -> check(map, key, index, first));
      expanded.stream()
          .flatMap(cue -> Phrase.parse(cue).stream())
          .flatMap(phrase -> Optional.ofNullable(listed.putIfAbsent(phrase, key)).stream())
          .findFirst()
          .ifPresent(other -> map.problem(key, index, twice(text, key, other)));
      return expanded;
    }

    private String twice(String text, String key, String other) {
      return key.equals(other)
          ? "'%s' is given twice; remove one".formatted(text)
          : "'%s' is already a cue under '%s'; it can point only one way".formatted(text, other);
    }

    private List<String> expand(String text) {
      for (Map.Entry<String, List<String>> group : groups.entrySet()) {
        String hole = "{" + group.getKey() + "}";
        if (text.contains(hole)) {
          return group.getValue().stream().map(word -> text.replace(hole, word)).toList();
        }
      }
      return List.of(text);
    }
  }
}
