package org.newsprint.stance;

import java.util.List;
import java.util.Optional;

/**
 * What an article's evidence adds up to. Every score is the balance (favour - against) / (favour +
 * against) of the sentences that take a side, rounded to 4 decimals, and absent without any. A
 * sentence that the text repeats counts once.
 *
 * @param topic the id of the topic
 * @param relevant whether the article is about the target
 * @param stance the balance over all voices: what a reader is shown, not what the outlet thinks
 * @param label {@code stance} in one word
 * @param confidence 0 to 1, growing with the number of sentences that take a side; absent with none
 * @param ownVoice the balance of the outlet's own sentences; absent unless at least two different
 *     ones take a side, for a single sentence is no position of the outlet
 * @param quoted the balance of quoted and paraphrased sources
 * @param insufficient whether any sentence calls the measure too little
 * @param voices each voice that bears on the target: the outlet first, whether it says something or
 *     not, then the sources as they first appear; none for an article that is not relevant
 * @param judged how many different sentences on the target were judged
 * @param abstained of how many of these the scorer was too unsure to take a side
 * @param unread how many sentences at the end of a very long article were not read
 */
public record ArticleStance(
    String topic,
    boolean relevant,
    Optional<Double> stance,
    StanceLabel label,
    Optional<Double> confidence,
    Optional<Double> ownVoice,
    Optional<Double> quoted,
    boolean insufficient,
    List<VoiceStance> voices,
    int judged,
    int abstained,
    int unread) {
  /** Checks that no more sentences were too unsure than were judged. */
  public ArticleStance {
    if (abstained < 0 || abstained > judged) {
      throw new IllegalArgumentException(
          "%d sentences abstained of %d judged".formatted(abstained, judged));
    }
    voices = List.copyOf(voices);
  }

  /** The same stance of an article that is longer by so many sentences, which were not read. */
  ArticleStance withUnread(int sentences) {
    return new ArticleStance(
        topic,
        relevant,
        stance,
        label,
        confidence,
        ownVoice,
        quoted,
        insufficient,
        voices,
        judged,
        abstained,
        sentences);
  }

  /** The names of the quoted sources that bear on the target, sorted, each once. */
  public List<String> speakers() {
    return voices.stream().flatMap(voice -> voice.speaker().stream()).distinct().sorted().toList();
  }
}
