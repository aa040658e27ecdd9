package org.newsprint.coverage;

import org.newsprint.fingerprint.Fingerprint;

/** How much of a text is different in another text of the same article. */
public final class ChangedWords {
  private ChangedWords() {}

  /**
   * The share of the words of both texts that lie in no 3-gram which the other text has, 0 to 1:
   * what was taken out, put in or put otherwise. A swapped word counts once on either side, and a
   * passage that was only moved counts by its edges.
   */
  public static double share(Fingerprint before, Fingerprint after) {
    Comparison texts = new Comparison(Profile.of(after), before);
    int words = before.wording().size() + after.wording().size();
    if (texts.isOfSameWords() || words == 0) {
      return 0;
    }
    Alignment both = texts.surface();
    return (double) (words - both.coveredOnLeft() - both.coveredOnRight()) / words;
  }
}
