package org.newsprint.voice;

import java.util.Set;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/** Tells how far the clause of a verb or noun reaches, by marks, quotations and conjunctions. */
final class ClauseReader {
  /** Marks that part a clause from the next. */
  static final String STOPS = ",;:()—–“”\"";

  private static final int MOST_FILLERS = 8;
  private static final int FARTHEST = 40;
  private static final int NEAR = 4;
  private static final Set<String> UNREAL =
      Set.of(
          "not", "never", "no", "nobody", "none", "neither", "can", "could", "may", "might",
          "should", "must", "cannot");

  private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "whatever");
  private static final Set<String> ASKING =
      Set.of(
          "who", "what", "why", "how", "where", "when", "which", "do", "does", "did", "is", "are",
          "will", "would", "can", "could", "should", "has", "have");

  private final Reading reading;
  private final int from;
  private final int to;

  ClauseReader(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.from = reading.from(sentence);
    this.to = reading.to(sentence);
  }

  /** Whether a word stands in the sentence's unquoted part with no mark between it and the next. */
  boolean inClause(int at) {
    return at >= from && !reading.quoted(at) && !reading.between(at, STOPS);
  }

  /** What stands before a verb. */
  BeforeVerb before(int verb) {
    int at = skipAdverbs(verb - 1);
    String word = inClause(at) ? text(at) : "";
    if (word.equals("to")) {
      return new BeforeVerb(at - 1, false, false, true);
    }
    boolean be = ReportingWords.AUXILIARIES.contains(word);
    boolean modal = ReportingWords.MODALS.contains(word);
    return new BeforeVerb(be || modal ? skipHelpers(at) : at, be, modal, false);
  }

  private int skipAdverbs(int first) {
    int at = first;
    while (first - at < MOST_FILLERS && inClause(at) && isAdverb(text(at))) {
      at--;
    }
    boolean day = at < first && inClause(at) && text(at).equals("on") && isDay(at + 1);
    return day ? at - 1 : at;
  }

  private boolean isDay(int at) {
    return text(at).endsWith("day") && reading.word(at).capital();
  }

  private int skipHelpers(int first) {
    int at = first;
    while (first - at < MOST_FILLERS && inClause(at) && isHelper(text(at))) {
      at--;
    }
    return at;
  }

  private static boolean isHelper(String word) {
    return isAdverb(word)
        || ReportingWords.MODALS.contains(word)
        || ReportingWords.AUXILIARIES.contains(word);
  }

  private static boolean isAdverb(String word) {
    return ReportingWords.ADVERBS.contains(word) || word.endsWith("ly");
  }

  /** Whether shortly before a verb something denies it or calls it possible only. */
  boolean unreal(int verb) {
    for (int at = verb - 1; at >= Math.max(from, verb - NEAR); at--) {
      if (UNREAL.contains(text(at)) || text(at).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause of a verb supposes or asks something, or denies it of everybody. */
  boolean supposes(int verb) {
    int start = start(verb);
    boolean asks = start == from && ASKING.contains(text(start)) && isQuestion();
    return asks || SUPPOSING.contains(text(start)) || isNobody(start);
  }

  private boolean isNobody(int at) {
    boolean one = at + 1 < to && text(at).equals("no") && text(at + 1).equals("one");
    boolean every = at + 1 < to && text(at).equals("not") && text(at + 1).startsWith("every");
    return one || every || text(at).equals("nobody");
  }

  private boolean isQuestion() {
    return !reading.quoted(to - 1) && reading.between(to - 1, "?");
  }

  /** Index of the first word of the clause that a word stands in. */
  int start(int word) {
    int at = word;
    while (at > from && word - at < FARTHEST && !begins(at)) {
      at--;
    }
    return at;
  }

  private boolean begins(int at) {
    return reading.between(at - 1, STOPS)
        || reading.quoted(at - 1)
        || ReportingWords.CLAUSE_STARTS.contains(text(at));
  }

  /** Index after the last word before the next mark. */
  int end(int word) {
    int end = word + 1;
    while (end < to && end - word < FARTHEST && !reading.between(end - 1, STOPS)) {
      end++;
    }
    return end;
  }

  /** Whether a clause of its own that ends the sentence ends in a word: "…, the judge rules". */
  boolean closes(int word) {
    int start = start(word);
    return word + 1 >= to && start > from && reading.between(start - 1, ",");
  }

  private String text(int at) {
    return reading.word(at).text();
  }
}
