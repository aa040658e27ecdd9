package org.newsprint.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of several kinds, found together so that the longer phrase wins over one that it holds.
 * Linear in the words for a given lexicon.
 */
@SuppressWarnings("serial") // maps and lists of records
public final class Lexicon<K extends Enum<K>> implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * One phrase found.
   *
   * @param kind what it stands for
   * @param first index of its first word
   * @param end index after its last word
   */
  public record Match<K>(K kind, int first, int end) {}

  private record Entry<K>(Phrase phrase, K kind) implements Serializable {}

  private final Map<String, List<Entry<K>>> byWord = new HashMap<>();
  private final Map<Character, List<Entry<K>>> byLetter = new HashMap<>();

  /** Adds phrases of one kind; texts that are no phrase are passed over. */
  public Lexicon<K> with(K kind, Collection<String> phrases) {
    phrases.forEach(text -> Phrase.parse(text).ifPresent(phrase -> add(new Entry<>(phrase, kind))));
    return this;
  }

  private void add(Entry<K> entry) {
    Phrase.Part first = entry.phrase().first();
    if (first.prefix()) {
      byLetter.computeIfAbsent(first.text().charAt(0), c -> new ArrayList<>()).add(entry);
    } else {
      byWord.computeIfAbsent(first.text(), word -> new ArrayList<>()).add(entry);
    }
  }

  /** The phrases in the words from {@code from} to {@code to}, left to right, none overlapping. */
  public List<Match<K>> find(List<Word> words, int from, int to) {
    List<Match<K>> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      Optional<Match<K>> match = longest(words, at, to);
      match.ifPresent(found::add);
      at = match.map(Match::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Match<K>> longest(List<Word> words, int at, int to) {
    String word = words.get(at).text();
    Optional<Match<K>> best =
        longest(byWord.getOrDefault(word, List.of()), words, at, to, Optional.empty());
    return longest(byLetter.getOrDefault(initial(word), List.of()), words, at, to, best);
  }

  private static char initial(String word) {
    return word.isEmpty() ? ' ' : word.charAt(0);
  }

  private Optional<Match<K>> longest(
      List<Entry<K>> entries, List<Word> words, int at, int to, Optional<Match<K>> best) {
    Optional<Match<K>> longest = best;
    for (Entry<K> entry : entries) {
      int end = entry.phrase().matchEnd(words, at, to);
      if (end > longest.map(Match::end).orElse(at)) {
        longest = Optional.of(new Match<>(entry.kind(), at, end));
      }
    }
    return longest;
  }
}
