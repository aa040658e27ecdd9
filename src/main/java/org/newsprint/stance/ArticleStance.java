package org.newsprint.stance;

import java.util.List;
import java.util.Optional;

/**
 * What an article's evidence adds up to. Every score is the balance (favour - against) / (favour +
 * against) of the sentences that take a side, rounded to 4 decimals, and absent without any.
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
 * @param speakers the names of the quoted sources that bear on the target, sorted, each once
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
    List<String> speakers) {}
