package org.newsprint.voice;

import java.util.Optional;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Word;

/**
 * A sentence's voice and what tells so.
 *
 * @param voice whose words it gives
 * @param reason as {@link SentenceVoice} has it
 */
record Decision(Voice voice, String reason) {
  static final Decision TURN = new Decision(Voice.DIRECT_QUOTE, SentenceVoice.TURN);

  /** Fewer quoted words may be a title or a word held at arm's length. */
  private static final int PARTLY_QUOTED = 3;

  /** Longer words of a title are capitalised. */
  private static final int LONGEST_SMALL = 3;

  /** Decides by the shares of a sentence that are quoted and that are handed over to a source. */
  static Decision of(Reading reading, Sentence sentence, Attributions all) {
    int words = reading.to(sentence) - reading.from(sentence);
    int quoted = reading.quotedWords(sentence);
    boolean partly = quoted >= PARTLY_QUOTED && !isTitle(reading, sentence);
    Optional<Attribution> cue = all.main().or(all::first);
    if (quoted * 2 > words || (partly && all.main().isPresent())) {
      return new Decision(Voice.DIRECT_QUOTE, SentenceVoice.QUOTED);
    }
    if (cue.isPresent() && all.covered() * 2 >= words) {
      return new Decision(Voice.INDIRECT_QUOTE, shown(reading, cue.get().cue()));
    }
    return partly
        ? new Decision(Voice.INDIRECT_QUOTE, SentenceVoice.PARTLY_QUOTED)
        : outlet(cue.isPresent());
  }

  private static Decision outlet(boolean cue) {
    return new Decision(Voice.OUTLET, cue ? SentenceVoice.MOSTLY_OWN : SentenceVoice.NO_SOURCE);
  }

  /** Whether what is quoted is the title of something. */
  private static boolean isTitle(Reading reading, Sentence sentence) {
    for (int at = reading.from(sentence); at < reading.to(sentence); at++) {
      Word word = reading.word(at);
      if (reading.quoted(at) && word.text().length() > LONGEST_SMALL && !word.capital()) {
        return false;
      }
    }
    return true;
  }

  private static String shown(Reading reading, Cue cue) {
    int end = reading.word(cue.end() - 1).end();
    return reading.text().substring(reading.word(cue.first()).start(), end);
  }
}
