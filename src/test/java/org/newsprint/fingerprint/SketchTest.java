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
    assertThat(surface.shares(1, Sketch.of(Channel.SKELETON, wording)), is(false));
    // Two grams of the same number.
    Wording three = Wording.of(new char[] {1, 2, 3}, new byte[3]);
    Wording four = Wording.of(new char[] {0, 1, 2, 3}, new byte[4]);
    assertThat(
        Sketch.of(Channel.SURFACE, three).shares(1, Sketch.of(Channel.SKELETON, four)), is(false));
  }

  @Test
  void shares_randomTexts_countsAsSetsDoBothWays() {
    Random random = new Random(3);
    for (int round = 0; round < 100; round++) {
      // Few different words, so that texts share grams by chance.
      Sketch left = Sketch.of(Channel.SURFACE, random(random, random.nextInt(200), 4));
      Sketch right = Sketch.of(Channel.SURFACE, random(random, random.nextInt(200), 4));
      Set<Integer> common = set(left);
      common.retainAll(set(right));
      assertThat(left.shares(common.size(), right), is(true));
      assertThat(left.shares(common.size() + 1, right), is(false));
      assertThat(right.shares(common.size(), left), is(true));
      assertThat(right.shares(common.size() + 1, left), is(false));
      assertThat(left.shares(left.size(), left), is(true));
      assertThat(left.shares(left.size() + 1, left), is(false));
    }
  }

  @Test
  void shares_excerptOfATextTenTimesAsLong_isSeveralValues() {
    Random random = new Random(4);
    int several = 0;
    for (int pair = 0; pair < 200; pair++) {
      int length = 100 + random.nextInt(500);
      Wording whole = random(random, 10 * length, 60_000);
      Wording excerpt = part(whole, random.nextInt(9 * length), length);
      several +=
          Sketch.of(Channel.SURFACE, excerpt).shares(3, Sketch.of(Channel.SURFACE, whole)) ? 1 : 0;
    }
    assertThat(several, is(greaterThanOrEqualTo(190)));
  }

  @Test
  void of_gramsOfFunctionWords_comeLast() {
    // Forty grams with names and as many without, in any order of their hashes.
    Random random = new Random(5);
    char[] codes = new char[160];
    byte[] marks = new byte[160];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (char) random.nextInt(60_000);
      marks[i] = (byte) (i < 80 ? Wording.FUNCTION : Wording.NAME);
    }
    Wording wording = Wording.of(codes, marks);
    for (Channel channel : Channel.values()) {
      Set<Integer> telling = set(Sketch.of(channel, part(wording, 80, 80)));
      Set<Integer> sketch = set(Sketch.of(channel, wording));
      assertThat(sketch.size(), is(32));
      sketch.removeAll(telling);
      // Only the few grams across the border tell something besides.
      assertThat(sketch.size() < channel.width(), is(true));
    }
    assertThat(set(Sketch.of(Channel.SURFACE, part(wording, 0, 34))).size(), is(32));
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
    byte[] marks = new byte[words];
    for (int i = 0; i < words; i++) {
      codes[i] = (char) random.nextInt(vocabulary);
      marks[i] = (byte) (random.nextInt(3) == 0 ? Wording.FUNCTION : random.nextInt(3));
    }
    return Wording.of(codes, marks);
  }

  private static Wording part(Wording whole, int from, int length) {
    char[] codes = new char[length];
    for (int i = 0; i < length; i++) {
      codes[i] = (char) whole.code(from + i);
    }
    byte[] marks = new byte[length];
    for (int i = 0; i < length; i++) {
      marks[i] = (byte) whole.marks(from + i);
    }
    return Wording.of(codes, marks);
  }

  /** The contract again, by sorting everything. */
  private static int[] sorted(Channel channel, Wording seen) {
    int grams = channel.grams(seen);
    return IntStream.range(0, grams)
        .mapToLong(i -> rank(channel, seen, i))
        .distinct()
        .sorted()
        .limit(Math.max(32, Math.min(512, grams / 12)))
        .mapToInt(value -> (int) value)
        .toArray();
  }

  private static long rank(Channel channel, Wording seen, int at) {
    boolean telling =
        IntStream.range(at, at + channel.width()).anyMatch(i -> channel.tells(seen, i) == 1);
    long hash = WordHash.ofGram(channel.gram(seen, at) ^ channel.salt());
    return telling ? hash : hash + (1L << 31);
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
