package org.newsprint.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.reading.Lexicon;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/** Everything by which a sentence hands over to a source, outside its quotations. */
final class Attributions {
  private final List<Attribution> all;
  private final int covered;

  private Attributions(List<Attribution> all, int covered) {
    this.all = List.copyOf(all);
    this.covered = covered;
  }

  /**
   * Reads a sentence.
   *
   * @param names the sentence's names by the index after their last word
   */
  static Attributions in(Reading reading, Sentence sentence, Map<Integer, NameRun> names) {
    Sources sources = new Sources(reading, sentence, names);
    List<Attribution> all = new ArrayList<>();
    Cover cover = new Cover(reading, sentence);
    for (Cue cue : cues(reading, sentence)) {
      Source source = sources.of(cue);
      all.add(new Attribution(source.name(), source.pronoun(), cue));
      cover.add(cue);
    }
    return new Attributions(all, cover.words());
  }

  /** The one whose words they are; the first that is identified, else the first unnamed one. */
  Optional<Attribution> main() {
    return all.stream()
        .filter(Attribution::identifies)
        .findFirst()
        .or(() -> all.stream().filter(Attribution::speaks).findFirst());
  }

  /** The first of any kind. */
  Optional<Attribution> first() {
    return all.stream().findFirst();
  }

  /** How many of the sentence's words are a source's. */
  int covered() {
    return covered;
  }

  private static List<Cue> cues(Reading reading, Sentence sentence) {
    List<Cue> found = new ArrayList<>();
    VerbCues verbs = new VerbCues(reading, sentence);
    WordCues words = new WordCues(reading, sentence);
    for (int at = reading.from(sentence); at < reading.to(sentence); at++) {
      if (!reading.quoted(at)) {
        int word = at;
        verbs.at(at).or(() -> words.at(word)).ifPresent(found::add);
      }
    }
    for (Lexicon.Match<ReportingWords.Kind> match :
        ReportingWords.PHRASES.find(
            reading.words(), reading.from(sentence), reading.to(sentence))) {
      if (!reading.quoted(match.first())) {
        found.add(phrase(reading, sentence, match));
      }
    }
    return found;
  }

  private static Cue phrase(
      Reading reading, Sentence sentence, Lexicon.Match<ReportingWords.Kind> match) {
    boolean named = match.kind() == ReportingWords.Kind.PREPOSITION;
    return new Cue(
        named ? Cue.Kind.PREPOSITION : Cue.Kind.WORD,
        match.first(),
        match.end(),
        reading.from(sentence),
        reading.to(sentence));
  }

  /** Counts the words of a sentence that are quoted or lie in the stretch of a cue. */
  private static final class Cover {
    private final Reading reading;
    private final int from;
    private final int[] opened;

    Cover(Reading reading, Sentence sentence) {
      this.reading = reading;
      this.from = reading.from(sentence);
      this.opened = new int[reading.to(sentence) - from + 1];
    }

    void add(Cue cue) {
      opened[cue.from() - from]++;
      opened[cue.to() - from]--;
    }

    int words() {
      int open = 0;
      int words = 0;
      for (int i = 0; i + 1 < opened.length; i++) {
        open += opened[i];
        words += open > 0 || reading.quoted(from + i) ? 1 : 0;
      }
      return words;
    }
  }
}
