package org.newsprint.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/**
 * Tells for each sentence of a text whose words it gives. A sentence is a direct quotation when
 * most of its words stand between double quotation marks, or when it opens with three or more such
 * words and goes on to name their source; else an indirect one when it hands over to a source,
 * quotes three words or more, or goes on, in one paragraph, right from a sentence that hands over
 * to a source without quoting it; else the outlet's.
 *
 * <p>A quotation of several sentences has the speaker named where it ends, else the one named
 * before it in its paragraph, else the one named right after it; one that runs on into the next
 * paragraph keeps its speaker. A surname stands for the full name given before, and he or she for
 * the last person who spoke in this or the previous paragraph. Names and affiliations are only ever
 * those in the text. One voice a sentence; quotations set off without marks read as the outlet's.
 * Linear.
 */
public final class Voices {
  /** Fewer quoted words may be a title or a word held at arm's length. */
  private static final int PARTLY_QUOTED = 3;

  private final Reading reading;
  private final NameRuns names;
  private final People people = new People();
  private final List<Optional<Attribution>> attributions = new ArrayList<>();
  private final List<Optional<String>> sources = new ArrayList<>();

  private Voices(Reading reading) {
    this.reading = reading;
    this.names = new NameRuns(reading);
  }

  /** The voice of each sentence, in order. */
  public static List<SentenceVoice> of(Reading reading) {
    Voices voices = new Voices(reading);
    voices.readSources();
    return voices.decide();
  }

  private void readSources() {
    LastSpeaker last = new LastSpeaker();
    for (Sentence sentence : reading.sentences()) {
      Map<Integer, NameRun> found = names.in(sentence);
      found.values().forEach(name -> meet(sentence, name));
      Optional<Attribution> attribution = Attributions.find(reading, sentence, found);
      Optional<String> source = attribution.flatMap(to -> resolve(to, last, sentence));
      source.ifPresent(name -> last.spoke(name, sentence.paragraph()));
      attributions.add(attribution);
      sources.add(source);
    }
    for (int i = sources.size() - 1; i > 0; i--) {
      if (goesOn(i)) {
        attributions.set(i, attributions.get(i - 1));
        sources.set(i, sources.get(i - 1));
      }
    }
  }

  /**
   * From the last sentence back, so that only what follows the hand-over itself goes on from it.
   */
  private boolean goesOn(int index) {
    Sentence sentence = reading.sentences().get(index);
    Sentence before = reading.sentences().get(index - 1);
    return sentence.paragraph() == before.paragraph()
        && attributions.get(index - 1).isPresent()
        && voice(before) == Voice.INDIRECT_QUOTE
        && voice(sentence) == Voice.OUTLET
        && Continuations.opens(reading, sentence);
  }

  private void meet(Sentence sentence, NameRun name) {
    people.meet(name);
    String full = people.fullName(name);
    Affiliations.of(reading, sentence, name).ifPresent(where -> people.join(full, where));
  }

  private Optional<String> resolve(Attribution to, LastSpeaker last, Sentence sentence) {
    return to.pronoun() ? last.personNear(sentence.paragraph()) : to.name().map(people::fullName);
  }

  private List<SentenceVoice> decide() {
    List<Voice> voices = reading.sentences().stream().map(this::voice).toList();
    List<Optional<String>> speakers =
        new RunningQuotes(reading, voices, attributions, sources).speakers();
    List<SentenceVoice> decided = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      decided.add(sentenceVoice(voices.get(i), speakers.get(i)));
    }
    return decided;
  }

  private Voice voice(Sentence sentence) {
    int words = reading.to(sentence) - reading.from(sentence);
    int quoted = reading.quotedWords(sentence);
    boolean handsOver = attributions.get(sentence.index()).isPresent();
    boolean partly = quoted >= PARTLY_QUOTED;
    boolean signed = partly && handsOver && reading.quoted(reading.from(sentence));
    if (quoted * 2 > words || signed) {
      return Voice.DIRECT_QUOTE;
    }
    return handsOver || partly ? Voice.INDIRECT_QUOTE : Voice.OUTLET;
  }

  private SentenceVoice sentenceVoice(Voice voice, Optional<String> speaker) {
    return voice == Voice.OUTLET
        ? SentenceVoice.OUTLET
        : new SentenceVoice(
            voice,
            speaker.map(people::inFull),
            speaker.flatMap(people::affiliation).map(people::inFull));
  }

  /** The person a pronoun can mean. */
  private static final class LastSpeaker {
    private Optional<String> name = Optional.empty();
    private int paragraph;

    void spoke(String speaker, int where) {
      boolean person = speaker.indexOf(' ') > 0 && !NameWords.isOrganisation(speaker);
      if (person) {
        name = Optional.of(speaker);
        paragraph = where;
      }
    }

    Optional<String> personNear(int where) {
      return where - paragraph <= 1 ? name : Optional.empty();
    }
  }
}
