package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.newsprint.coverage.Samples.align;
import static org.newsprint.coverage.Samples.randomWording;
import static org.newsprint.coverage.Samples.wording;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Wording;

class GramFilterTest {
  @Test
  void bound_anyTexts_isNeverBelowTheAlignment() {
    Random random = new Random(12);
    for (int round = 0; round < 600; round++) {
      Channel channel = round % 2 == 0 ? Channel.SURFACE : Channel.SKELETON;
      int vocabulary = 1 + random.nextInt(12);
      Wording left = randomWording(random, vocabulary);
      Wording right = randomWording(random, vocabulary);
      Alignment alignment = align(channel, left, right);
      GramFilter.Bound bound = GramFilter.of(channel, left).bound(right);
      assertThat(bound.grams(), greaterThanOrEqualTo(alignment.sharedGrams()));
      assertThat(bound.left(), greaterThanOrEqualTo(alignment.coveredOnLeft()));
      assertThat(bound.right(), greaterThanOrEqualTo(alignment.coveredOnRight()));
    }
  }

  @Test
  void bound_aParagraphInCommon_isFarBelowTheTexts() {
    String common = Texts.distinct("common", 40);
    Wording left = wording(Texts.distinct("left", 360) + " " + common);
    Wording right = wording(Texts.distinct("right", 360) + " " + common);
    GramFilter.Bound bound = GramFilter.of(Channel.SURFACE, left).bound(right);
    assertThat(bound.grams(), lessThan(60));
    assertThat(bound.left(), lessThan(180));
    assertThat(bound.right(), lessThan(90));
  }

  @Test
  void bound_textShorterThanAGram_isNothing() {
    Wording two = wording("a1 a2");
    Wording three = wording("a1 a2 a3");
    GramFilter.Bound nothing = new GramFilter.Bound(0, 0, 0);
    assertThat(GramFilter.of(Channel.SURFACE, two).bound(two), is(nothing));
    assertThat(GramFilter.of(Channel.SURFACE, three).bound(two), is(nothing));
    assertThat(GramFilter.of(Channel.SURFACE, two).bound(three), is(nothing));
    assertThat(
        GramFilter.of(Channel.SURFACE, three).bound(three), is(new GramFilter.Bound(1, 3, 3)));
  }
}
