package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsprint.encoder.Span;

class FeatureSpaceTest {
  private static final Optional<Toys.Lengths> ENCODER = Optional.of(new Toys.Lengths("lengths"));
  private static final Dense PLAIN = new Dense(new float[] {0, 0}, new float[] {1, 1});
  private static final NGrams NGRAMS = NGrams.of(List.of("ban", "it"));
  private static final Passage PASSAGE =
      new Passage(
          "ban it", List.of(new Span(4, 6)), List.of("ban", "it"), Optional.of("so be it now"));

  @Test
  void of_passages_knowsRunsThatThreeHold() {
    List<Passage> passages =
        Stream.of("ban it", "ban", "ban them", "it is", "them").map(Toys::passage).toList();

    FeatureSpace space = FeatureSpace.of(Toys.WORDS, passages, Optional.empty());

    assertThat(space.ngrams().known(), contains("ban"));
    assertThat(space.length(), is(1));
  }

  @Test
  void of_encoder_scalesItsNumbersOverThePassages() {
    Shape shape = new Shape(Optional.of("lengths"), true, true, 1);
    List<Passage> passages = Stream.of("abc", "a b c").map(Toys::passage).toList();

    FeatureSpace space = FeatureSpace.of(shape, passages, ENCODER);

    assertThat(space.dense().get(0).means(), is(new float[] {4, 2}));
    assertThat(space.dense().get(2).means(), is(new float[] {10, 1}));
    assertThat(space.length(), is(8));
  }

  @Test
  void vector_allParts_standOneAfterTheOther() {
    SparseVector vector = space(true, true, 1).vector(PASSAGE, ENCODER);

    assertThat(vector.indices(), is(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    // The whole, the target, what is around it, the sentence before at half its weight, two words.
    float word = (float) Math.sqrt(0.5);
    assertThat(vector.values(), is(new float[] {6, 2, 2, 1, 12, 2, 6, 2, word, word}));
    assertThat(space(true, true, 1).length(), is(10));
  }

  @Test
  void vector_withoutTarget_hasNoPlaceForIt() {
    SparseVector vector = space(false, true, 1).vector(PASSAGE, ENCODER);

    assertThat(vector.indices(), is(new int[] {0, 1, 2, 3, 4, 5}));
    assertThat(vector.values()[2], is(6f));
    assertThat(space(false, true, 1).length(), is(6));
  }

  @Test
  void vector_noSentenceBefore_leavesItsPlaceEmpty() {
    Passage first =
        new Passage(PASSAGE.text(), PASSAGE.target(), PASSAGE.tokens(), Optional.empty());

    SparseVector vector = space(true, true, 1).vector(first, ENCODER);

    assertThat(vector.indices(), is(new int[] {0, 1, 2, 3, 4, 5, 8, 9}));
  }

  @Test
  void vector_beforeNotHeard_leavesItOut() {
    SparseVector vector = space(true, false, 1).vector(PASSAGE, ENCODER);

    assertThat(vector.indices(), is(new int[] {0, 1, 2, 3, 4, 5, 6, 7}));
    assertThat((double) vector.values()[6], is(closeTo(Math.sqrt(0.5), 1e-6)));
  }

  @Test
  void vector_wordsOfNoLength_areLeftOut() {
    assertThat(space(false, false, 0).vector(PASSAGE, ENCODER).indices(), is(new int[] {0, 1}));
  }

  @Test
  void dot_vector_readsItsPlacesAlone() {
    SparseVector vector = new SparseVector(new int[] {0, 2}, new float[] {2, 3});

    assertThat(vector.dot(new float[] {10, 100, 1000, 5}), is(3020.0));
  }

  private static FeatureSpace space(boolean target, boolean before, double words) {
    return new FeatureSpace(
        new Shape(Optional.of("lengths"), target, before, words),
        Collections.nCopies(target ? 3 : 1, PLAIN),
        NGRAMS);
  }
}
