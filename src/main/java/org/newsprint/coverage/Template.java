package org.newsprint.coverage;

import it.unimi.dsi.fastutil.ints.IntArraySet;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsprint.fingerprint.Wording;

/**
 * Tells two fillings of one template from two versions of one story.
 *
 * <p>An editor adds, cuts and rewords, but keeps names and numbers where they stand. A weather
 * warning or a quarterly report keeps the words and swaps the names and numbers: between the same
 * words to the left and to the right, one text says <i>Fulton</i> and the other <i>Clayton</i>.
 */
final class Template {
  // One swap is a correction.
  private static final int LEAST_SWAPS = 2;
  private static final double LEAST_PART = 0.25;
  private static final double LEAST_PART_OF_NUMBERS = 0.4;

  private Template() {}

  /**
   * Whether so many names and numbers were swapped in place that the texts report different events.
   *
   * @param alignment of the two texts' words, {@code left} on its left
   */
  static boolean isFilledAnew(Wording left, Wording right, Alignment alignment) {
    Swaps swaps = new Swaps(left, right);
    alignment.gaps(swaps);
    int swapped = swaps.names + swaps.numbers;
    if (swapped < LEAST_SWAPS) {
      return false;
    }
    int keptNames = kept(left, alignment, false);
    int keptNumbers = kept(left, alignment, true);
    return swapped >= LEAST_PART * (swapped + keptNames + keptNumbers)
        || (swaps.numbers >= LEAST_SWAPS
            && swaps.numbers >= LEAST_PART_OF_NUMBERS * (swaps.numbers + keptNumbers));
  }

  private static int kept(Wording left, Alignment alignment, boolean numbers) {
    IntSet kept = new IntOpenHashSet();
    for (int i = 0; i < left.size(); i++) {
      if (left.isSlot(i) && left.isNumber(i) == numbers && alignment.isCoveredLeft(i)) {
        kept.add(left.code(i));
      }
    }
    return kept.size();
  }

  /** Counts the names and numbers that stand in place of others. */
  private static final class Swaps implements Alignment.Gaps {
    private final Wording left;
    private final Wording right;
    // What was swapped for what: a correction made in ten places is one.
    private final Set<List<IntSet>> seen = new HashSet<>();
    private int names;
    private int numbers;

    Swaps(Wording left, Wording right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public void gap(int leftFrom, int leftTo, int rightFrom, int rightTo) {
      numbers += swapped(leftFrom, leftTo, rightFrom, rightTo, true);
      names += swapped(leftFrom, leftTo, rightFrom, rightTo, false);
    }

    private int swapped(int leftFrom, int leftTo, int rightFrom, int rightTo, boolean kind) {
      IntSet onLeft = slots(left, leftFrom, leftTo, kind);
      if (onLeft.isEmpty()) {
        return 0;
      }
      IntSet onRight = slots(right, rightFrom, rightTo, kind);
      IntSet common = new IntArraySet(onLeft);
      common.retainAll(onRight);
      onLeft.removeAll(common);
      onRight.removeAll(common);
      return seen.add(List.of(onLeft, onRight)) ? Math.min(onLeft.size(), onRight.size()) : 0;
    }

    // A gap is so short that a hash table would cost more.
    private static IntSet slots(Wording wording, int from, int to, boolean numbers) {
      IntSet slots = new IntArraySet();
      for (int i = from; i < to; i++) {
        if (wording.isSlot(i) && wording.isNumber(i) == numbers) {
          slots.add(wording.code(i));
        }
      }
      return slots;
    }
  }
}
