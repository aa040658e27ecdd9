package org.newsprint.coverage;

import static java.util.Comparator.comparingInt;

import java.util.List;
import org.newsprint.fingerprint.Wording;

/**
 * What a reader can check a link by: how much of either text stands in the other, and where.
 *
 * <p>Places instead of words, so that it is small and needs no text. A pure function of the two
 * wordings. Passages and swaps are counted in full and kept up to {@link #MOST} each.
 *
 * @param copy the words of the copy that stand in the source
 * @param source the words of the source that stand in the copy
 * @param copySkeleton the same of the copy's function words, names and numbers; without words in a
 *     language whose function words are not known
 * @param sourceSkeleton the same of the source's
 * @param sharedNumbers how many different numbers stand in both
 * @param passages how many passages of eight words or more the copy took over
 * @param longestPassages the longest of them in the copy, longest first, then by place
 * @param swaps how many different phrases were swapped for others
 * @param commonSwaps the most frequent of them, most frequent first, then by first place
 */
public record CopyEvidence(
    Containment copy,
    Containment source,
    Containment copySkeleton,
    Containment sourceSkeleton,
    int sharedNumbers,
    int passages,
    List<WordRange> longestPassages,
    int swaps,
    List<PhraseSwap> commonSwaps) {
  /** How many passages and how many swaps are kept. */
  public static final int MOST = 10;

  /** Keeps copies of the lists. */
  public CopyEvidence {
    longestPassages = List.copyOf(longestPassages);
    commonSwaps = List.copyOf(commonSwaps);
  }

  /** The evidence for an article and an earlier one. */
  static CopyEvidence of(Comparison texts) {
    return texts.isOfSameWords() ? ofSameWords(texts) : ofEdited(texts);
  }

  private static CopyEvidence ofSameWords(Comparison texts) {
    Wording copy = texts.later();
    Wording source = texts.earlier();
    boolean passage = copy.size() >= Passages.LEAST_WORDS;
    return new CopyEvidence(
        Containment.all(copy.size()),
        Containment.all(source.size()),
        Containment.all(texts.laterSkeleton().size()),
        Containment.all(texts.earlierSkeleton().size()),
        Numbers.shared(copy, source),
        passage ? 1 : 0,
        passage ? List.of(new WordRange(0, copy.size())) : List.of(),
        0,
        List.of());
  }

  private static CopyEvidence ofEdited(Comparison texts) {
    Wording copy = texts.later();
    Wording source = texts.earlier();
    Alignment surface = texts.surface();
    Alignment skeleton = texts.skeleton();
    SharedGrams grams = SharedGrams.of(texts.profile().surface(), source);
    List<WordRange> passages = Passages.of(grams);
    List<PhraseSwap> swaps = PhraseSwaps.of(copy, source, InStep.partners(grams));
    return new CopyEvidence(
        new Containment(surface.coveredOnLeft(), copy.size()),
        new Containment(surface.coveredOnRight(), source.size()),
        new Containment(skeleton.coveredOnLeft(), texts.laterSkeleton().size()),
        new Containment(skeleton.coveredOnRight(), texts.earlierSkeleton().size()),
        Numbers.shared(copy, source),
        passages.size(),
        passages.stream().sorted(comparingInt(WordRange::length).reversed()).limit(MOST).toList(),
        swaps.size(),
        swaps.stream().limit(MOST).toList());
  }
}
