package org.newsprint.stance;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the words by which a text speaks of a topic's target. */
final class TopicWords implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What a word of the topic stands for. */
  enum Kind {
    TARGET,
    MEASURE,
    USER,
    REFERENCE
  }

  private final Lexicon<Kind> lexicon;
  private final int relevantSentences;

  TopicWords(Topic topic) {
    this.lexicon =
        new Lexicon<Kind>()
            .with(Kind.TARGET, topic.targets())
            .with(Kind.MEASURE, topic.measures())
            .with(Kind.USER, topic.users())
            .with(Kind.REFERENCE, topic.references());
    this.relevantSentences = topic.relevantSentences();
  }

  /** The kinds found in the words from {@code from} to {@code to}. */
  Set<Kind> in(List<Word> words, int from, int to) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    lexicon.find(words, from, to).forEach(match -> kinds.add(match.kind()));
    return kinds;
  }

  /**
   * Whether enough sentences name the target beside a measure or a user.
   *
   * @param sentences the kinds found in each sentence, and in the title if there is one
   */
  boolean relevant(Collection<Set<Kind>> sentences) {
    return sentences.stream().filter(TopicWords::tellsTheTopic).count() >= relevantSentences;
  }

  private static boolean tellsTheTopic(Set<Kind> kinds) {
    return kinds.contains(Kind.TARGET)
        && (kinds.contains(Kind.MEASURE) || kinds.contains(Kind.USER));
  }

  /** Whether a sentence of a relevant article points at the target without naming it. */
  static boolean pointsBack(Set<Kind> kinds) {
    return kinds.contains(Kind.MEASURE) || kinds.contains(Kind.REFERENCE);
  }
}
