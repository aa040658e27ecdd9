package org.newsprint.topic;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One question and the words by which texts speak of it. Every list holds phrases as {@link
 * Phrase#parse} takes them; none is empty except {@code exceptions}.
 *
 * @param id the topic's name in tables and job files
 * @param question what is asked, in one sentence
 * @param languages the languages of the texts that it can be asked of, as primary BCP 47 tags
 * @param relevantSentences how many sentences must name the target beside a measure or a user
 *     before an article is about the target; at least 1
 * @param targets names of the thing in question
 * @param measures names of what is to be done about it, such as a ban
 * @param users names of those whose use of it is in question
 * @param references words by which later sentences point back to the target or the measure
 * @param favour cues for restricting the target
 * @param against cues for leaving it unrestricted
 * @param insufficient cues that call the measure too little; each is also a cue in favour
 * @param negations words that turn a following cue round
 * @param exceptions phrases that hold a negation but turn nothing round
 * @param actors who takes part in the debate; empty if nobody is told apart
 * @param training what is known of the debate's sentences
 */
@SuppressWarnings("serial") // immutable lists of texts
public record Topic(
    String id,
    String question,
    Set<String> languages,
    int relevantSentences,
    List<String> targets,
    List<String> measures,
    List<String> users,
    List<String> references,
    List<String> favour,
    List<String> against,
    List<String> insufficient,
    List<String> negations,
    List<String> exceptions,
    List<Actor> actors,
    Training training)
    implements Serializable {
  /**
   * A kind of people and bodies that take part in the debate.
   *
   * @param kind the kind's name in tables, such as police
   * @param names phrases that a name or an affiliation of this kind holds
   */
  public record Actor(String kind, List<String> names) implements Serializable {
    /** Copies the list. */
    public Actor {
      names = List.copyOf(names);
    }
  }

  /**
   * Where the sentences that were labelled for the topic are, and what was learnt from them.
   *
   * @param articles files of labelled articles; empty if there are none
   * @param sentences files of labelled sentences that stand alone; empty if there are none
   * @param models the file of the model by the name of the encoder it needs; empty before training
   */
  public record Training(List<String> articles, List<String> sentences, Map<String, String> models)
      implements Serializable {
    /** Nothing was labelled or learnt. */
    public static final Training NONE = new Training(List.of(), List.of(), Map.of());

    /** Copies the lists and the map. */
    public Training {
      articles = List.copyOf(articles);
      sentences = List.copyOf(sentences);
      models = Map.copyOf(models);
    }
  }

  /** Copies the lists. */
  public Topic {
    languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
    targets = List.copyOf(targets);
    measures = List.copyOf(measures);
    users = List.copyOf(users);
    references = List.copyOf(references);
    favour = List.copyOf(favour);
    against = List.copyOf(against);
    insufficient = List.copyOf(insufficient);
    negations = List.copyOf(negations);
    exceptions = List.copyOf(exceptions);
    actors = List.copyOf(actors);
  }

  /** The same question and words, without what is known of the debate's sentences. */
  public Topic untrained() {
    return new Topic(
        id,
        question,
        languages,
        relevantSentences,
        targets,
        measures,
        users,
        references,
        favour,
        against,
        insufficient,
        negations,
        exceptions,
        actors,
        Training.NONE);
  }
}
