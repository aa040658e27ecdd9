package org.newsprint.topic;

import java.io.Serializable;
import java.util.List;

/**
 * One question and the words by which texts speak of it. Every list holds phrases as {@link
 * Phrase#parse} takes them; none is empty except {@code exceptions}.
 *
 * @param id the topic's name in tables and job files
 * @param question what is asked, in one sentence
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
 */
@SuppressWarnings("serial") // immutable lists of texts
public record Topic(
    String id,
    String question,
    int relevantSentences,
    List<String> targets,
    List<String> measures,
    List<String> users,
    List<String> references,
    List<String> favour,
    List<String> against,
    List<String> insufficient,
    List<String> negations,
    List<String> exceptions)
    implements Serializable {
  /** Copies the lists. */
  public Topic {
    targets = List.copyOf(targets);
    measures = List.copyOf(measures);
    users = List.copyOf(users);
    references = List.copyOf(references);
    favour = List.copyOf(favour);
    against = List.copyOf(against);
    insufficient = List.copyOf(insufficient);
    negations = List.copyOf(negations);
    exceptions = List.copyOf(exceptions);
  }
}
