package org.newsprint.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping of a YAML file, asked key by key. Nothing throws: each mistake is added to the problems
 * with its line and key, and the caller gets an absent or harmless value and goes on, so that one
 * reading finds all mistakes.
 *
 * <p>Texts are taken as they are written, so that {@code no} and {@code 1.10} may be names. A key
 * without a value is a mistake. Keys that nobody asked for are reported by {@link #done}.
 */
public final class YamlMap {
  private final String file;
  private final String path;
  private final int line;
  private final boolean readable;
  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<YamlMap> children = new ArrayList<>();

  private record Entry(int line, Node value) {}

  private YamlMap(String file, String path, int line, boolean readable, Problems problems) {
    this.file = file;
    this.path = path;
    this.line = line;
    this.readable = readable;
    this.problems = problems;
  }

  /**
   * Reads a file. A file that is empty, not YAML or not a mapping gives one problem and a mapping
   * that misses nothing, so that no further problems follow from it.
   */
  public static YamlMap read(String fileName, String content, Problems problems) {
    Optional<MappingNode> node = YamlSource.compose(fileName, content, problems);
    YamlMap map = new YamlMap(fileName, "", 1, node.isPresent(), problems);
    node.ifPresent(map::take);
    return map;
  }

  /** The keys, in the order of the file. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /** Whether the key is there, with or without a value. */
  public boolean has(String key) {
    asked.add(key);
    return entries.containsKey(key);
  }

  /** Whether a single value stands at the key, and not a list or mapping. */
  public boolean isSingle(String key) {
    return entry(key).filter(entry -> entry.value() instanceof ScalarNode).isPresent();
  }

  /** The text at the key. */
  public Optional<String> string(String key) {
    return scalar(key);
  }

  /** The text at the key; else a problem and the empty text. */
  public String requireString(String key) {
    return required(key, string(key), "");
  }

  /** The whole number at the key, from {@code least} to {@code most}. */
  public Optional<Integer> integer(String key, int least, int most) {
    return parsed(key, Scalars::integer, "a whole number")
        .filter(value -> inRange(key, value >= least && value <= most, least, most));
  }

  /** The number at the key, from {@code least} to {@code most}. */
  public Optional<Double> number(String key, double least, double most) {
    return parsed(key, Scalars::number, "a number")
        .filter(value -> inRange(key, value >= least && value <= most, least, most));
  }

  /** The truth value at the key: {@code true} or {@code false}. */
  public Optional<Boolean> bool(String key) {
    return parsed(key, Scalars::bool, "true or false");
  }

  /** The duration at the key, in ISO 8601, from zero to a hundred years. */
  public Optional<Duration> duration(String key) {
    return parsed(key, Scalars::duration, "an ISO 8601 duration, for example P2D or PT6H")
        .filter(
            value ->
                inRange(
                    key,
                    !value.isNegative() && value.compareTo(Scalars.LONGEST) <= 0,
                    "PT0S",
                    "P36525D"));
  }

  /** The duration at the key; else a problem and zero. */
  public Duration requireDuration(String key) {
    return required(key, duration(key), Duration.ZERO);
  }

  /** The text at the key, which is one of those allowed. */
  public Optional<String> oneOf(String key, Collection<String> allowed) {
    return scalar(key)
        .filter(
            value -> {
              if (!allowed.contains(value)) {
                problem(key, "'%s' is not one of %s".formatted(value, String.join(", ", allowed)));
              }
              return allowed.contains(value);
            });
  }

  /** The text at the key; else a problem and the first of those allowed. */
  public String requireOneOf(String key, List<String> allowed) {
    return required(key, oneOf(key, allowed), allowed.get(0));
  }

  /** The texts of the list at the key; empty where the key is missing. */
  public List<String> strings(String key) {
    List<String> texts = new ArrayList<>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      textOf(items.get(i), item(key, i), lineOf(items.get(i))).ifPresent(texts::add);
    }
    return List.copyOf(texts);
  }

  /** The texts of the list at the key; a problem where it is missing or has no items. */
  public List<String> requireStrings(String key) {
    return requireItems(key, strings(key));
  }

  /** The mapping at the key. */
  public Optional<YamlMap> map(String key) {
    return entry(key).flatMap(entry -> child(entry.value(), under(key), entry.line()));
  }

  /** The mapping at the key; else a problem and a mapping that misses nothing. */
  public YamlMap requireMap(String key) {
    return required(key, map(key), new YamlMap(file, under(key), line, false, problems));
  }

  /** The mappings of the list at the key; empty where the key is missing. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    List<Node> items = items(key);
    for (int i = 0; i < items.size(); i++) {
      child(items.get(i), item(key, i), lineOf(items.get(i))).ifPresent(maps::add);
    }
    return List.copyOf(maps);
  }

  /** The mappings of the list at the key; a problem where it is missing or has no items. */
  public List<YamlMap> requireMaps(String key) {
    return requireItems(key, maps(key));
  }

  /** Adds a problem at the line of the key, or of this mapping where the key is missing. */
  public void problem(String key, String message) {
    Entry entry = entries.get(key);
    problems.add(file, entry == null ? line : entry.line(), under(key), message);
  }

  /** Adds a problem at the line of an item, counted from 0, of the list at the key. */
  public void problem(String key, int index, String message) {
    Entry entry = entries.get(key);
    if (entry != null
        && entry.value() instanceof SequenceNode list
        && index < list.getValue().size()) {
      problems.add(file, lineOf(list.getValue().get(index)), item(key, index), message);
    } else {
      problem(key, message);
    }
  }

  /** Reports the keys nobody asked for, here and in every mapping obtained from here. Call last. */
  public void done() {
    entries.keySet().stream()
        .filter(key -> !asked.contains(key))
        .forEach(key -> problem(key, unknown(key)));
    asked.addAll(entries.keySet());
    children.forEach(YamlMap::done);
  }

  private String unknown(String key) {
    Optional<String> nearest = Spelling.nearest(key, asked);
    return nearest
        .map("unknown key; did you mean '%s'?"::formatted)
        .orElseGet(() -> "unknown key; known are " + String.join(", ", asked));
  }

  private void take(MappingNode node) {
    for (NodeTuple tuple : node.getValue()) {
      int at = lineOf(tuple.getKeyNode());
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        takeOnce(key.getValue(), new Entry(at, tuple.getValueNode()));
      } else {
        problems.add(file, at, path, "a key must be a text, not a list or mapping");
      }
    }
  }

  private void takeOnce(String key, Entry entry) {
    Entry first = entries.putIfAbsent(key, entry);
    if (first != null) {
      String message = "the key is given twice, first in line " + first.line() + "; remove one";
      problems.add(file, entry.line(), under(key), message);
    }
  }

  private Optional<Entry> entry(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key));
  }

  private Optional<String> scalar(String key) {
    return entry(key).flatMap(entry -> textOf(entry.value(), under(key), entry.line()));
  }

  private Optional<String> textOf(Node node, String at, int atLine) {
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(file, atLine, at, "must be a single value, not " + kind(node));
      return Optional.empty();
    }
    boolean absent = Tag.NULL.equals(scalar.getTag()) || scalar.getValue().isBlank();
    if (absent) {
      problems.add(file, atLine, at, "has no value; give one or remove the key");
    }
    return absent ? Optional.empty() : Optional.of(scalar.getValue());
  }

  private <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, String what) {
    return scalar(key)
        .flatMap(
            text -> {
              Optional<T> value = parse.apply(text);
              if (value.isEmpty()) {
                problem(key, "'%s' is not %s".formatted(text, what));
              }
              return value;
            });
  }

  private boolean inRange(String key, boolean inside, Object least, Object most) {
    if (!inside) {
      problem(key, "must be from %s to %s".formatted(least, most));
    }
    return inside;
  }

  private List<Node> items(String key) {
    Optional<Entry> entry = entry(key);
    if (entry.isPresent() && !(entry.get().value() instanceof SequenceNode)) {
      problem(key, "must be a list, not " + kind(entry.get().value()));
    }
    return entry.isPresent() && entry.get().value() instanceof SequenceNode list
        ? list.getValue()
        : List.of();
  }

  private Optional<YamlMap> child(Node node, String at, int atLine) {
    if (!(node instanceof MappingNode mapping)) {
      problems.add(file, atLine, at, "must be a mapping of keys and values, not " + kind(node));
      return Optional.empty();
    }
    YamlMap child = new YamlMap(file, at, atLine, true, problems);
    child.take(mapping);
    children.add(child);
    return Optional.of(child);
  }

  /** A value that is there but wrong has its own problem already. */
  private <T> T required(String key, Optional<T> value, T harmless) {
    if (readable && !entries.containsKey(key)) {
      problem(key, "is missing");
    }
    return value.orElse(harmless);
  }

  private <T> List<T> requireItems(String key, List<T> items) {
    required(key, Optional.of(items), items);
    Entry entry = entries.get(key);
    if (entry != null && entry.value() instanceof SequenceNode list && list.getValue().isEmpty()) {
      problem(key, "the list is empty; give at least one item");
    }
    return items;
  }

  private String under(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private String item(String key, int index) {
    return under(key) + "[" + index + "]";
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static String kind(Node node) {
    return switch (node.getNodeId()) {
      case mapping -> "a mapping";
      case sequence -> "a list";
      default -> "a single value";
    };
  }
}
