package org.newsprint.coverage;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rewords a text as a synonym tool does: other words at the same places, names and numbers kept.
 */
final class Rewriter {
  private static final Pattern LOWER_CASE_WORD = Pattern.compile("\\b[a-z]+\\b");

  private final Map<String, String> synonyms;

  private Rewriter(Map<String, String> synonyms) {
    this.synonyms = synonyms;
  }

  /** A rewriter that knows the words of a list: a word and its synonym a line. */
  static Rewriter of(String list) {
    return new Rewriter(
        list.lines()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1])));
  }

  String reword(String text) {
    return LOWER_CASE_WORD
        .matcher(text)
        .replaceAll(word -> synonyms.getOrDefault(word.group(), word.group()));
  }
}
