package org.newsprint.stance;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprint.reading.Lexicon;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Word;
import org.newsprint.topic.Topic;

/**
 * Finds a topic's cues in a sentence and turns round those that a negation precedes by at most four
 * words in the same clause. A negation inside a cue ("not enough") turns nothing round; a negated
 * cue of insufficiency ("not too little") counts for no side.
 */
final class Cues implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int WINDOW = 4;
  private static final String CLAUSE_MARKS = ",;:()—–";

  private enum Kind {
    FAVOUR,
    AGAINST,
    INSUFFICIENT,
    NEGATION,
    EXCEPTION
  }

  private final Lexicon<Kind> lexicon;

  Cues(Topic topic) {
    this.lexicon =
        new Lexicon<Kind>()
            .with(Kind.INSUFFICIENT, topic.insufficient())
            .with(Kind.FAVOUR, topic.favour())
            .with(Kind.AGAINST, topic.against())
            .with(Kind.EXCEPTION, topic.exceptions())
            .with(Kind.NEGATION, topic.negations());
  }

  /** The side that the words of one sentence take. */
  Polarity in(Reading reading, Sentence sentence) {
    Tally tally = new Tally(reading);
    lexicon
        .find(reading.words(), reading.from(sentence), reading.to(sentence))
        .forEach(tally::take);
    return tally.polarity();
  }

  /** What was found in one sentence so far. */
  private static final class Tally {
    private final Reading reading;
    private final List<String> cues = new ArrayList<>();
    private Optional<Lexicon.Match<Kind>> negation = Optional.empty();
    private int favour;
    private int against;
    private boolean insufficient;

    Tally(Reading reading) {
      this.reading = reading;
    }

    void take(Lexicon.Match<Kind> match) {
      switch (match.kind()) {
        case NEGATION -> negation = Optional.of(match);
        case EXCEPTION -> {}
        default -> count(match, negation.filter(before -> governs(before, match)));
      }
    }

    private void count(Lexicon.Match<Kind> cue, Optional<Lexicon.Match<Kind>> negated) {
      if (cue.kind() == Kind.INSUFFICIENT) {
        if (negated.isPresent()) {
          return;
        }
        insufficient = true;
      }
      boolean forAgainst = (cue.kind() == Kind.AGAINST) != negated.isPresent();
      favour += forAgainst ? 0 : 1;
      against += forAgainst ? 1 : 0;
      cues.add(negated.map(before -> text(before) + " ").orElse("") + text(cue));
    }

    private boolean governs(Lexicon.Match<Kind> before, Lexicon.Match<Kind> cue) {
      if (cue.first() - before.end() >= WINDOW) {
        return false;
      }
      for (int at = before.end() - 1; at < cue.first(); at++) {
        if (reading.between(at, CLAUSE_MARKS)) {
          return false;
        }
      }
      return true;
    }

    private String text(Lexicon.Match<Kind> match) {
      return reading.words().subList(match.first(), match.end()).stream()
          .map(Word::text)
          .collect(joining(" "));
    }

    Polarity polarity() {
      return new Polarity(favour, against, insufficient, List.copyOf(cues));
    }
  }
}
