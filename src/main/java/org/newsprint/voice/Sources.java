package org.newsprint.voice;

import java.util.Map;
import java.util.Optional;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/** Finds who a cue hands over to: the subject of its verb, or who stands after "according to". */
final class Sources {
  private static final int FARTHEST_BACK = 40;
  private static final int FARTHEST_ON = 6;
  private static final int MOST_FILLERS = 4;
  private static final String STOPS = ClauseReader.STOPS;

  private final Reading reading;
  private final Sentence sentence;
  private final Map<Integer, NameRun> names;

  Sources(Reading reading, Sentence sentence, Map<Integer, NameRun> names) {
    this.reading = reading;
    this.sentence = sentence;
    this.names = names;
  }

  /** Who stands beside a cue; nobody where none does. */
  Source of(Cue cue) {
    return switch (cue.kind()) {
      case PREPOSITION -> after(cue.end()).orElse(Source.UNNAMED);
      case PASSIVE -> agent(cue.end()).orElse(Source.UNNAMED);
      case WORD -> Source.UNNAMED;
      case REPORT, ATTITUDE -> subject(cue);
    };
  }

  private Source subject(Cue cue) {
    int verb = cue.first();
    if (verb > reading.from(sentence) && endsQuote(verb)) {
      return after(cue.end()).orElse(Source.UNNAMED);
    }
    return beside(verb).or(() -> acrossApposition(verb, cue.end())).orElse(Source.UNNAMED);
  }

  /** "was told by Jane Doe". */
  private Optional<Source> agent(int from) {
    boolean by = from < reading.to(sentence) && reading.word(from).text().equals("by");
    return by ? after(from + 1) : Optional.empty();
  }

  private boolean endsQuote(int verb) {
    char before = reading.before(verb);
    return reading.quoted(verb - 1) && "”\"»’',“".indexOf(before) >= 0;
  }

  /** "Jane Doe said", "she also said", "critics on Monday said". */
  private Optional<Source> beside(int verb) {
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

  private static Optional<Source> unnamed(String word) {
    if (ReportingWords.PERSON_PRONOUNS.contains(word)) {
      return Optional.of(Source.PRONOUN);
    }
    return ReportingWords.SOURCES.contains(word) || ReportingWords.CONJUNCTIONS.contains(word)
        ? Optional.of(Source.UNNAMED)
        : Optional.empty();
  }

  /** "Jane Doe of the Institute said" is hers; "a lawyer at the Institute said" is nobody's. */
  private Optional<Source> named(NameRun name) {
    int at = name.first() - 1;
    while (inReach(at) && (reading.word(at).text().equals("the") || isInner(at, name))) {
      at--;
    }
    boolean dependent =
        inReach(at)
            && ReportingWords.PREPOSITIONS.contains(reading.word(at).text())
            && !reading.word(at).text().equals("that");
    if (!dependent) {
      return Optional.of(Source.to(name));
    }
    NameRun head = names.get(at);
    return Optional.of(head == null ? Source.UNNAMED : Source.to(head));
  }

  /** "Eyes Off Our Streets" is one name, of which only the last word reads as one. */
  private boolean isInner(int at, NameRun name) {
    return name.first() - at < FARTHEST_ON
        && reading.word(at).capital()
        && !names.containsKey(at + 1)
        && NameWords.NEVER.contains(reading.word(at).text())
        && inReach(at - 1);
  }

  /** "Jane Doe, director of the Institute, said". */
  private Optional<Source> acrossApposition(int verb, int verbEnd) {
    if (verb == reading.from(sentence) || reading.before(verb) != ',') {
      return Optional.empty();
    }
    if (isParticiple(verb)) {
      return Optional.of(Source.UNNAMED);
    }
    Optional<NameRun> head = Optional.empty();
    for (int at = verb - 1; inReach(at) && verb - at < FARTHEST_BACK; at--) {
      NameRun name = names.get(at + 1);
      if (name != null && reading.between(at, ",") && !isDependent(name)) {
        head = Optional.of(name);
      }
    }
    if (head.isPresent() || isNaming(verb)) {
      return head.map(Source::to);
    }
    return after(verbEnd).or(() -> Optional.of(Source.UNNAMED));
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
  private Optional<Source> after(int from) {
    for (int at = from; at < Math.min(from + FARTHEST_ON, reading.to(sentence)); at++) {
      String word = reading.word(at).text();
      boolean barred = reading.quoted(at) || (at > from && reading.between(at - 1, STOPS));
      if (barred || ReportingWords.PREPOSITIONS.contains(word)) {
        return Optional.empty();
      }
      if (ReportingWords.PERSON_PRONOUNS.contains(word)) {
        return Optional.of(Source.PRONOUN);
      }
      Optional<NameRun> name = nameFrom(at);
      if (name.isPresent()) {
        return name.map(Source::to);
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
