package org.newsprint.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Word;

/**
 * Finds the paragraphs of an interview or a transcript that begin with their speaker: "ANN DOE: …",
 * "A: …", "Doe: …". Such a paragraph is a source's from end to end, but for one of the outlet's
 * people: who asks ("Q: …"), or was brought in as a host or reporter ("LEE FOE, HOST: …"). Of
 * labels in capitals there must be two at least; any other must be somebody named before.
 */
final class Turns {
  private static final int LONGEST = 6;
  private static final int MOST_NAMES = 4;
  private static final Set<String> ASKING = Set.of("q", "question");
  private static final Set<String> ANSWERING = Set.of("a", "answer");
  private static final Set<String> STAFF =
      Set.of("host", "byline", "reporter", "anchor", "correspondent", "moderator", "interviewer");

  private final Reading reading;
  private final Map<Integer, String> labels = new HashMap<>();
  private final long inCapitals;
  private final Set<String> staff = new HashSet<>(ASKING);

  Turns(Reading reading) {
    this.reading = reading;
    int paragraph = -1;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        label(sentence).ifPresent(label -> labels.put(sentence.paragraph(), label));
      }
    }
    inCapitals = labels.values().stream().filter(Turns::isCapitals).count();
  }

  /**
   * Who speaks in a paragraph, as its beginning says; empty where it is nobody's turn.
   *
   * @param known whether a name was given before
   */
  Optional<String> speaker(int paragraph, Predicate<String> known) {
    return Optional.ofNullable(labels.get(paragraph))
        .filter(label -> !staff.contains(lastWord(label)))
        .filter(label -> isCapitals(label) ? inCapitals > 1 : known.test(label));
  }

  /** Whether a label names somebody. */
  static boolean isName(String label) {
    return !ANSWERING.contains(lastWord(label));
  }

  private Optional<String> label(Sentence sentence) {
    int first = reading.from(sentence);
    List<String> words = new ArrayList<>();
    boolean comma = false;
    int last = first - 1;
    for (int at = first; at < Math.min(reading.words().size(), first + LONGEST); at++) {
      words.add(reading.word(at).text());
      if (!comma) {
        last = at;
      }
      if (endsLabel(at)) {
        return label(first, last, comma ? words.get(words.size() - 1) : "");
      }
      comma |= reading.between(at, ",");
    }
    return Optional.empty();
  }

  /** A colon right behind the word; behind the letter of an answer a full stop does as well. */
  private boolean endsLabel(int at) {
    Word word = reading.word(at);
    String marks = isLetter(word.text()) ? ":." : ":";
    return word.end() < reading.text().length()
        && marks.indexOf(reading.text().charAt(word.end())) >= 0;
  }

  private static boolean isLetter(String word) {
    return word.equals("q") || word.equals("a");
  }

  private Optional<String> label(int first, int last, String role) {
    String name = NameWords.written(reading, first, last);
    boolean capitals = last - first < MOST_NAMES;
    for (int at = first; at <= last; at++) {
      capitals &= reading.word(at).capital() && !reading.quoted(at);
    }
    if (!capitals) {
      return Optional.empty();
    }
    if (STAFF.contains(role)) {
      staff.add(lastWord(name));
    }
    return Optional.of(name);
  }

  private static boolean isCapitals(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
