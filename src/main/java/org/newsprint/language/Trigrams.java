package org.newsprint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells 103 languages by their runs of one to three letters, with the model of Apache OpenNLP.
 *
 * <p>The probabilities of that model say little: a right answer may have 0.02. So it is asked of
 * each half of a sample, and believed where what it says of one is among the first it says of the
 * other.
 */
final class Trigrams {
  // What the model calls by a code that the Java platform does not know.
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "cmn", "zh", "pes", "fa", "ekk", "et", "lvs", "lv", "plt", "mg", "heb", "he", "ind",
          "id");

  // Indonesian and Malay, or Danish and Norwegian, may each lead in one half.
  private static final int NEIGHBOURS = 3;

  private Trigrams() {}

  /** Loaded when the first text needs it, and once a process: most jobs never do. */
  private static final class Loaded {
    static final LanguageDetectorModel MODEL = model();
    static final Map<String, String> TAGS = tags();
    static final Set<String> KNOWN =
        Arrays.stream(new LanguageDetectorME(MODEL).getSupportedLanguages())
            .map(Trigrams::tag)
            .collect(Collectors.toUnmodifiableSet());

    private static LanguageDetectorModel model() {
      try (InputStream file = Trigrams.class.getResourceAsStream("/langdetect-183.bin")) {
        if (file == null) {
          throw new IllegalStateException("the model of languages is not among the resources");
        }
        return new LanguageDetectorModel(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the model of languages", e);
      }
    }

    private static Map<String, String> tags() {
      Map<String, String> tags = new TreeMap<>();
      for (String two : Locale.getISOLanguages()) {
        tags.put(Locale.forLanguageTag(two).getISO3Language(), two);
      }
      tags.putAll(OTHER_NAMES);
      return tags;
    }
  }

  /** The language of a sample, as a BCP 47 tag; empty where its halves are not of one. */
  static Optional<String> language(Sample sample) {
    List<String> first = languages(sample.first());
    List<String> second = languages(sample.second());
    return second.contains(first.get(0))
        ? Optional.of(first.get(0))
        : Optional.of(second.get(0)).filter(first::contains);
  }

  /** Whether a language is among those that are told. */
  static boolean knows(String language) {
    return Loaded.KNOWN.contains(language);
  }

  /** The most probable languages of a text, the first of them first. */
  private static List<String> languages(String text) {
    // Nothing says that one may be used by two threads; to make one costs next to nothing.
    return Arrays.stream(new LanguageDetectorME(Loaded.MODEL).predictLanguages(text))
        .limit(NEIGHBOURS)
        .map(language -> tag(language.getLang()))
        .toList();
  }

  private static String tag(String code) {
    return Loaded.TAGS.getOrDefault(code, code);
  }
}
