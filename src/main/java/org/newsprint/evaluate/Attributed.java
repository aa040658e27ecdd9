package org.newsprint.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Word;
import org.newsprint.reading.Words;

/** What annotators say of the sentences of one document. */
final class Attributed {
  private static final Set<String> PRONOUNS =
      Set.of("i", "he", "she", "it", "we", "you", "they", "this", "that", "these", "those");

  private final Reading reading;
  private final BitSet inside = new BitSet();
  private final List<List<PolnearAttribution>> bySentence = new ArrayList<>();

  Attributed(PolnearDocument document, Reading reading) {
    this.reading = reading;
    reading.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    document.attributions().forEach(this::take);
  }

  private void take(PolnearAttribution attribution) {
    attribution.all().forEach(span -> inside.set(span.start(), span.end()));
    if (!attribution.cue().isEmpty() && !bySentence.isEmpty()) {
      bySentence.get(sentenceAt(attribution.cue().get(0).start())).add(attribution);
    }
  }

  /** Index of the last sentence that begins at or before a place, or of the first one. */
  private int sentenceAt(int place) {
    int low = 0;
    int high = bySentence.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      boolean behind = reading.sentences().get(middle).start() > place;
      high = behind ? middle - 1 : high;
      low = behind ? low : middle;
    }
    return low;
  }

  /** Whether at least half of a sentence's words lie in attributions. */
  boolean isSources(Sentence sentence) {
    List<Word> words = reading.words().subList(reading.from(sentence), reading.to(sentence));
    long lying = words.stream().filter(word -> inside.get(word.start())).count();
    return lying * 2 >= words.size();
  }

  /** The last word of the source's name, where one attribution alone has its cue in a sentence. */
  Optional<String> surname(Sentence sentence) {
    List<PolnearAttribution> here = bySentence.get(sentence.index());
    if (here.size() != 1 || here.get(0).source().isEmpty()) {
      return Optional.empty();
    }
    Span source = here.get(0).source().get(0);
    return surname(reading.text().substring(source.start(), source.end()));
  }

  /** The last word of a name; empty for one that names nobody. */
  static Optional<String> surname(String source) {
    int comma = source.indexOf(',');
    List<Word> words = Words.of(comma > 0 ? source.substring(0, comma) : source);
    return words.stream()
        .reduce((first, second) -> second)
        .filter(word -> word.capital() && !PRONOUNS.contains(word.text()))
        .map(Word::text);
  }
}
