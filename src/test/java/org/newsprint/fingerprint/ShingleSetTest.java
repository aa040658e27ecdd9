package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShingleSetTest {
  @Test
  void ofHashes_unsortedWithRepetitions_areDistinctAndAscendUnsigned() {
    ShingleSet set =
        ShingleSet.ofHashes(new int[] {-1, 7, Integer.MIN_VALUE, 0, 7, Integer.MAX_VALUE, -1});
    assertThat(hashes(set), is(new int[] {0, 7, Integer.MAX_VALUE, Integer.MIN_VALUE, -1}));
  }

  @Test
  void ofWords_fewerThanThree_areOneShingle() {
    assertThat(of("").size(), is(0));
    assertThat(of("ban").size(), is(1));
    assertThat(of("ban it").size(), is(1));
    assertThat(of("ban it now").size(), is(1));
    assertThat(of("ban it now please").size(), is(2));
    assertThat(of("ban it"), is(not(of("it ban"))));
  }

  @Test
  void ofWords_repeatedWords_areOneShingleEach() {
    assertThat(of("ban ".repeat(1000)).size(), is(1));
    assertThat(of("a b c a b c a b c").size(), is(3));
  }

  @Test
  void shared_overlappingTexts_countsCommonShingles() {
    ShingleSet whole = of("a b c d e f");
    assertThat(whole.shared(of("x b c d e y")), is(2));
    assertThat(whole.shared(of("f e d c b a")), is(0));
    assertThat(whole.shared(of("")), is(0));
    assertThat(whole.shared(whole), is(4));
  }

  @Test
  void shared_randomSets_countsAsSetsDoBothWays() {
    Random random = new Random(1);
    for (int round = 0; round < 100; round++) {
      int[] a = random.ints(random.nextInt(60), -40, 40).toArray();
      int[] b = random.ints(random.nextInt(60), -40, 40).toArray();
      Set<Integer> common = new HashSet<>(boxed(a));
      common.retainAll(boxed(b));
      ShingleSet left = ShingleSet.ofHashes(a);
      ShingleSet right = ShingleSet.ofHashes(b);
      assertThat(left.shared(right), is(common.size()));
      assertThat(right.shared(left), is(common.size()));
    }
  }

  @Test
  void sketch_anySize_isTheSixteenSmallestAtMost() {
    ShingleSet few = ShingleSet.ofHashes(new int[] {-5, 3});
    assertThat(few.sketchSize(), is(2));
    ShingleSet many = ShingleSet.ofHashes(IntStream.range(-50, 50).toArray());
    assertThat(many.sketchSize(), is(16));
    assertThat(
        IntStream.range(0, 16).map(many::sketchValue).toArray(),
        is(IntStream.range(0, 16).toArray()));
  }

  @Test
  void sharedSketch_setsThatShareLargeHashes_countsOnlySketches() {
    ShingleSet a = ShingleSet.ofHashes(IntStream.range(0, 100).toArray());
    ShingleSet b = ShingleSet.ofHashes(IntStream.range(14, 100).toArray());
    assertThat(a.sharedSketch(b), is(2));
    assertThat(a.shared(b), is(86));
  }

  @Test
  void equals_sameHashes_only() {
    assertThat(of("a b c d"), is(of("A, b; c. D!")));
    assertThat(of("a b c d").hashCode(), is(of("a b c d").hashCode()));
    assertThat(of("a b c d"), is(not(of("a b c e"))));
  }

  private static ShingleSet of(String text) {
    return ShingleSet.ofWords(Tokens.hashes(text));
  }

  private static int[] hashes(ShingleSet set) {
    return IntStream.range(0, set.size()).map(set::hash).toArray();
  }

  private static Set<Integer> boxed(int[] values) {
    Set<Integer> boxed = new HashSet<>();
    Arrays.stream(values).forEach(boxed::add);
    return boxed;
  }
}
