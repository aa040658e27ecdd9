package org.newsprint.coverage;

import org.newsprint.fingerprint.Wording;

/**
 * Tells two fillings of one template from two versions of one story.
 *
 * <p>An editor adds, cuts and rewords, but keeps names and numbers where they stand. A weather
 * warning or a quarterly report keeps the words and swaps the names and numbers: between the same
 * words to the left and to the right, one text says <i>Fulton</i> and the other <i>Clayton</i>.
 */
final class Template {
  private static final int LEAST_SWAPS = 3;
  private static final double LEAST_PART = 0.25;

  private Template() {}

  /**
   * Whether so many names and numbers were swapped in place that the texts report different events.
   *
   * @param alignment of the two texts' words, {@code left} on its left
   */
  static boolean isFilledAnew(Wording left, Wording right, Alignment alignment) {
    Swaps swaps = new Swaps(left, right);
    alignment.gaps(swaps);
    int kept = 0;
    for (int i = 0; i < left.size(); i++) {
      kept += left.isSlot(i) && alignment.isCoveredLeft(i) ? 1 : 0;
    }
    return swaps.count >= LEAST_SWAPS && swaps.count >= LEAST_PART * (swaps.count + kept);
  }

  /** Counts the gaps in which both texts have a name or number, and none in common. */
  private static final class Swaps implements Alignment.Gaps {
    private final Wording left;
    private final Wording right;
    private int count;

    Swaps(Wording left, Wording right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public void gap(int leftFrom, int leftTo, int rightFrom, int rightTo) {
      boolean onLeft = false;
      boolean onRight = false;
      for (int j = rightFrom; j < rightTo; j++) {
        onRight |= right.isSlot(j);
      }
      for (int i = leftFrom; i < leftTo; i++) {
        if (left.isSlot(i)) {
          onLeft = true;
          for (int j = rightFrom; j < rightTo; j++) {
            if (right.code(j) == left.code(i)) {
              return;
            }
          }
        }
      }
      count += onLeft && onRight ? 1 : 0;
    }
  }
}
