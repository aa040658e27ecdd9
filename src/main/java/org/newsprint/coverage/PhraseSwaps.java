package org.newsprint.coverage;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprint.fingerprint.Wording;

/**
 * The phrases that a copy has in place of others of its source, between the same words or ends.
 *
 * <p>A swap that comes again and again after the same word is shown with that word: <i>facial
 * recognition</i> for <i>facial acknowledgment</i> says more than the second words do.
 */
final class PhraseSwaps {
  // A longer one is a sentence written anew.
  private static final int LONGEST_PHRASE = 6;
  private static final int NONE = -1;

  private final Wording copy;
  private final Wording source;
  private final Map<Phrases, Found> swaps = new LinkedHashMap<>();

  private PhraseSwaps(Wording copy, Wording source) {
    this.copy = copy;
    this.source = source;
  }

  /**
   * The different swaps, most frequent first, then by their first place in the copy.
   *
   * @param partners for each word of the copy its partner in the source, or a negative number
   */
  static List<PhraseSwap> of(Wording copy, Wording source, int[] partners) {
    PhraseSwaps found = new PhraseSwaps(copy, source);
    int onCopy = NONE;
    int onSource = NONE;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        found.gap(onCopy, i, onSource, partners[i]);
        onCopy = i;
        onSource = partners[i];
      }
    }
    found.gap(onCopy, copy.size(), onSource, source.size());
    return found.swaps.values().stream()
        .map(Found::swap)
        .sorted(Comparator.comparingInt(PhraseSwap::count).reversed())
        .toList();
  }

  /** Takes what lies between two pairs of words, or before the first, or after the last. */
  private void gap(int copyBefore, int copyAfter, int sourceBefore, int sourceAfter) {
    int onCopy = copyAfter - copyBefore - 1;
    int onSource = sourceAfter - sourceBefore - 1;
    if (onCopy < 1 || onSource < 1 || onCopy > LONGEST_PHRASE || onSource > LONGEST_PHRASE) {
      return;
    }
    WordRange inCopy = WordRange.between(copyBefore + 1, copyAfter);
    WordRange inSource = WordRange.between(sourceBefore + 1, sourceAfter);
    int lead = copyBefore == NONE || copy.isFunction(copyBefore) ? NONE : copy.code(copyBefore);
    swaps
        .computeIfAbsent(
            new Phrases(codes(copy, inCopy), codes(source, inSource)),
            phrases -> new Found(inCopy, inSource, lead))
        .add(lead);
  }

  private static IntList codes(Wording wording, WordRange range) {
    IntArrayList codes = new IntArrayList(range.length());
    for (int i = range.first(); i <= range.last(); i++) {
      codes.add(wording.code(i));
    }
    return codes;
  }

  /** What was swapped for what, by the codes of the words. */
  private record Phrases(IntList copy, IntList source) {}

  private static final class Found {
    private final WordRange copy;
    private final WordRange source;
    private int lead;
    private int count;

    Found(WordRange copy, WordRange source, int lead) {
      this.copy = copy;
      this.source = source;
      this.lead = lead;
    }

    void add(int leadHere) {
      count++;
      lead = lead == leadHere ? lead : NONE;
    }

    PhraseSwap swap() {
      return count > 1 && lead != NONE
          ? new PhraseSwap(withLead(copy), withLead(source), count)
          : new PhraseSwap(copy, source, count);
    }

    private static WordRange withLead(WordRange range) {
      return new WordRange(range.first() - 1, range.length() + 1);
    }
  }
}
