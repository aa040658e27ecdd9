package org.newsprint.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/**
 * Tells for each sentence of a text whose words it gives. A sentence is a direct quotation when
 * most of its words stand between quotation marks, when it quotes three words or more and names
 * their source, or when its paragraph is the turn of a speaker; else an indirect one when at least
 * half of its words are a source's ({@link Attributions}), when it quotes three words or more, or
 * when it goes on, in one paragraph, right from a sentence that hands over to a source without
 * quoting it; else the outlet's. Each decision says its reason.
 *
 * <p>A quotation of several sentences has the speaker named where it ends, else the one named
 * before it in its paragraph, else the one named right after it; one that runs on into the next
 * paragraph keeps its speaker. A surname stands for the full name given before, and he or she for
 * the last person in this or the previous paragraph who spoke or with whose name a sentence began.
 * Names and affiliations are only ever those in the text. One voice a sentence; quotations set off
 * without marks read as the outlet's. Linear.
 */
public final class Voices {
  private final Reading reading;
  private final NameRuns names;
  private final Turns turns;
  private final People people = new People();
  private final List<Optional<Attribution>> attributions = new ArrayList<>();
  private final List<Optional<String>> spoken = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Optional<String>> sources = new ArrayList<>();

  private Voices(Reading reading) {
    this.reading = reading;
    this.names = new NameRuns(reading);
    this.turns = new Turns(reading);
  }

  /** The voice of each sentence, in order. */
  public static List<SentenceVoice> of(Reading reading) {
    Voices voices = new Voices(reading);
    voices.readSources();
    return voices.decide();
  }

  /** The voice of a headline; see {@link Headline}. */
  public static SentenceVoice ofTitle(String title) {
    return new Headline(Reading.of(title)).voice();
  }

  private void readSources() {
    LastSpeaker last = new LastSpeaker();
    reading.sentences().forEach(sentence -> read(sentence, last));
    for (int i = sources.size() - 1; i > 0; i--) {
      if (goesOn(i)) {
        decisions.set(i, new Decision(Voice.INDIRECT_QUOTE, SentenceVoice.RUNS_ON));
        attributions.set(i, attributions.get(i - 1));
        sources.set(i, sources.get(i - 1));
      }
    }
  }

  private void read(Sentence sentence, LastSpeaker last) {
    Optional<String> turn = turn(sentence);
    Map<Integer, NameRun> found = names.in(sentence);
    found.values().forEach(name -> meet(sentence, name));
    Attributions all = Attributions.in(reading, sentence, found);
    Optional<String> source = all.main().flatMap(to -> resolve(to, last, sentence));
    source
        .or(() -> subject(sentence, found))
        .ifPresent(name -> last.spoke(name, sentence.paragraph()));
    spoken.add(turn);
    attributions.add(all.main());
    sources.add(source);
    decisions.add(turn.isPresent() ? Decision.TURN : Decision.of(reading, sentence, all));
  }

  /** Who a paragraph's beginning says that speaks in it. */
  private Optional<String> turn(Sentence sentence) {
    int before = sentence.index() - 1;
    boolean goesOn =
        before >= 0 && reading.sentences().get(before).paragraph() == sentence.paragraph();
    return goesOn ? spoken.get(before) : turns.speaker(sentence.paragraph(), people::knows);
  }

  /** The person with whose name a sentence begins. */
  private Optional<String> subject(Sentence sentence, Map<Integer, NameRun> found) {
    return found.values().stream()
        .findFirst()
        .filter(name -> name.first() == reading.from(sentence) && !name.possessive())
        .map(people::fullName);
  }

  /**
   * From the last sentence back, so that only what follows the hand-over itself goes on from it.
   */
  private boolean goesOn(int index) {
    Sentence sentence = reading.sentences().get(index);
    Sentence before = reading.sentences().get(index - 1);
    return sentence.paragraph() == before.paragraph()
        && attributions.get(index - 1).isPresent()
        && decisions.get(index - 1).voice() == Voice.INDIRECT_QUOTE
        && decisions.get(index).voice() == Voice.OUTLET
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
    List<Voice> voices = decisions.stream().map(Decision::voice).toList();
    List<Optional<String>> speakers =
        new RunningQuotes(reading, voices, attributions, sources).speakers();
    List<SentenceVoice> decided = new ArrayList<>();
    for (int i = 0; i < voices.size(); i++) {
      Optional<String> turn = spoken.get(i).filter(Turns::isName).map(people::spelled);
      decided.add(
          sentenceVoice(decisions.get(i), spoken.get(i).isPresent() ? turn : speakers.get(i)));
    }
    return decided;
  }

  private SentenceVoice sentenceVoice(Decision decision, Optional<String> speaker) {
    return decision.voice() == Voice.OUTLET
        ? SentenceVoice.outlet(decision.reason())
        : new SentenceVoice(
            decision.voice(),
            speaker.map(people::inFull),
            speaker.flatMap(people::affiliation).map(people::inFull),
            decision.reason());
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
