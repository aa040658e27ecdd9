package org.newsprint.reading;

import java.util.Locale;
import java.util.Set;

/** Tells a full stop that marks an abbreviation or an initial from one that ends a sentence. */
final class Abbreviations {
  private static final int LONGEST = 12;

  /** A name or number follows these, whatever its first letter. */
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "lt", "gen", "col",
          "sgt", "capt", "cmdr", "maj", "rev", "hon", "st", "atty", "supt", "det", "vs", "v",
          "approx", "e.g", "i.e", "cf");

  /** A number follows these. */
  private static final Set<String> NUMBERED = Set.of("no", "nos", "fig", "pp", "p", "art");

  /** These may also stand last in a sentence. */
  private static final Set<String> TRAILING =
      Set.of(
          "inc", "corp", "co", "ltd", "llc", "bros", "jr", "sr", "etc", "ph.d", "m.d", "a.m", "p.m",
          "u.s", "u.k", "u.n", "e.u", "d.c", "dept", "assn", "univ", "jan", "feb", "mar", "apr",
          "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "calif", "mass", "minn", "ore",
          "wash", "fla", "tex", "pa");

  /** A capital letter on one of these marks a new sentence, not a name. */
  private static final Set<String> STARTERS =
      Set.of(
          "the", "a", "an", "in", "it", "its", "but", "he", "she", "they", "we", "i", "you", "this",
          "that", "these", "those", "on", "and", "or", "as", "for", "at", "if", "when", "while",
          "after", "before", "some", "many", "most", "his", "her", "their", "our", "there",
          "however", "to", "by", "from", "with", "not", "no", "still", "yet", "so", "what", "who",
          "how", "why");

  private Abbreviations() {}

  /** Whether the sentence goes on after the full stop at {@code stop}, at offset {@code next}. */
  static boolean goesOn(String text, int stop, int next) {
    String word = wordBefore(text, stop);
    if (LEADING.contains(word)) {
      return true;
    }
    if (Character.isDigit(text.charAt(next))) {
      return NUMBERED.contains(word) || TRAILING.contains(word);
    }
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
    return (initial || TRAILING.contains(word)) && !startsSentence(text, next);
  }

  private static String wordBefore(String text, int stop) {
    int start = stop;
    while (start > 0 && stop - start <= LONGEST && isPart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, stop).toLowerCase(Locale.ROOT);
  }

  private static boolean startsSentence(String text, int next) {
    int end = next;
    while (end < text.length() && end - next <= LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == next || STARTERS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
