package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.wording;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsprint.fingerprint.Wording;

class WordOrderTest {
  @Test
  void common_sameWordsInOrder_isAll() {
    assertThat(common("a b c d", "a b c d"), is(1.0));
    assertThat(common("a b c d", "x a y b c z d"), is(1.0));
  }

  @Test
  void common_wordsThatMoved_isTheLongestRowInOrder() {
    assertThat(common("a b c d", "c d a b"), is(0.5));
    assertThat(common("a b c d", "d c b a"), is(0.25));
  }

  @Test
  void common_anyTexts_isAShareOfTheLeftOne() {
    assertThat(common("a b", "a b c d"), is(1.0));
    assertThat(common("a b c d", "a b"), is(0.5));
  }

  @Test
  void common_nothing_isNone() {
    assertThat(common("a b", "x y"), is(0.0));
    assertThat(common("", "a"), is(0.0));
    assertThat(common("a", ""), is(0.0));
  }

  @Test
  void common_anyTexts_isThatOfATable() {
    Random random = new Random(3);
    int[] lengths = {1, 2, 30, 63, 64, 65, 100, 127, 128, 129, 200};
    for (int round = 0; round < 330; round++) {
      int vocabulary = 1 + random.nextInt(60);
      Wording left = randomWording(random, lengths[round % lengths.length], vocabulary);
      Wording right = randomWording(random, lengths[random.nextInt(lengths.length)], vocabulary);
      assertThat(
          left.size() + " and " + right.size() + " words of " + vocabulary,
          WordOrder.common(left, right),
          is(byTable(left, right) / (double) left.size()));
    }
  }

  private static double common(String left, String right) {
    return WordOrder.common(wording(left), wording(right));
  }

  private static Wording randomWording(Random random, int words, int vocabulary) {
    return wording(
        random.ints(words, 0, vocabulary).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")));
  }

  private static int byTable(Wording left, Wording right) {
    int[][] common = new int[left.size() + 1][right.size() + 1];
    for (int i = 1; i <= left.size(); i++) {
      for (int j = 1; j <= right.size(); j++) {
        common[i][j] =
            left.code(i - 1) == right.code(j - 1)
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return common[left.size()][right.size()];
  }
}
