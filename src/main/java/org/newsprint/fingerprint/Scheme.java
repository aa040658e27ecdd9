package org.newsprint.fingerprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells fingerprints that can be compared from those that cannot.
 *
 * <p>The number of a scheme changes with whatever decides the codes, marks and sketch values of a
 * text: the hash and its seed, the widths of grams, the size of sketches, the rules of words, and
 * the language's list of function words.
 */
final class Scheme {
  /** Raise it whenever the tokenizer, the hashes or the sketches change their result. */
  private static final int RULES = 2;

  /** The languages with a list of function words. */
  static final List<String> LANGUAGES = List.of("en");

  private static final Map<String, Integer> BY_LANGUAGE = new ConcurrentHashMap<>();

  private Scheme() {}

  /** The number of the scheme that this build uses for a language. */
  static int of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Scheme::compute);
  }

  /** The number of the schemes of all languages together. */
  static int ofAll() {
    long all = WordHash.of("all languages");
    all = WordHash.append(all, of(""));
    for (String language : LANGUAGES) {
      all = WordHash.append(all, of(language));
    }
    return (int) (all >>> 32);
  }

  private static int compute(String language) {
    long scheme = WordHash.append(RULES, WordHash.of("surface and skeleton"));
    for (Channel channel : Channel.values()) {
      scheme = WordHash.append(scheme, channel.width());
    }
    scheme = WordHash.append(scheme, Sketch.PARAMETERS);
    scheme = WordHash.append(scheme, FunctionWords.of(Optional.of(language)).digest());
    return (int) (scheme >>> 32);
  }
}
