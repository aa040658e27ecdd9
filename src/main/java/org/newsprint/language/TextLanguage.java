package org.newsprint.language;

import java.util.Locale;
import java.util.Optional;

/**
 * The language of a text, and who says so.
 *
 * <p>What its source declares stands, but for two cases in which the text says otherwise: templates
 * declare English for texts of all languages, and some declare another for English ones. A text
 * without a declaration has the language that is found in it. Looks at the first {@value
 * Sample#CHARS} characters, whatever the length of the text.
 *
 * @param tag BCP 47, in small letters; empty where nobody knows
 * @param teller who says so
 */
public record TextLanguage(Optional<String> tag, Teller teller) {
  /** English, as the tables have it. */
  public static final String ENGLISH = "en";

  /** Fewer letters than these say nothing: they may be names alone. */
  static final int LEAST_LETTERS = 60;

  /** Fewer letters than these do not outweigh what is declared. */
  static final int LEAST_TO_CORRECT = 200;

  /** Who tells the language of a text. */
  public enum Teller {
    /** Its source does, and the text does not say otherwise. */
    DECLARED,
    /** The text alone. */
    DETECTED,
    /** The text, against what its source declares. */
    CORRECTED,
    /** Nobody: nothing is declared, and the text is too short or mixed to tell. */
    NOBODY
  }

  /**
   * The language of a text.
   *
   * @param declared what its source declares, a BCP 47 tag if it is in order
   */
  public static TextLanguage of(String text, Optional<String> declared) {
    Optional<String> tag = declared.map(given -> given.toLowerCase(Locale.ROOT));
    Sample sample = Sample.of(text);
    Optional<String> other =
        sample.letters() < LEAST_LETTERS ? Optional.empty() : found(sample, tag);
    if (other.isPresent()) {
      return new TextLanguage(other, tag.isPresent() ? Teller.CORRECTED : Teller.DETECTED);
    }
    return new TextLanguage(tag, tag.isPresent() ? Teller.DECLARED : Teller.NOBODY);
  }

  /** The primary language of a tag, such as {@code en} of {@code en-GB}. */
  public static String primary(String tag) {
    return tag.equals(ENGLISH)
        ? tag
        : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().toLowerCase(Locale.ROOT);
  }

  /** What the text alone says, where that counts. */
  private static Optional<String> found(Sample sample, Optional<String> declared) {
    if (declared.isEmpty()) {
      return sample.isEnglish() ? Optional.of(ENGLISH) : Trigrams.language(sample);
    }
    if (sample.letters() < LEAST_TO_CORRECT) {
      return Optional.empty();
    }
    String primary = primary(declared.get());
    if (primary.equals(ENGLISH)) {
      return sample.mayBeEnglish()
          ? Optional.empty()
          : Trigrams.language(sample).filter(tag -> !tag.equals(ENGLISH));
    }
    return sample.isEnglish() && Trigrams.knows(primary) ? Optional.of(ENGLISH) : Optional.empty();
  }
}
