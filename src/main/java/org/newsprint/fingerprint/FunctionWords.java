package org.newsprint.fingerprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The words that hold a language's sentences together and those that say a number, which a synonym
 * tool leaves alone.
 *
 * <p>Resource files a language, {@code function-words-<language>.txt} with a word a line and {@code
 * number-words-<language>.txt} with a word and its numeral, read like those of a text; lines that
 * begin with {@code #} are remarks. A language without the first has none, and its texts are
 * compared by their surface alone.
 */
final class FunctionWords {
  private static final Map<String, FunctionWords> LOADED = new ConcurrentHashMap<>();

  private static final int MOST_TRIES = 1_000;

  // A perfect hash: each word has a place of its own, so that one look tells, without a branch that
  // nothing could predict. 0 is an empty place.
  private final long[] table;
  private final byte[] kinds;
  // What a number reads in digits; 0 for function words.
  private final long[] numerals;
  private final long multiplier;
  private final int shift;

  private FunctionWords(List<long[]> words, List<long[]> numbers) {
    long[] all =
        Stream.of(words, numbers).flatMap(List::stream).mapToLong(line -> line[0]).toArray();
    int bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(all.length * 8L));
    int tries = 0;
    while (!areApart(all, multiplier(tries), Long.SIZE - bits)) {
      tries++;
      bits += tries % MOST_TRIES == 0 ? 1 : 0;
    }
    multiplier = multiplier(tries);
    shift = Long.SIZE - bits;
    table = new long[1 << bits];
    kinds = new byte[1 << bits];
    numerals = new long[1 << bits];
    for (long[] line : words) {
      put(line[0], Wording.FUNCTION, 0);
    }
    for (long[] line : numbers) {
      put(line[0], Wording.NUMBER, line[1]);
    }
  }

  private static long multiplier(int tries) {
    return WordHash.mix(tries) | 1;
  }

  private static boolean areApart(long[] words, long multiplier, int shift) {
    return Arrays.stream(words).map(word -> (word * multiplier) >>> shift).distinct().count()
        == Arrays.stream(words).distinct().count();
  }

  private void put(long word, int kind, long numeral) {
    int at = place(word);
    table[at] = word;
    kinds[at] = (byte) kind;
    numerals[at] = numeral;
  }

  /**
   * The words of a language.
   *
   * @param tag a BCP 47 tag, of which the language counts; English where it is not known
   */
  static FunctionWords of(Optional<String> tag) {
    return LOADED.computeIfAbsent(language(tag), FunctionWords::load);
  }

  /** The language of a BCP 47 tag; English where there is none. */
  static String language(Optional<String> tag) {
    return tag.map(FunctionWords::language).orElse("en");
  }

  private static String language(String tag) {
    return tag.equals("en") ? tag : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
  }

  private static FunctionWords load(String language) {
    List<long[]> words = lines("function-words-" + language + ".txt", 1);
    // Numbers alone are no skeleton.
    return new FunctionWords(
        words, words.isEmpty() ? words : lines("number-words-" + language + ".txt", 2));
  }

  /** The words of each line of a file; none where there is no such file. */
  private static List<long[]> lines(String name, int wordsPerLine) {
    try (InputStream file = FunctionWords.class.getResourceAsStream(name)) {
      if (file == null) {
        return List.of();
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> hashes(line, wordsPerLine, name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The hashes of a line's words, read as in a text. */
  private static long[] hashes(String line, int wanted, String name) {
    LongStream.Builder hashes = LongStream.builder();
    for (String word : line.strip().split("\\s+", -1)) {
      char[] text = word.toCharArray();
      Folding.of(text).words(text, 0, text.length, (hash, first) -> hashes.add(hash));
    }
    long[] words = hashes.build().toArray();
    if (words.length != wanted) {
      throw new IllegalStateException(
          "%s: a line has %d words instead of %d: %s".formatted(name, words.length, wanted, line));
    }
    return words;
  }

  /** Differs for lists that differ. */
  long digest() {
    return IntStream.range(0, table.length)
        .filter(at -> table[at] != 0)
        .mapToLong(at -> WordHash.append(table[at], numerals[at]))
        .sorted()
        .reduce(0, WordHash::append);
  }

  /** What kind of word one is, by its hash, as {@link Wording} marks it; 0 if it is neither. */
  int kind(long word) {
    int at = place(word);
    return table[at] == word ? kinds[at] : 0;
  }

  /** The hash of the numeral for the hash of a word that says a number; of others their own. */
  long numeral(long word) {
    int at = place(word);
    return table[at] == word && numerals[at] != 0 ? numerals[at] : word;
  }

  private int place(long word) {
    return (int) ((word * multiplier) >>> shift);
  }
}
