package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.newsprint.fingerprint.Wordings.words;

import org.junit.jupiter.api.Test;

class ChannelTest {
  @Test
  void grams_words_areCountedWithRepetitions() {
    assertThat(Channel.SURFACE.grams(words("ban it")), is(0));
    assertThat(Channel.SURFACE.grams(words("ban ban ban ban")), is(2));
    assertThat(Channel.SKELETON.grams(words("ban ban ban ban")), is(1));
    assertThat(Channel.SKELETON.grams(words("")), is(0));
  }

  @Test
  void gram_codes_standSideBySide() {
    Wording words = Wording.of(new char[] {1, 2, 3, 0xFFFF}, new byte[4]);
    assertThat(Channel.SURFACE.gram(words, 0), is(0x0001_0002_0003L));
    assertThat(Channel.SURFACE.gram(words, 1), is(0x0002_0003_FFFFL));
    assertThat(Channel.SKELETON.gram(words, 0), is(0x0001_0002_0003_FFFFL));
  }

  @Test
  void gram_orderOfWords_matters() {
    assertThat(
        Channel.SURFACE.gram(words("ban it now"), 0),
        is(not(Channel.SURFACE.gram(words("now it ban"), 0))));
  }

  @Test
  void of_wording_isAllWordsOrTheSkeleton() {
    Wording words = words("The council banned it");
    assertThat(Channel.SURFACE.of(words), is(words));
    assertThat(Channel.SKELETON.of(words), is(words.skeleton()));
  }
}
