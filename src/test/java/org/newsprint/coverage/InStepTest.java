package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.article;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.fingerprint.Wording;

class InStepTest {
  @Test
  void partners_wordPutIn_shiftsThoseBehindIt() {
    assertThat(
        partners(List.of("a", "b", "new", "c", "d"), List.of("a", "b", "c", "d")),
        is(new int[] {0, 1, -1, 2, 3}));
  }

  @Test
  void partners_passagesInAnotherOrder_keepsTheLonger() {
    assertThat(
        partners(
            List.of("a", "b", "c", "d", "v", "w", "x", "y", "z"),
            List.of("v", "w", "x", "y", "z", "a", "b", "c", "d")),
        is(new int[] {-1, -1, -1, -1, 0, 1, 2, 3, 4}));
  }

  @Test
  void partners_nothingInCommonOrNothingAtAll_pairsNothing() {
    assertThat(partners(List.of("a", "b"), List.of("c", "d")), is(new int[] {-1, -1}));
    assertThat(partners(List.of("a"), List.of()), is(new int[] {-1}));
    assertThat(partners(List.of(), List.of("a")), is(new int[0]));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 50, 200, 1000})
  void partners_editedText_areSameWordsInAscendingOrder(int edits) {
    Random random = new Random(edits);
    List<String> words = Texts.random(random, 400);
    List<String> edited = Texts.edited(random, words, edits);
    int[] partners = partners(edited, words);
    int last = -1;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        assertThat(partners[i], greaterThan(last));
        assertThat(edited.get(i), is(words.get(partners[i])));
        last = partners[i];
      }
    }
    // An edit takes at most two words out of step.
    assertThat(
        (int) Arrays.stream(partners).filter(partner -> partner >= 0).count(),
        greaterThan(399 - 2 * edits));
  }

  private static int[] partners(List<String> left, List<String> right) {
    GramTable table = GramTable.of(Channel.SURFACE, wording(left));
    return InStep.partners(SharedGrams.of(table, wording(right)));
  }

  private static Wording wording(List<String> words) {
    return Fingerprints.of(article("a").text(String.join(" ", words)).build()).wording();
  }
}
