package org.newsprint.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.reading.Lexicon;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/**
 * Finds a sentence's source: the subject of a reporting verb, or who stands after "according to".
 */
final class Attributions {
  private static final int FARTHEST_BACK = 40;
  private static final int FARTHEST_ON = 6;
  private static final int MOST_FILLERS = 4;
  private static final String STOPS = ",;:()—–“”\"";

  private final Reading reading;
  private final Sentence sentence;
  private final Map<Integer, NameRun> names;

  private Attributions(Reading reading, Sentence sentence, Map<Integer, NameRun> names) {
    this.reading = reading;
    this.sentence = sentence;
    this.names = names;
  }

  /**
   * The source of a sentence; the first that is identified, else the first unnamed one.
   *
   * @param names the sentence's names by the index after their last word
   */
  static Optional<Attribution> find(
      Reading reading, Sentence sentence, Map<Integer, NameRun> names) {
    List<Attribution> all = new Attributions(reading, sentence, names).all();
    return all.stream()
        .filter(Attribution::identifies)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private List<Attribution> all() {
    List<Attribution> found = new ArrayList<>();
    int from = reading.from(sentence);
    for (Lexicon.Match<ReportingWords.Kind> match :
        ReportingWords.LEXICON.find(reading.words(), from, reading.to(sentence))) {
      if (!reading.quoted(match.first())) {
        of(match).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> of(Lexicon.Match<ReportingWords.Kind> match) {
    if (match.kind() == ReportingWords.Kind.PREPOSITION) {
      return Optional.of(after(match.end()).orElse(Attribution.UNNAMED));
    }
    boolean handsOver = match.first() > reading.from(sentence) && endsQuote(match.first());
    if (handsOver) {
      return Optional.of(after(match.end()).orElse(Attribution.UNNAMED));
    }
    Optional<Attribution> subject =
        beside(match.first()).or(() -> acrossApposition(match.first(), match.end()));
    boolean weak = ReportingWords.ONLY_WITH_QUOTE.contains(reading.word(match.first()).text());
    return subject.filter(found -> !weak || found.pronoun());
  }

  private boolean endsQuote(int verb) {
    char before = reading.before(verb);
    return reading.quoted(verb - 1) && (before == '”' || before == '"' || before == ',');
  }

  /** "Jane Doe said", "she also said", "critics on Monday said". */
  private Optional<Attribution> beside(int verb) {
    int at = verb - 1;
    int skipped = 0;
    while (inReach(at)
        && !names.containsKey(at + 1)
        && isFiller(at, verb)
        && skipped < MOST_FILLERS) {
      at--;
      skipped++;
    }
    if (!inReach(at) || reading.between(at, STOPS)) {
      return Optional.empty();
    }
    NameRun name = names.get(at + 1);
    return name == null ? unnamed(reading.word(at).text()) : named(name);
  }

  private boolean isFiller(int at, int verb) {
    String word = reading.word(at).text();
    boolean auxiliary = isParticiple(verb) && ReportingWords.AUXILIARIES.contains(word);
    return !reading.between(at, STOPS)
        && (auxiliary || ReportingWords.FILLERS.contains(word) || word.endsWith("ly"));
  }

  private boolean isParticiple(int verb) {
    return reading.word(verb).text().endsWith("ing");
  }

  private static Optional<Attribution> unnamed(String word) {
    if (ReportingWords.PERSON_PRONOUNS.contains(word)) {
      return Optional.of(Attribution.PRONOUN);
    }
    return ReportingWords.SOURCES.contains(word) || ReportingWords.CONJUNCTIONS.contains(word)
        ? Optional.of(Attribution.UNNAMED)
        : Optional.empty();
  }

  /** "Jane Doe of the Institute said" is hers; "a lawyer at the Institute said" is nobody's. */
  private Optional<Attribution> named(NameRun name) {
    int at = name.first() - 1;
    if (inReach(at) && reading.word(at).text().equals("the")) {
      at--;
    }
    boolean dependent =
        inReach(at)
            && ReportingWords.PREPOSITIONS.contains(reading.word(at).text())
            && !reading.word(at).text().equals("that");
    if (!dependent) {
      return Optional.of(Attribution.to(name));
    }
    NameRun head = names.get(at);
    return Optional.of(head == null ? Attribution.UNNAMED : Attribution.to(head));
  }

  /** "Jane Doe, director of the Institute, said". */
  private Optional<Attribution> acrossApposition(int verb, int verbEnd) {
    if (verb == reading.from(sentence) || reading.before(verb) != ',') {
      return Optional.empty();
    }
    if (isParticiple(verb)) {
      return Optional.of(Attribution.UNNAMED);
    }
    Optional<NameRun> head = Optional.empty();
    for (int at = verb - 2; inReach(at) && verb - at < FARTHEST_BACK; at--) {
      NameRun name = names.get(at + 1);
      if (name != null && reading.between(at, ",") && !isDependent(name)) {
        head = Optional.of(name);
      }
    }
    if (head.isPresent() || isNaming(verb)) {
      return head.map(Attribution::to);
    }
    return after(verbEnd).or(() -> Optional.of(Attribution.UNNAMED));
  }

  /** "a tool, called Foo": what follows is a thing. */
  private boolean isNaming(int word) {
    return ReportingWords.NAMING.contains(reading.word(word).text());
  }

  private boolean isDependent(NameRun name) {
    int at = name.first() - 1;
    if (inReach(at) && isNaming(at)) {
      return true;
    }
    boolean article = inReach(at) && reading.word(at).text().equals("the");
    int before = article ? at - 1 : at;
    return article
        || (inReach(before) && ReportingWords.PREPOSITIONS.contains(reading.word(before).text()));
  }

  /** "said Jane Doe", "said analyst Jane Doe", "according to the Institute". */
  private Optional<Attribution> after(int from) {
    for (int at = from; at < Math.min(from + FARTHEST_ON, reading.to(sentence)); at++) {
      String word = reading.word(at).text();
      boolean barred = reading.quoted(at) || (at > from && reading.between(at - 1, STOPS));
      if (barred || ReportingWords.PREPOSITIONS.contains(word)) {
        return Optional.empty();
      }
      if (ReportingWords.PERSON_PRONOUNS.contains(word)) {
        return Optional.of(Attribution.PRONOUN);
      }
      Optional<NameRun> name = nameFrom(at);
      if (name.isPresent()) {
        return name.map(Attribution::to);
      }
    }
    return Optional.empty();
  }

  private Optional<NameRun> nameFrom(int first) {
    for (int end = first + 1; end <= first + FARTHEST_ON + 2; end++) {
      NameRun name = names.get(end);
      if (name != null && name.first() == first) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether a word lies in the sentence's own, unquoted part. */
  private boolean inReach(int word) {
    return word >= reading.from(sentence) && !reading.quoted(word);
  }
}
