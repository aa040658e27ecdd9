package org.newsprint.fingerprint;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.newsprint.fingerprint.Wordings.words;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {
  @Test
  void of_textShorterThanAGram_isEmpty() {
    assertThat(sketch("").size(), is(0));
    assertThat(sketch("ban it").size(), is(0));
    assertThat(sketch("ban it now").size(), is(1));
    assertThat(Sketch.of(Channel.SKELETON, words("the of to")).size(), is(0));
    assertThat(Sketch.of(Channel.SKELETON, words("the of to in")).size(), is(1));
  }

  @Test
  void of_longText_hasATwelfthOfItsGrams() {
    assertThat(surface(32 + 2).size(), is(32));
    assertThat(surface(32 * 12 + 11 + 2).size(), is(32));
    assertThat(surface(33 * 12 + 2).size(), is(33));
    assertThat(surface(100 * 12 + 2).size(), is(100));
    assertThat(surface(512 * 12 + 2).size(), is(512));
    assertThat(surface(20_000).size(), is(512));
    assertThat(surface(31 + 2).size(), is(31));
  }

  @Test
  void of_repeatedGrams_countsEachOnce() {
    assertThat(sketch("ban ".repeat(1_000)).size(), is(1));
    assertThat(sketch("a b c a b c a b c").size(), is(3));
    Wording million = Wording.of(new char[1_000_000], new byte[1_000_000]);
    assertThat(
        assertTimeout(ofSeconds(10), () -> Sketch.of(Channel.SURFACE, million)).size(), is(1));
  }

  @Test
  void of_anyText_isTheSmallestDistinctHashesInUnsignedOrder() {
    Random random = new Random(1);
    for (int round = 0; round < 100; round++) {
      Wording wording = random(random, 1 + random.nextInt(9_000), 1 + random.nextInt(500));
      for (Channel channel : Channel.values()) {
        assertThat(values(Sketch.of(channel, wording)), is(sorted(channel, wording)));
      }
    }
  }

  @Test
  void of_sameWords_isTheSame() {
    assertThat(values(sketch("Ban it now, please")), is(values(sketch("ban it NOW please"))));
  }

  @Test
  void of_sameWordsInTwoChannels_sharesNothing() {
    Wording wording = random(new Random(2), 2_000, 60_000);
    Sketch surface = Sketch.of(Channel.SURFACE, wording);
    assertThat(surface.shared(Sketch.of(Channel.SKELETON, wording)), is(0));
    // Two grams of the same number.
    Wording three = Wording.of(new char[] {1, 2, 3}, new byte[3]);
    Wording four = Wording.of(new char[] {0, 1, 2, 3}, new byte[4]);
    assertThat(Sketch.of(Channel.SURFACE, three).shared(Sketch.of(Channel.SKELETON, four)), is(0));
  }

  @Test
  void shared_randomTexts_countsAsSetsDoBothWays() {
    Random random = new Random(3);
    for (int round = 0; round < 100; round++) {
      // Few different words, so that texts share grams by chance.
      Sketch left = Sketch.of(Channel.SURFACE, random(random, random.nextInt(200), 4));
      Sketch right = Sketch.of(Channel.SURFACE, random(random, random.nextInt(200), 4));
      Set<Integer> common = set(left);
      common.retainAll(set(right));
      assertThat(left.shared(right), is(common.size()));
      assertThat(right.shared(left), is(common.size()));
      assertThat(left.shared(left), is(left.size()));
    }
  }

  @Test
  void shared_excerptOfATextTenTimesAsLong_isSeveralValues() {
    Random random = new Random(4);
    int several = 0;
    for (int pair = 0; pair < 200; pair++) {
      int length = 100 + random.nextInt(500);
      Wording whole = random(random, 10 * length, 60_000);
      Wording excerpt = part(whole, random.nextInt(9 * length), length);
      several +=
          Sketch.of(Channel.SURFACE, excerpt).shared(Sketch.of(Channel.SURFACE, whole)) >= 3
              ? 1
              : 0;
    }
    assertThat(several, is(greaterThanOrEqualTo(190)));
  }

  private static Sketch sketch(String text) {
    return Sketch.of(Channel.SURFACE, words(text));
  }

  /** The sketch of so many words, whose grams all differ. */
  private static Sketch surface(int words) {
    char[] codes = new char[words];
    for (int i = 0; i < words; i++) {
      codes[i] = (char) i;
    }
    return Sketch.of(Channel.SURFACE, Wording.of(codes, new byte[words]));
  }

  private static Wording random(Random random, int words, int vocabulary) {
    char[] codes = new char[words];
    for (int i = 0; i < words; i++) {
      codes[i] = (char) random.nextInt(vocabulary);
    }
    return Wording.of(codes, new byte[words]);
  }

  private static Wording part(Wording whole, int from, int length) {
    char[] codes = new char[length];
    for (int i = 0; i < length; i++) {
      codes[i] = (char) whole.code(from + i);
    }
    return Wording.of(codes, new byte[length]);
  }

  /** The contract again, by sorting everything. */
  private static int[] sorted(Channel channel, Wording seen) {
    int grams = channel.grams(seen);
    return IntStream.range(0, grams)
        .mapToLong(i -> WordHash.mix(channel.gram(seen, i) ^ channel.salt()) >>> 32)
        .distinct()
        .sorted()
        .limit(Math.max(32, Math.min(512, grams / 12)))
        .mapToInt(value -> (int) value)
        .toArray();
  }

  private static int[] values(Sketch sketch) {
    return IntStream.range(0, sketch.size()).map(sketch::value).toArray();
  }

  private static Set<Integer> set(Sketch sketch) {
    Set<Integer> set = new HashSet<>();
    for (int value : values(sketch)) {
      set.add(value);
    }
    return set;
  }
}
