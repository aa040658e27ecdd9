package org.newsprint.config;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Composes a YAML text into nodes that know their lines, within limits; builds no objects. */
final class YamlSource {
  private static final int MOST_CODE_POINTS = 1 << 20;
  private static final int MOST_ALIASES = 50;
  private static final int DEEPEST = 30;

  private YamlSource() {}

  /** The mapping at the top of the file; empty, with a problem added, where there is none. */
  static Optional<MappingNode> compose(String file, String content, Problems problems) {
    try {
      Node node = new Yaml(limits()).compose(new StringReader(content));
      if (node instanceof MappingNode mapping) {
        return Optional.of(mapping);
      }
      problems.add(file, 1, "", node == null ? "the file is empty" : notMapping());
    } catch (MarkedYAMLException e) {
      addSyntax(file, e, problems);
    } catch (ReaderException e) {
      problems.add(file, lineOf(content, e.getPosition()), "", unprintable(e));
    } catch (YAMLException e) {
      problems.add(file, 1, "", "not readable as YAML: " + firstLine(e));
    }
    return Optional.empty();
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CODE_POINTS);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    return options;
  }

  private static String notMapping() {
    return "the file must hold keys with values, for example 'name: value'";
  }

  private static String unprintable(ReaderException e) {
    return "the character U+%04X is not allowed in YAML".formatted(e.getCodePoint());
  }

  private static void addSyntax(String file, MarkedYAMLException e, Problems problems) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    int line = mark == null ? 1 : mark.getLine() + 1;
    String column = mark == null ? "" : " at column " + (mark.getColumn() + 1);
    problems.add(file, line, "", "not valid YAML%s: %s".formatted(column, e.getProblem()));
  }

  private static String firstLine(YAMLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static int lineOf(String content, int position) {
    int end = Math.min(position, content.length());
    return 1 + (int) content.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
