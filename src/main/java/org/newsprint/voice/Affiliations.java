package org.newsprint.voice;

import java.util.Optional;
import java.util.Set;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Word;

/**
 * Reads a speaker's organisation where the text puts it beside the name: "Jane Doe, a lawyer at the
 * Institute", "Jane Doe of Foo Inc.", "Institute researcher Jane Doe". Anything else is absent.
 */
final class Affiliations {
  private static final int FARTHEST = 15;
  private static final int LONGEST = 12;
  private static final Set<String> INTO_ORGANISATION = Set.of("at", "with", "of", "for");
  private static final Set<String> INNER = Set.of("of", "on", "for", "and", "the");
  private static final Set<String> ROLES =
      Set.of(
          ("analyst researcher founder creator director spokesman spokeswoman spokesperson professor"
                  + " attorney lawyer executive ceo president lecturer counsel scientist fellow"
                  + " engineer economist")
              .split(" "));

  private final Reading reading;
  private final int to;

  private Affiliations(Reading reading, int to) {
    this.reading = reading;
    this.to = to;
  }

  /** The organisation that the sentence gives for a name in it. */
  static Optional<String> of(Reading reading, Sentence sentence, NameRun name) {
    Affiliations affiliations = new Affiliations(reading, reading.to(sentence));
    return affiliations.behind(name).or(() -> affiliations.ahead(name, reading.from(sentence)));
  }

  private Optional<String> behind(NameRun name) {
    if (name.end() >= to) {
      return Optional.empty();
    }
    if (reading.between(name.end() - 1, ",")) {
      return inApposition(name.end());
    }
    boolean of = INTO_ORGANISATION.contains(reading.word(name.end()).text());
    return of ? organisation(name.end() + 1).filter(NameWords::isOrganisation) : Optional.empty();
  }

  /** From behind the comma up to the next one: what follows the first "at", "with" or "of". */
  private Optional<String> inApposition(int from) {
    if (ReportingWords.PERSON_PRONOUNS.contains(reading.word(from).text())) {
      return Optional.empty();
    }
    for (int at = from; at < Math.min(to - 1, from + FARTHEST); at++) {
      boolean into = INTO_ORGANISATION.contains(reading.word(at).text());
      Optional<String> found = into ? organisation(at + 1) : Optional.empty();
      if (found.isPresent() || reading.between(at, ",;:()—–“”\"") || reading.quoted(at)) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The capitalised run at or shortly behind a word, with small words inside it. */
  private Optional<String> organisation(int from) {
    int first = from;
    while (first < Math.min(to, from + 4) && !reading.word(first).capital()) {
      if (reading.between(first, ",;:()—–“”\".")) {
        return Optional.empty();
      }
      first++;
    }
    boolean found = first < to && reading.word(first).capital() && !reading.quoted(first);
    return found ? Optional.of(runFrom(first)) : Optional.empty();
  }

  private String runFrom(int first) {
    int last = first;
    for (int at = first + 1; at < Math.min(to, first + LONGEST) && joined(at); at++) {
      if (reading.word(at).capital()) {
        last = at;
      } else if (!INNER.contains(reading.word(at).text())) {
        break;
      }
    }
    return NameWords.written(reading, first, last);
  }

  private boolean joined(int at) {
    return !reading.quoted(at) && !reading.between(at - 1, ",;:()—–“”\"");
  }

  /** "Institute researcher Jane Doe", "Foo Inc. chief executive Jane Doe". */
  private Optional<String> ahead(NameRun name, int from) {
    int role = name.first() - 1;
    boolean known =
        role - 1 >= from && ROLES.contains(reading.word(role).text()) && joined(name.first());
    if (!known || reading.word(role).capital()) {
      return Optional.empty();
    }
    int last = reading.word(role - 1).text().equals("chief") ? role - 2 : role - 1;
    int first = last + 1;
    while (first > from && last - first < LONGEST && capitalRun(first - 1)) {
      first--;
    }
    return first > last ? Optional.empty() : Optional.of(NameWords.written(reading, first, last));
  }

  private boolean capitalRun(int at) {
    Word word = reading.word(at);
    return word.capital()
        && !reading.quoted(at)
        && !NameWords.NEVER.contains(word.text())
        && !reading.between(at, ",;:()—–“”\"");
  }
}
