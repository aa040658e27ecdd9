package org.newsprint.evaluate;

/**
 * How well the voices of sentences agree with annotators' attributions. By those a sentence is a
 * source's when at least half of its words lie in attributions (in the content, the source or the
 * cue), and the outlet's otherwise. Sentences without a word are left out.
 *
 * @param outlet sentences called the outlet's, against those that are
 * @param sentences how many there are
 * @param speakers where both sides name a sentence's source: how often the names end in one word;
 *     annotators' pronouns and common nouns, and sentences with several of their cues, name nobody
 */
public record VoiceScore(PairCounts outlet, long sentences, Recall speakers) {
  /** Reads every document of a set; linear in their texts and attributions. */
  public static VoiceScore of(PolnearSet set) {
    VoiceCount count = new VoiceCount();
    set.documents().forEach(count::add);
    return count.score();
  }

  /** The share of the sentences that are rightly called the outlet's or a source's. */
  public double accuracy() {
    return Recall.share(sentences - outlet.falsePositives() - outlet.falseNegatives(), sentences);
  }

  /** The share of the sentences that are a source's. */
  public double attributed() {
    return Recall.share(sentences - outlet.truePositives() - outlet.falseNegatives(), sentences);
  }
}
