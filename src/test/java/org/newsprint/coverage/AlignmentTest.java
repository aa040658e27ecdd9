package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.align;
import static org.newsprint.coverage.Samples.randomWording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Wording;

class AlignmentTest {
  @Test
  void shares_oneWordSwapped_losesThatWordAlone() {
    Alignment alignment = align("a1 a2 a3 a4 a5 a6 a7", "a1 a2 a3 x a5 a6 a7");
    assertThat(alignment.shareOfLeft(), is(6 / 7.0));
    assertThat(alignment.shareOfRight(), is(6 / 7.0));
    assertThat(alignment.isCoveredLeft(3), is(false));
    assertThat(alignment.isCoveredRight(3), is(false));
    assertThat(alignment.isCoveredLeft(4), is(true));
    assertThat(alignment.isCoveredRight(4), is(true));
  }

  @Test
  void shares_partOfALongerText_areOfEachTextsOwnWords() {
    Alignment alignment = align("a1 a2 a3 a4", "b1 b2 a1 a2 a3 a4 b3 b4");
    assertThat(alignment.shareOfLeft(), is(1.0));
    assertThat(alignment.shareOfRight(), is(0.5));
  }

  @Test
  void shares_onlyPairsOfWordsInCommon_areNone() {
    Alignment alignment = align("a1 a2 x a3 a4", "a1 a2 y a3 a4");
    assertThat(alignment.shareOfLeft(), is(0.0));
    assertThat(alignment.shareOfRight(), is(0.0));
    assertThat(alignment.sharedGrams(), is(0));
  }

  @Test
  void shares_passageThatComesAgain_coverItEverywhere() {
    Alignment alignment = align("a1 a2 a3 x a1 a2 a3 y", "a1 a2 a3");
    assertThat(alignment.shareOfLeft(), is(6 / 8.0));
    assertThat(align("a1 a2 a3", "a1 a2 a3 x a1 a2 a3 y").shareOfRight(), is(6 / 8.0));
  }

  @Test
  void sharedGrams_passageThatComesAgain_countOnce() {
    assertThat(align("a1 a2 a3 x a1 a2 a3", "a1 a2 a3 y a1 a2 a3").sharedGrams(), is(1));
    assertThat(align("ha ha ha ha ha", "ha ha ha ha").sharedGrams(), is(1));
    assertThat(align("a1 a2 a3 a4 a5", "a1 a2 a3 a4 a5").sharedGrams(), is(3));
  }

  @Test
  void shares_textShorterThanAGram_areNone() {
    for (String text : new String[] {"", "a1", "a1 a2"}) {
      Alignment alignment = align(text, text);
      assertThat(alignment.shareOfLeft(), is(0.0));
      assertThat(alignment.shareOfRight(), is(0.0));
      assertThat(alignment.sharedGrams(), is(0));
      assertThat(gaps(alignment), empty());
    }
    assertThat(align("a1 a2 a3", "").shareOfLeft(), is(0.0));
    assertThat(align("", "a1 a2 a3").shareOfRight(), is(0.0));
  }

  @Test
  void gaps_wordsBetweenCommonRuns_comeInTheOrderOfTheLeft() {
    assertThat(
        gaps(align("a1 a2 a3 x b1 b2 b3 y1 y2 c1 c2 c3", "a1 a2 a3 u1 u2 b1 b2 b3 v c1 c2 c3")),
        contains("3-4 for 3-5", "7-9 for 8-9"));
  }

  @Test
  void gaps_wordsAtTheEdges_areNone() {
    assertThat(gaps(align("x a1 a2 a3 y", "u a1 a2 a3 v")), empty());
  }

  @Test
  void gaps_wordsOnOneSideAlone_areNone() {
    assertThat(gaps(align("a1 a2 a3 x b1 b2 b3", "a1 a2 a3 b1 b2 b3")), empty());
    assertThat(gaps(align("a1 a2 a3 b1 b2 b3", "a1 a2 a3 x b1 b2 b3")), empty());
  }

  @Test
  void gaps_runsInAnotherOrder_areNone() {
    assertThat(gaps(align("a1 a2 a3 x b1 b2 b3", "b1 b2 b3 x a1 a2 a3")), empty());
  }

  @Test
  void gaps_sixWordsOnASide_areTheWidest() {
    String six = Texts.distinct("x", 6);
    String seven = Texts.distinct("y", 7);
    assertThat(gaps(align(around(six), around("z"))), contains("3-9 for 3-4"));
    assertThat(gaps(align(around("z"), around(six))), contains("3-4 for 3-9"));
    assertThat(gaps(align(around(seven), around("z"))), empty());
    assertThat(gaps(align(around("z"), around(seven))), empty());
  }

  @Test
  void match_passageThatComesAgain_isItsFirstPlaceOnTheRight() {
    Alignment alignment = align("x a1 a2 a3", "a1 a2 a3 a1 a2 a3");
    assertThat(alignment.match(0) < 0, is(true));
    assertThat(alignment.match(1), is(0));
    assertThat(alignment.match(3), is(2));
  }

  @Test
  void alignment_anyTexts_isThatOfComparingEachGramWithEach() {
    Random random = new Random(11);
    for (int round = 0; round < 600; round++) {
      Channel channel = round % 2 == 0 ? Channel.SURFACE : Channel.SKELETON;
      int words = 1 + random.nextInt(9);
      Wording left = randomWording(random, words);
      Wording right = randomWording(random, words);
      Alignment alignment = align(channel, left, right);
      Naive naive = new Naive(channel, left, right);
      assertThat(matches(alignment, left.size()), is(naive.match));
      assertThat(coveredRight(alignment, right.size()), is(naive.coveredRight));
      assertThat(alignment.sharedGrams(), is(naive.shared.size()));
      assertThat(alignment.shareOfLeft(), is(naive.shareOfLeft()));
      assertThat(alignment.shareOfRight(), is(naive.shareOfRight()));
    }
  }

  private static String around(String gap) {
    return "a1 a2 a3 " + gap + " b1 b2 b3";
  }

  private static List<String> gaps(Alignment alignment) {
    List<String> gaps = new ArrayList<>();
    alignment.gaps((a, b, c, d) -> gaps.add(a + "-" + b + " for " + c + "-" + d));
    return gaps;
  }

  private static List<Integer> matches(Alignment alignment, int words) {
    return IntStream.range(0, words).mapToObj(alignment::match).toList();
  }

  private static List<Boolean> coveredRight(Alignment alignment, int words) {
    return IntStream.range(0, words).mapToObj(alignment::isCoveredRight).toList();
  }

  /** The same by a loop in a loop. */
  private static final class Naive {
    private final List<Integer> match;
    private final List<Boolean> coveredRight;
    private final Set<Long> shared = new HashSet<>();

    Naive(Channel channel, Wording left, Wording right) {
      Integer[] leftMatch = new Integer[left.size()];
      Boolean[] rightCovered = new Boolean[right.size()];
      Arrays.fill(leftMatch, -1);
      Arrays.fill(rightCovered, false);
      for (int j = 0; j < channel.grams(right); j++) {
        for (int i = 0; i < channel.grams(left); i++) {
          if (channel.gram(left, i) == channel.gram(right, j)) {
            shared.add(channel.gram(left, i));
            for (int k = 0; k < channel.width(); k++) {
              leftMatch[i + k] = leftMatch[i + k] < 0 ? j + k : leftMatch[i + k];
              rightCovered[j + k] = true;
            }
          }
        }
      }
      this.match = List.of(leftMatch);
      this.coveredRight = List.of(rightCovered);
    }

    double shareOfLeft() {
      return (double) match.stream().filter(at -> at >= 0).count() / Math.max(1, match.size());
    }

    double shareOfRight() {
      return (double) coveredRight.stream().filter(covered -> covered).count()
          / Math.max(1, coveredRight.size());
    }
  }
}
