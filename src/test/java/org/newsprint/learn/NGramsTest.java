package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class NGramsTest {
  @Test
  void in_passages_knowsTheRunsThatEnoughOfThemHold() {
    NGrams ngrams =
        NGrams.in(
            List.of(
                Toys.passage("do not ban it"), Toys.passage("not ban now"), Toys.passage("now")),
            2);

    assertThat(ngrams.known(), contains("ban", "not", "not ban", "now"));
  }

  @Test
  void in_runTwiceInOnePassage_countsOnce() {
    NGrams ngrams = NGrams.in(List.of(Toys.passage("now now"), Toys.passage("ban")), 2);

    assertThat(ngrams.known().size(), is(0));
  }

  @Test
  void in_fourTokens_knowsNoRunOfFour() {
    NGrams ngrams = NGrams.in(List.of(Toys.passage("a b c d")), 1);

    assertThat(ngrams.known(), contains("a", "a b", "a b c", "b", "b c", "b c d", "c", "c d", "d"));
  }

  @Test
  void addTo_knownRuns_giveAPartOfThatLength() {
    NGrams ngrams = NGrams.of(List.of("now", "not", "not ban", "ban"));

    SparseVector vector = vector(ngrams, List.of("ban", "not", "ban", "later"));

    assertThat(vector.indices(), is(new int[] {11, 12, 13}));
    double squares = 0;
    for (float value : vector.values()) {
      assertThat(value, is(vector.values()[0]));
      squares += value * value;
    }
    assertThat(Math.sqrt(squares), is(closeTo(0.8, 1e-6)));
  }

  @Test
  void addTo_nothingKnown_addsNothing() {
    assertThat(vector(NGrams.of(List.of("now")), List.of("ban")).indices().length, is(0));
    assertThat(vector(NGrams.of(List.of("now")), List.of()).indices().length, is(0));
  }

  private static SparseVector vector(NGrams ngrams, List<String> tokens) {
    SparseVector.Builder vector = new SparseVector.Builder();
    ngrams.addTo(vector, 10, tokens, 0.8);
    return vector.build();
  }
}
