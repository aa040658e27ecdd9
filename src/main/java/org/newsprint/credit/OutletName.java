package org.newsprint.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the name of an outlet where one is expected: words with capitals, or a domain. */
final class OutletName {
  private static final int MOST_WORDS = 8;
  private static final int MOST_CHARS = 80;
  private static final Set<String> JOINING =
      Set.of("of", "for", "de", "la", "le", "du", "del", "der", "di", "des", "&", "+");
  private static final Set<String> NO_NAMES =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sept",
          "sep",
          "oct",
          "nov",
          "dec",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "the",
          "english",
          "french",
          "german",
          "spanish",
          "italian",
          "arabic",
          "russian",
          "chinese",
          "japanese",
          "portuguese",
          "dutch",
          "part");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:www\\.)?(?<host>[^/\\s]{1,80}).*");
  private static final Pattern DOMAIN =
      Pattern.compile("[\\p{L}\\p{N}-]{1,60}(?:\\.[\\p{L}\\p{N}-]{2,60}){1,3}");
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){1,6}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

  /**
   * A name that was found.
   *
   * @param name the name
   * @param last the place of its last word
   */
  record Found(String name, int last) {}

  private OutletName() {}

  /** The name that begins here, without a small "the"; nothing where none does. */
  static Optional<Found> at(Words words, int from) {
    int first = words.plain(from).equals("the") && !words.pauses(from) ? from + 1 : from;
    List<String> name = new ArrayList<>();
    if (first > from && isCapital(words.tokens().get(from))) {
      name.add("The");
    }
    int at = first;
    while (at < words.size() && at < first + MOST_WORDS && belongs(words, at, at == first)) {
      String token = words.tokens().get(at);
      String word = shown(token);
      name.add(POSSESSIVE.matcher(word).replaceFirst(""));
      at++;
      if (ends(words, at - 1, token) || POSSESSIVE.matcher(word).find()) {
        break;
      }
    }
    boolean cut = words.cut() && at >= words.size();
    String joined = String.join(" ", name);
    return cut || joined.length() > MOST_CHARS || name.stream().allMatch(OutletName::isNone)
        ? Optional.empty()
        : Optional.of(new Found(joined, at - 1));
  }

  /** Whether a word begins with a capital or a figure, whatever punctuation stands before it. */
  static boolean isCapital(String token) {
    String bare = Words.bare(token);
    return !bare.isEmpty()
        && (Character.isUpperCase(bare.codePointAt(0))
            || Character.isDigit(bare.codePointAt(0))
            || bare.chars().skip(1).anyMatch(Character::isUpperCase));
  }

  /** Whether a word may be of a day: its number or its name. */
  static boolean isDay(String word) {
    return !word.isEmpty() && !word.equals("the") && !word.equals("part") && isNone(word);
  }

  private static boolean belongs(Words words, int at, boolean first) {
    String token = words.tokens().get(at);
    if (isCapital(token) || (first && isDomain(token))) {
      return first || !"([{“\"‘".contains(token.substring(0, 1));
    }
    return !first
        && JOINING.contains(token)
        && at + 1 < words.size()
        && isCapital(words.tokens().get(at + 1));
  }

  private static boolean isDomain(String token) {
    return DOMAIN.matcher(Words.bare(token)).matches() || ADDRESS.matcher(token).matches();
  }

  private static boolean ends(Words words, int at, String token) {
    return !INITIALS.matcher(token).matches() && words.pauses(at);
  }

  private static String shown(String token) {
    Matcher address = ADDRESS.matcher(Words.bare(token));
    if (address.matches()) {
      return address.group("host").toLowerCase(Locale.ROOT);
    }
    return INITIALS.matcher(token).matches() ? token : Words.bare(token);
  }

  private static boolean isNone(String word) {
    return NO_NAMES.contains(word.toLowerCase(Locale.ROOT))
        || word.chars().allMatch(Character::isDigit);
  }
}
