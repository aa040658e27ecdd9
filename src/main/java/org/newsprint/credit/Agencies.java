package org.newsprint.credit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The agencies whose texts others print: their usual names, and by what else a text calls them.
 * Compiled from general knowledge.
 */
final class Agencies {
  /**
   * One of them.
   *
   * @param name its usual name
   * @param names other full names
   * @param marks how it signs a dateline; too short to be looked for among other words
   */
  private record Agency(String name, List<String> names, List<String> marks) {}

  private static final List<Agency> ALL =
      List.of(
          agency("Agence France-Presse", List.of("Agence France Presse"), "AFP"),
          agency("ANI", List.of("Asian News International"), "ANI"),
          agency("ANSA", List.of(), "ANSA"),
          agency("Associated Press", List.of(), "AP"),
          agency("Australian Associated Press", List.of(), "AAP"),
          agency("Bloomberg", List.of("Bloomberg News"), "Bloomberg"),
          agency("Business Wire", List.of("BusinessWire"), "BUSINESS WIRE"),
          agency("The Canadian Press", List.of("Canadian Press"), "CP"),
          agency("CNN", List.of("CNN Wire", "CNN Newsource"), "CNN"),
          agency("Deutsche Presse-Agentur", List.of("Deutsche Presse Agentur"), "dpa"),
          agency("EFE", List.of("Agencia EFE"), "EFE"),
          agency("GlobeNewswire", List.of("Globe Newswire"), "GLOBE NEWSWIRE"),
          agency("IANS", List.of("Indo-Asian News Service"), "IANS"),
          agency("Interfax", List.of(), "Interfax"),
          agency("Kyodo News", List.of(), "Kyodo"),
          agency("PA Media", List.of("Press Association"), "PA"),
          agency("PR Newswire", List.of("PRNewswire"), "PRNewswire"),
          agency("Press Trust of India", List.of(), "PTI"),
          agency("Reuters", List.of("Thomson Reuters"), "Reuters"),
          agency("TASS", List.of(), "TASS"),
          agency("Thomson Reuters Foundation", List.of()),
          agency("United Press International", List.of(), "UPI"),
          agency("Xinhua", List.of("Xinhua News Agency"), "Xinhua"),
          agency("Yonhap", List.of("Yonhap News Agency"), "Yonhap"));

  private static final int LONGEST_CODE = 4;
  private static final Map<String, String> MARKS = new HashMap<>();
  private static final Map<String, String> NAMES = new HashMap<>();

  /** Lists of writers are parted by these. */
  private static final Pattern PARTS = Pattern.compile("[,;/|()•·–—]| - | and | for | of ");

  private static final Pattern BEFORE = Pattern.compile("^(?:by|the|from|source:?)\\s+");
  private static final Pattern AFTER =
      Pattern.compile("\\s+(?:staff|staff writers?|writers?|reporters?|correspondents?|editors?)$");

  static {
    for (Agency agency : ALL) {
      NAMES.put(key(agency.name()), agency.name());
      agency.names().forEach(name -> NAMES.put(key(name), agency.name()));
      agency.marks().forEach(mark -> MARKS.put(key(mark), agency.name()));
    }
  }

  private Agencies() {}

  private static Agency agency(String name, List<String> names, String... marks) {
    return new Agency(name, names, List.of(marks));
  }

  /** The agency that signs so, by a name or a mark. */
  static Optional<String> called(String mark) {
    return Optional.ofNullable(MARKS.get(key(mark)))
        .or(() -> Optional.ofNullable(NAMES.get(key(mark))));
  }

  /** The agency for which a byline says that somebody writes, or that it wrote itself. */
  static Optional<String> writing(String byline) {
    if (key(byline).contains("contributed")) {
      return Optional.empty();
    }
    Optional<String> whole = called(byline);
    if (whole.isPresent()) {
      return whole;
    }
    return PARTS
        .splitAsStream(byline)
        .skip(1)
        .map(String::strip)
        .flatMap(part -> named(part).or(() -> code(part)).stream())
        .findFirst()
        .or(() -> ending(key(byline)));
  }

  /** A name among those of people; one so short may be theirs, unless it is in capitals. */
  private static Optional<String> named(String part) {
    return part.length() <= LONGEST_CODE
        ? Optional.empty()
        : Optional.ofNullable(NAMES.get(key(part)));
  }

  /** A mark among names counts in capitals alone, and not where it may be a state or a degree. */
  private static Optional<String> code(String part) {
    return !part.equals("PA") && !part.equals("CP")
        ? Optional.ofNullable(MARKS.get(key(part))).filter(name -> part.equals(upper(part)))
        : Optional.empty();
  }

  /** A name at the end: {@code JANE DOE Associated Press}. */
  private static Optional<String> ending(String key) {
    return NAMES.keySet().stream()
        .filter(name -> name.indexOf(' ') > 0 && key.endsWith(" " + name))
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .map(NAMES::get);
  }

  private static String key(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return AFTER.matcher(BEFORE.matcher(lower).replaceFirst("")).replaceFirst("");
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
