package org.newsprint.topic;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsprint.language.TextLanguage;
import org.newsprint.reading.Lexicon;
import org.newsprint.reading.PhraseFilter;
import org.newsprint.reading.Word;
import org.newsprint.reading.Words;

/** Finds the words by which a text speaks of a topic's target. */
public final class TopicWords implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int OBJECT_REACH = 3;

  /** What a word of the topic stands for. */
  public enum Kind {
    TARGET,
    MEASURE,
    USER,
    REFERENCE,
    /** A measure or decision on something else: "a ban on smoking". */
    OTHER
  }

  private static final Set<Kind> TAKE_OBJECTS = EnumSet.of(Kind.MEASURE, Kind.REFERENCE);

  private final Lexicon<Kind> lexicon;
  private final PhraseFilter targets;
  private final int relevantSentences;
  private final TreeSet<String> languages;

  public TopicWords(Topic topic) {
    this.lexicon =
        new Lexicon<Kind>()
            .with(Kind.TARGET, topic.targets())
            .with(Kind.MEASURE, topic.measures())
            .with(Kind.USER, topic.users())
            .with(Kind.REFERENCE, topic.references());
    this.targets = PhraseFilter.of(topic.targets());
    this.relevantSentences = topic.relevantSentences();
    this.languages = new TreeSet<>(topic.languages());
  }

  /** Whether texts of a language can be asked; those of an unknown one can. */
  public boolean areOf(Optional<String> language) {
    return language.map(TextLanguage::primary).map(languages::contains).orElse(true);
  }

  /** Whether a text may name the target; never wrongly false, and found without reading it. */
  public boolean mayNameTarget(String text) {
    return targets.mayBeIn(text);
  }

  /** The topic's phrases in the words from {@code from} to {@code to}, left to right. */
  public List<Lexicon.Match<Kind>> matches(List<Word> words, int from, int to) {
    return lexicon.find(words, from, to);
  }

  /** Whether a sentence names the target, a measure beside a user, or points back to them. */
  public boolean isNamedIn(String sentence) {
    List<Word> words = Words.of(sentence);
    return bearOnTarget(in(words, 0, words.size()), false);
  }

  /** The kinds found in the words from {@code from} to {@code to}. */
  public Set<Kind> in(List<Word> words, int from, int to) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    List<Lexicon.Match<Kind>> matches = lexicon.find(words, from, to);
    for (int i = 0; i < matches.size(); i++) {
      Lexicon.Match<Kind> match = matches.get(i);
      boolean on = match.end() < to && words.get(match.end()).text().equals("on");
      boolean ours = i + 1 < matches.size() && isSoon(match, matches.get(i + 1));
      kinds.add(on && !ours && TAKE_OBJECTS.contains(match.kind()) ? Kind.OTHER : match.kind());
    }
    return kinds;
  }

  private static boolean isSoon(Lexicon.Match<Kind> match, Lexicon.Match<Kind> next) {
    return next.first() - match.end() <= OBJECT_REACH;
  }

  /** How many sentences of an article on the topic tell so, its title counted; at least 1. */
  public int relevantSentences() {
    return relevantSentences;
  }

  /** Whether a sentence names the target beside a measure or a user. */
  public static boolean tellsTheTopic(Set<Kind> kinds) {
    return kinds.contains(Kind.TARGET) && bearsOnUse(kinds);
  }

  /** Whether a sentence names a measure or a user. */
  public static boolean bearsOnUse(Set<Kind> kinds) {
    return kinds.contains(Kind.MEASURE) || kinds.contains(Kind.USER);
  }

  /**
   * Whether a sentence of a relevant article speaks of the target. A measure alone may be one
   * against anything: it counts beside the target, its users or a word that refers back to them.
   *
   * @param goesOn whether the sentence follows on from one that speaks of the target
   */
  public static boolean bearOnTarget(Set<Kind> kinds, boolean goesOn) {
    boolean measured = kinds.contains(Kind.MEASURE);
    return kinds.contains(Kind.TARGET)
        || kinds.contains(Kind.REFERENCE)
        || (measured ? kinds.contains(Kind.USER) : goesOn && !kinds.contains(Kind.OTHER));
  }
}
