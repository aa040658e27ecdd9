package org.newsprint.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of one end of a text, with the punctuation that stands at them.
 *
 * @param tokens what stands between spaces
 * @param starts whether a sentence may begin with each
 * @param cut whether the text goes on after the last
 */
record Words(List<String> tokens, List<Boolean> starts, boolean cut) {
  private static final Pattern PARAGRAPHS = Pattern.compile("\n\n");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String OPENING = "\"'“‘«([{*_—–-•>";
  private static final String CLOSING = "\"'”’»)]}*_,;:";
  private static final Set<String> ABBREVIATED =
      Set.of(
          "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.",
          "dec.");

  /**
   * Parts a text.
   *
   * @param within whether it begins in the middle of a sentence
   * @param cut whether it ends there
   */
  static Words of(String text, boolean within, boolean cut) {
    List<String> tokens = new ArrayList<>();
    List<Boolean> starts = new ArrayList<>();
    boolean start = !within;
    for (String paragraph : PARAGRAPHS.split(text, -1)) {
      for (String token : SPACES.split(paragraph, -1)) {
        if (!token.isEmpty()) {
          tokens.add(token);
          starts.add(start || OPENING.indexOf(token.charAt(0)) >= 0);
          start = endsSentence(token);
        }
      }
      start = true;
    }
    return new Words(tokens, starts, cut);
  }

  int size() {
    return tokens.size();
  }

  /** Whether a sentence may begin here. */
  boolean starts(int at) {
    return starts.get(at);
  }

  /** The word without punctuation, in small letters; empty beyond the last. */
  String plain(int at) {
    return at < size() ? bare(tokens.get(at)).toLowerCase(Locale.ROOT) : "";
  }

  /** The word without the punctuation around it, but for that which may belong to it. */
  static String bare(String token) {
    int from = 0;
    int to = token.length();
    while (from < to && OPENING.indexOf(token.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (CLOSING + ".!?…").indexOf(token.charAt(to - 1)) >= 0) {
      to--;
    }
    return token.substring(from, to);
  }

  /** Whether nothing of the same sentence follows a word. */
  boolean endsSentence(int at) {
    return at + 1 >= size() || endsSentence(tokens.get(at)) || starts.get(at + 1);
  }

  /** Whether a comma or anything stronger follows a word. */
  boolean pauses(int at) {
    String token = tokens.get(at);
    return endsSentence(at) || CLOSING.indexOf(token.charAt(token.length() - 1)) >= 0;
  }

  private static boolean endsSentence(String token) {
    int to = token.length();
    while (to > 0 && "\"'”’»)]}".indexOf(token.charAt(to - 1)) >= 0) {
      to--;
    }
    return to > 0
        && ".!?…:".indexOf(token.charAt(to - 1)) >= 0
        && !ABBREVIATED.contains(token.toLowerCase(Locale.ROOT));
  }
}
