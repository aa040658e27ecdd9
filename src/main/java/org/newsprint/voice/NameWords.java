package org.newsprint.voice;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Word;
import org.newsprint.reading.Words;

/** Capitalised words that are no part of a name, and words that are. */
final class NameWords {
  /** Capitalised at the start of a sentence or by convention, never a speaker. */
  static final Set<String> NEVER = WordList.words("no-names-en.txt");

  /** Stand inside a name in lower case. */
  static final Set<String> PARTICLES =
      Set.of("de", "del", "van", "von", "der", "la", "al", "bin", "du");

  /** Stand before a name and are left out of it. */
  static final Set<String> TITLES = WordList.words("titles-en.txt");

  /** Stand before a title and belong to it: "Police Chief", "District Attorney". */
  static final Set<String> BEFORE_TITLES =
      Set.of(
          "police",
          "district",
          "state",
          "county",
          "city",
          "council",
          "house",
          "senate",
          "vice",
          "assistant",
          "former",
          "acting",
          "lead",
          "chief",
          "deputy",
          "attorney",
          "u.s");

  /** Show that a name is an organisation's. */
  private static final Set<String> ORGANISATION = WordList.words("organisation-words-en.txt");

  /** Legal forms that a full stop shortens. */
  private static final Set<String> ABBREVIATED = Set.of("inc", "corp", "ltd", "co");

  private static final Set<String> LEGAL_FORMS = Set.of("inc", "corp", "ltd", "llc");

  private NameWords() {}

  /** A name as the text has it: "Foo Inc." keeps its full stop, "Foo's" no 's. */
  static String written(Reading reading, int first, int last) {
    Word word = reading.word(last);
    int end = word.nameEnd();
    boolean stop = end < reading.text().length() && reading.text().charAt(end) == '.';
    boolean shortened = stop && ABBREVIATED.contains(word.text());
    return reading.text().substring(reading.word(first).start(), shortened ? end + 1 : end);
  }

  /** The name without a legal form at its end; empty where there is none. */
  static Optional<String> withoutLegalForm(String name) {
    int space = name.lastIndexOf(' ');
    String last = name.substring(space + 1).toLowerCase(Locale.ROOT);
    boolean legal =
        LEGAL_FORMS.contains(last.endsWith(".") ? last.substring(0, last.length() - 1) : last);
    return space > 0 && legal ? Optional.of(name.substring(0, space)) : Optional.empty();
  }

  /**
   * Whether a name shows by one of its words, or by capitals throughout, that it is no person's.
   */
  static boolean isOrganisation(String name) {
    boolean acronym = name.length() > 2 && name.chars().allMatch(Character::isUpperCase);
    return acronym
        || Words.of(name).stream().map(Word::text).anyMatch(ORGANISATION::contains)
        || name.toLowerCase(Locale.ROOT).contains("institut");
  }
}
