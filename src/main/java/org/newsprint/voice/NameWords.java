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
  static final Set<String> NEVER =
      Set.of(
          ("the a an in it its but he she they we i you this that these those on and or as for at if"
                  + " when while after before some many most his her their our my there however to"
                  + " by from with not no still yet so what who how why according also then now"
                  + " both all more moreover furthermore nevertheless instead since until despite"
                  + " last later earlier meanwhile today yesterday recently finally similarly again once"
                  + " critics residents experts activists advocates officials lawmakers next one two during although though because such other another"
                  + " monday tuesday wednesday thursday friday saturday sunday january february"
                  + " march april may june july august september october november december")
              .split(" "));

  /** Stand inside a name in lower case. */
  static final Set<String> PARTICLES =
      Set.of("de", "del", "van", "von", "der", "la", "al", "bin", "du");

  /** Stand before a name and are left out of it. */
  static final Set<String> TITLES =
      Set.of(
          ("sen rep reps sens gov dr mr mrs ms prof professor president senator representative"
                  + " congressman congresswoman governor mayor chief sheriff officer judge justice"
                  + " chairman chairwoman captain capt sgt sergeant lt lieutenant detective"
                  + " commissioner secretary attorney minister republican democrat")
              .split(" "));

  /** Show that a name is an organisation's. */
  private static final Set<String> ORGANISATION =
      Set.of(
          ("inc corp llc ltd co company university college institute center centre foundation union"
                  + " project group association council department office agency committee"
                  + " coalition alliance league network society school lab labs laboratory research"
                  + " commission bureau board federation trust fund initiative house bank police")
              .split(" "));

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
