package org.newsprint.fingerprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * The words that hold a language's sentences together, which a synonym tool leaves alone.
 *
 * <p>One resource file a language, {@code function-words-<language>.txt}: a word a line, read like
 * those of a text; lines that begin with {@code #} are remarks. A language without a file has none,
 * and its texts are compared by their surface alone.
 */
final class FunctionWords {
  private static final Map<String, FunctionWords> LOADED = new ConcurrentHashMap<>();
  private static final FunctionWords NONE = new FunctionWords(new long[0]);

  // Open addressing, at most a quarter full; 0 is an empty place.
  private final long[] table;
  private final int mask;

  private FunctionWords(long[] words) {
    int capacity = Math.max(1, Integer.highestOneBit(Math.max(1, words.length)) * 8);
    table = new long[capacity];
    mask = capacity - 1;
    for (long word : words) {
      int at = (int) word & mask;
      while (table[at] != 0) {
        at = (at + 1) & mask;
      }
      table[at] = word;
    }
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
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
  }

  private static FunctionWords load(String language) {
    String name = "function-words-" + language + ".txt";
    try (InputStream file = FunctionWords.class.getResourceAsStream(name)) {
      if (file == null) {
        return NONE;
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return new FunctionWords(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .flatMapToLong(line -> hashes(line.strip()))
              .distinct()
              .toArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The words of a line, read as in a text. */
  private static LongStream hashes(String line) {
    char[] text = line.toCharArray();
    LongStream.Builder hashes = LongStream.builder();
    Folding.of(text).words(text, 0, text.length, (hash, first) -> hashes.add(hash));
    return hashes.build();
  }

  /** Differs for lists that differ. */
  long digest() {
    long[] words = table.clone();
    Arrays.sort(words);
    long digest = 0;
    for (long word : words) {
      digest = word == 0 ? digest : WordHash.append(digest, word);
    }
    return digest;
  }

  /** Whether a word is one of them, by its hash. */
  boolean contains(long word) {
    int at = (int) word & mask;
    while (table[at] != 0) {
      if (table[at] == word) {
        return true;
      }
      at = (at + 1) & mask;
    }
    return false;
  }
}
