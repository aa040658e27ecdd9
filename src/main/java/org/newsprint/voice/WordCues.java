package org.newsprint.voice;

import java.util.Optional;
import java.util.Set;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/**
 * Tells where a noun or an adjective says that a view is somebody's: "the claim that", "her plans
 * to", "Doe's criticism of", "is worried that".
 */
final class WordCues {
  private static final int FARTHEST_OWNER = 4;
  private static final Set<String> CLAUSE = Set.of("that", "whether");
  private static final Set<String> OBJECT =
      Set.of("of", "for", "on", "about", "against", "over", "in", "toward", "with", "by", "at");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
  private static final Set<String> INTENTIONS =
      Set.of(
          ("plan plans promise promises pledge pledges vow vows threat threats intention intentions"
                  + " desire commitment refusal willingness determination hope hopes")
              .split(" "));

  private final Reading reading;
  private final ClauseReader clauses;
  private final int from;
  private final int to;

  WordCues(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.clauses = new ClauseReader(reading, sentence);
    this.from = reading.from(sentence);
    this.to = reading.to(sentence);
  }

  /** The cue that a word is, if it is one. */
  Optional<Cue> at(int word) {
    boolean follows = word + 1 < to && clauses.inClause(word) && !reading.quoted(word + 1);
    if (!follows) {
      return Optional.empty();
    }
    String text = reading.word(word).text();
    if (ReportingWords.NOUNS.contains(text)) {
      return noun(word, reading.word(word + 1).text());
    }
    return ReportingWords.ADJECTIVES.contains(text)
        ? adjective(word, reading.word(word + 1).text())
        : Optional.empty();
  }

  private Optional<Cue> noun(int noun, String next) {
    int owner = owner(noun);
    boolean intends = next.equals("to") && INTENTIONS.contains(reading.word(noun).text());
    if (CLAUSE.contains(next) || intends) {
      return Optional.of(cue(noun, owner < 0 ? noun : owner, to));
    }
    return owner >= 0 && OBJECT.contains(next)
        ? Optional.of(cue(noun, owner, clauses.end(noun)))
        : Optional.empty();
  }

  /** The first word of "Doe's", "his" or "their long-held" before a noun, or -1. */
  private int owner(int noun) {
    for (int at = noun - 1; at >= Math.max(from, noun - FARTHEST_OWNER); at--) {
      if (!clauses.inClause(at)) {
        return -1;
      }
      if (reading.word(at).possessive() || OWNERS.contains(reading.word(at).text())) {
        return at;
      }
    }
    return -1;
  }

  private Optional<Cue> adjective(int word, String next) {
    boolean fits = CLAUSE.contains(next) || OBJECT.contains(next);
    return fits && !isFirstPerson(word)
        ? Optional.of(cue(word, clauses.start(word), to))
        : Optional.empty();
  }

  private boolean isFirstPerson(int word) {
    for (int at = word - 1; at >= Math.max(from, word - FARTHEST_OWNER); at--) {
      if (ReportingWords.FIRST_PERSON.contains(reading.word(at).text())) {
        return true;
      }
    }
    return false;
  }

  private static Cue cue(int word, int start, int end) {
    return new Cue(Cue.Kind.WORD, word, word + 1, start, end);
  }
}
