package org.newsprint.voice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Word;

/**
 * Tells whose words a headline gives: the outlet's, unless it hands over to a source ("Amazon bans
 * police use, ACLU says") or names one before a colon ("Doe: Ban it"). In a headline every word may
 * be a capital, so a name is what stands before the verb in its clause and is capitals throughout.
 */
final class Headline {
  private static final int MOST_NAMES = 4;
  private static final String STOPS = ClauseReader.STOPS;

  /** Before a colon these say what kind of piece it is, not who speaks. */
  private static final Set<String> LABELS = WordList.words("headline-labels-en.txt");

  private final Reading reading;

  Headline(Reading reading) {
    this.reading = reading;
  }

  /** The voice of the headline as a whole. */
  SentenceVoice voice() {
    Optional<SentenceVoice> told = beforeColon();
    if (told.isPresent()) {
      return told.get();
    }
    List<SentenceVoice> all = Voices.of(reading);
    for (Sentence sentence : reading.sentences()) {
      SentenceVoice voice = all.get(sentence.index());
      if (voice.voice() != Voice.OUTLET) {
        return named(voice, sentence);
      }
    }
    return all.isEmpty() ? SentenceVoice.outlet(SentenceVoice.NO_SOURCE) : all.get(0);
  }

  private SentenceVoice named(SentenceVoice voice, Sentence sentence) {
    Optional<String> name =
        voice
            .speaker()
            .or(
                () ->
                    Attributions.in(reading, sentence, Map.of())
                        .main()
                        .flatMap(to -> subject(to, sentence)));
    return new SentenceVoice(voice.voice(), name, voice.affiliation(), voice.reason());
  }

  /** The capitals between the start of a verb's clause and the verb. */
  private Optional<String> subject(Attribution to, Sentence sentence) {
    int verb = to.cue().first();
    int start = Math.max(to.cue().from(), new ClauseReader(reading, sentence).start(verb));
    return to.cue().kind() == Cue.Kind.REPORT ? name(start, verb) : Optional.empty();
  }

  private Optional<SentenceVoice> beforeColon() {
    int end = 0;
    int most = Math.min(reading.words().size() - 1, MOST_NAMES);
    while (end < most && !reading.between(end, STOPS)) {
      end++;
    }
    boolean colon = end < most && reading.between(end, ":") && !reading.quoted(end + 1);
    if (colon && LABELS.contains(reading.word(end).text())) {
      return Optional.of(SentenceVoice.outlet(SentenceVoice.NO_SOURCE));
    }
    return (colon ? name(0, end + 1) : Optional.<String>empty()).map(Headline::told);
  }

  private static SentenceVoice told(String speaker) {
    return new SentenceVoice(
        Voice.INDIRECT_QUOTE, Optional.of(speaker), Optional.empty(), speaker + ":");
  }

  /** The words as a name, when each is a capital and none says that it is no name. */
  private Optional<String> name(int first, int end) {
    boolean fits = end > first && end - first <= MOST_NAMES;
    for (int at = first; at < end && fits; at++) {
      Word word = reading.word(at);
      fits =
          word.capital()
              && !reading.quoted(at)
              && !LABELS.contains(word.text())
              && !NameWords.NEVER.contains(word.text())
              && !ReportingWords.SOURCES.contains(word.text());
    }
    return fits ? Optional.of(NameWords.written(reading, first, end - 1)) : Optional.empty();
  }
}
