package org.newsprint.fingerprint;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void hashes_noWords_areNone() {
    for (String text : new String[] {"", " \n\n ", "— … !?", "'’'", "👮 ☂"}) {
      assertThat(text, Tokens.hashes(text).length, is(0));
    }
  }

  @Test
  void hashes_differentWords_differ() {
    assertThat(
        Arrays.stream(Tokens.hashes("ban bans nab abn a b 1 11 ban1")).distinct().count(), is(9L));
  }

  @Test
  void hashes_caseAndPunctuationAndSpacing_doNotMatter() {
    assertSame("Ban it, NOW!", "ban it now");
    assertSame("(ban)\n\nit\t— “now”…", "ban it now");
    assertSame("ÉCOLE Ünder ÇA Ωmega", "école ünder ça ωmega");
    assertSame("anti-spin", "anti spin");
  }

  @Test
  void hashes_apostropheInsideAWord_isDropped() {
    assertSame("don't", "don’t");
    assertSame("don't", "dont");
    assertSame("the dogs' 'quoted' 'tis", "the dogs quoted tis");
    assertThat(Tokens.hashes("rock''n''roll").length, is(3));
    assertThat(Tokens.hashes("O'Neill's").length, is(1));
    assertThat(Tokens.hashes("end'").length, is(1));
  }

  @Test
  void hashes_accents_matter() {
    assertThat(Tokens.hashes("résumé")[0], is(not(Tokens.hashes("resume")[0])));
  }

  @Test
  void hashes_combiningMark_belongsToItsWord() {
    // Devanagari writes vowels as marks; a decomposed accent is a mark as well.
    assertThat(Tokens.hashes("हिन्दी").length, is(1));
    assertThat(Tokens.hashes("re\u0301sume\u0301").length, is(1));
  }

  @Test
  void hashes_scriptWithoutSpaces_isOneWordARun() {
    assertThat(Tokens.hashes("警察は顔認証を使う。市は禁止した。").length, is(2));
    assertThat(Tokens.hashes("\uD840\uDC00\uD840\uDC01 \uD840\uDC00").length, is(2));
  }

  @Test
  void hashes_digitsWithSeparators_areSeparateWords() {
    assertSame("1,000.5", "1 000 5");
  }

  @Test
  void hashes_sameWordAMillionTimes_takeLinearTime() {
    String text = "ban ".repeat(1_000_000);
    long[] hashes = assertTimeout(ofSeconds(5), () -> Tokens.hashes(text));
    assertThat(hashes.length, is(1_000_000));
    assertThat(Arrays.stream(hashes).distinct().count(), is(1L));
  }

  @Test
  void hashes_oneWordOfMillionsOfLetters_takeLinearTime() {
    String text = "a'".repeat(2_500_000) + "a";
    assertThat(assertTimeout(ofSeconds(5), () -> Tokens.hashes(text)).length, is(1));
  }

  private static void assertSame(String a, String b) {
    assertThat(a, Tokens.hashes(a), is(Tokens.hashes(b)));
  }
}
