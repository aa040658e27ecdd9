package org.newsprint.reading;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sequence of words to look for: {@code face recognition}; a word may end in {@code *} for any
 * ending ({@code moratori*}), and {@code ...} stands for up to three words between two others.
 *
 * @param parts the words in order, in lower case
 */
@SuppressWarnings("serial") // an immutable list of records
public record Phrase(List<Part> parts) implements Serializable {
  private static final int WIDEST_GAP = 3;
  private static final Part GAP = new Part("", true, true);

  /** One word, the beginning of a word, or a gap. */
  public record Part(String text, boolean prefix, boolean gap) implements Serializable {
    boolean matches(Word word) {
      return prefix ? word.text().startsWith(text) : word.text().equals(text);
    }
  }

  /** The phrase that a text writes; empty where it has no word, or a gap at either end. */
  public static Optional<Phrase> parse(String text) {
    List<Part> parts =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace('-', ' ')
            .lines()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .map(Phrase::part)
            .toList();
    boolean sound =
        !parts.isEmpty()
            && !parts.get(0).gap()
            && !parts.get(parts.size() - 1).gap()
            && parts.stream().noneMatch(part -> part.text().isEmpty() && !part.gap());
    return sound ? Optional.of(new Phrase(parts)) : Optional.empty();
  }

  private static Part part(String token) {
    if (token.equals("...")) {
      return GAP;
    }
    boolean prefix = token.endsWith("*");
    String stem = prefix ? token.substring(0, token.length() - 1) : token;
    List<Word> words = Words.of(stem);
    boolean oneWord = words.size() == 1 && words.get(0).end() == stem.length();
    return new Part(oneWord ? words.get(0).text() : "", prefix, false);
  }

  /** The word it begins with. */
  public Part first() {
    return parts.get(0);
  }

  /** The end of the longest match that begins at {@code from}, or -1. */
  public int matchEnd(List<Word> words, int from, int to) {
    return matchEnd(0, words, from, to);
  }

  private int matchEnd(int part, List<Word> words, int at, int to) {
    if (part == parts.size()) {
      return at;
    }
    if (parts.get(part).gap()) {
      return afterGap(part + 1, words, at, to);
    }
    return at < to && parts.get(part).matches(words.get(at))
        ? matchEnd(part + 1, words, at + 1, to)
        : -1;
  }

  private int afterGap(int part, List<Word> words, int at, int to) {
    for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
      int end = matchEnd(part, words, at + skipped, to);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
