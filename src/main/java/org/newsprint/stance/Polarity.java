package org.newsprint.stance;

import java.util.List;

/**
 * Which side a sentence takes by its cues.
 *
 * @param favour how many cues favour restricting the target
 * @param against how many favour leaving it alone
 * @param insufficient whether a cue calls the measure too little
 * @param cues the cues in text order, a negated one with its negation before it
 */
record Polarity(int favour, int against, boolean insufficient, List<String> cues) {
  /**
   * Favour where cues in favour prevail or the measure is called too little: who asks for more is
   * no opponent. Neutral where both sides balance, none without cues.
   */
  StanceLabel label() {
    if (insufficient || favour > against) {
      return StanceLabel.FAVOR;
    }
    if (against > favour) {
      return StanceLabel.AGAINST;
    }
    return favour > 0 ? StanceLabel.NEUTRAL : StanceLabel.NONE;
  }

  /** The verdict, whose probability is not known: rules know no degrees. */
  Verdict verdict() {
    Sufficiency sufficiency = insufficient ? Sufficiency.INSUFFICIENT : Sufficiency.NONE;
    return new Verdict(label(), sufficiency, Double.NaN, false);
  }
}
