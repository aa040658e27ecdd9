package org.newsprint.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Tells in a moment most texts that hold none of some {@link Phrase}s, without taking them apart.
 *
 * <p>Looks for one word of each phrase, the longest, at the beginning of a word of the text.
 */
public final class PhraseFilter implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int ASCII = 128;

  private static final Comparator<Phrase.Part> BY_LENGTH =
      Comparator.comparingInt(part -> part.text().length());

  private static final char KELVIN_SIGN = '\u212a';
  private static final char DOTTED_CAPITAL_I = '\u0130';

  // By their first character; what begins with another one is not looked for.
  private final String[][] words = new String[ASCII][];
  private final boolean blind;

  private PhraseFilter(List<String> looked) {
    boolean all = true;
    for (String word : looked) {
      all &= word.chars().allMatch(c -> c < ASCII);
    }
    // The cases of other letters are not always one to one.
    blind = !all;
    for (int first = 0; first < ASCII; first++) {
      char c = (char) first;
      words[first] =
          looked.stream()
              .filter(word -> word.charAt(0) == c)
              .distinct()
              .sorted()
              .toArray(String[]::new);
    }
  }

  /** A filter for these phrases; texts that are no phrase are passed over, as nothing is one. */
  public static PhraseFilter of(Collection<String> phrases) {
    List<String> looked = new ArrayList<>();
    for (String text : phrases) {
      Phrase.parse(text)
          .flatMap(phrase -> phrase.parts().stream().filter(part -> !part.gap()).max(BY_LENGTH))
          .ifPresent(part -> looked.add(part.text()));
    }
    return new PhraseFilter(looked);
  }

  /** Whether a text may hold one of the phrases; never wrongly false. */
  public boolean mayBeIn(String text) {
    if (blind) {
      return true;
    }
    boolean inWord = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!inWord && beginsWord(text, at, plain(c))) {
        return true;
      }
      inWord = Character.isLetterOrDigit(c);
    }
    return false;
  }

  private boolean beginsWord(String text, int at, char first) {
    if (first >= ASCII) {
      return false;
    }
    for (String word : words[first]) {
      if (isAt(word, text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(String word, String text, int at) {
    if (at + word.length() > text.length()) {
      return false;
    }
    int matched = 0;
    while (matched < word.length() && plain(text.charAt(at + matched)) == word.charAt(matched)) {
      matched++;
    }
    return matched == word.length();
  }

  /** The character as {@link Words} would have it, where that is one of ASCII. */
  private static char plain(char c) {
    if (c < ASCII) {
      return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
    return switch (c) {
      case KELVIN_SIGN -> 'k';
      case DOTTED_CAPITAL_I -> 'i';
      case '’' -> '\'';
      default -> c;
    };
  }
}
