package org.newsprint.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who was named so far in a text, from its start: people, organisations and affiliations. */
final class People {
  private static final int LONGEST = 4;

  private final Map<String, Optional<String>> bySurname = new HashMap<>();
  private final Map<String, Optional<String>> capitalised = new HashMap<>();
  private final Map<String, String> organisations = new HashMap<>();
  private final Map<String, String> affiliations = new HashMap<>();

  /**
   * Remembers a full name, a person's or a company's; a surname that two people bear stands for
   * neither, and of a company's legal forms the first given counts.
   */
  void meet(NameRun name) {
    NameWords.withoutLegalForm(name.text())
        .ifPresent(base -> organisations.putIfAbsent(base, name.text()));
    boolean shouted = name.text().equals(name.text().toUpperCase(Locale.ROOT));
    boolean full = !shouted && name.words() >= 2 && name.words() <= LONGEST;
    if (full && !NameWords.isOrganisation(name.text())) {
      put(bySurname, name.surname(), name.text());
      put(capitalised, name.surname().toUpperCase(Locale.ROOT), name.text());
    }
  }

  private static void put(Map<String, Optional<String>> names, String surname, String full) {
    names.merge(
        surname,
        Optional.of(full),
        (known, again) -> known.equals(again) ? known : Optional.empty());
  }

  /** Remembers where somebody works; the first word on it counts. */
  void join(String name, String affiliation) {
    affiliations.putIfAbsent(name, affiliation);
  }

  /** The full name for a surname given alone; any other name as it is. */
  String fullName(NameRun name) {
    return name.words() == 1
        ? bySurname.getOrDefault(name.text(), Optional.empty()).orElse(name.text())
        : name.text();
  }

  /** Whether a name, in full or the surname alone, is that of one person named so far. */
  boolean knows(String name) {
    Optional<String> full = spelledSurname(name);
    return full.isPresent() && (name.indexOf(' ') < 0 || full.get().equals(name));
  }

  /** The name with the legal form that the text first gave it, in whatever form it comes. */
  String inFull(String name) {
    String base = NameWords.withoutLegalForm(name).orElse(name);
    return organisations.getOrDefault(base, name);
  }

  /** A surname, or a name in capitals, as the text gives it in full; else as it is. */
  String spelled(String name) {
    return spelledSurname(name).orElse(name);
  }

  private Optional<String> spelledSurname(String name) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    return bySurname
        .getOrDefault(surname, Optional.empty())
        .or(() -> capitalised.getOrDefault(surname, Optional.empty()));
  }

  /** The organisation the text gave for a full name. */
  Optional<String> affiliation(String name) {
    return Optional.ofNullable(affiliations.get(name));
  }
}
