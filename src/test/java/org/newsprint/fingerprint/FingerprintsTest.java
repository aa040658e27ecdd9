package org.newsprint.fingerprint;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.newsprint.article.Articles.article;
import static org.newsprint.fingerprint.Wordings.fingerprint;
import static org.newsprint.fingerprint.Wordings.words;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  @Test
  void of_article_keepsWhatCoverageNeeds() {
    Fingerprint fingerprint =
        Fingerprints.of(
            article("a1")
                .outlet("a.org")
                .title("Ban it")
                .at("2020-06-10T01:02:03Z")
                .text("Ban it now please")
                .build());
    assertThat(fingerprint.articleId(), is("a1"));
    assertThat(fingerprint.outlet(), is("a.org"));
    assertThat(fingerprint.title(), is(Optional.of("Ban it")));
    assertThat(fingerprint.publishedAt(), is(Instant.parse("2020-06-10T01:02:03Z")));
    assertThat(fingerprint.language(), is("en"));
    assertThat(fingerprint.wording(), is(words("Ban it now please")));
  }

  @Test
  void digest_caseAndPunctuationAndSpacing_doNotMatter() {
    assertThat(digest("“Ban it,” she SAID.\n\nNow!"), is(digest("ban it she said now")));
  }

  @Test
  void digest_orderAndWordsAndRepetition_matter() {
    assertThat(digest("ban it now"), is(not(digest("now it ban"))));
    assertThat(digest("ban it now"), is(not(digest("ban it"))));
    assertThat(digest("ban it"), is(not(digest("banit"))));
    assertThat(digest("ban ban ban ban"), is(not(digest("ban ban ban"))));
  }

  @Test
  void digest_wordOrderWithTheSameGrams_matters() {
    assertThat(digest("a b c a b c"), is(not(digest("b c a b c a"))));
  }

  @Test
  void of_emptyText_hasNoWords() {
    assertThat(fingerprint("").wording().size(), is(0));
    assertThat(digest(""), is(digest("…")));
  }

  @Test
  void of_textOfFiveMegabytes_keepsTheFirstWordsAndTheDigestOfAll() {
    String text = randomWords(5 << 20);
    Fingerprint whole = assertTimeout(ofSeconds(10), () -> fingerprint(text));
    assertThat(whole.wording().size(), is(Fingerprints.MOST_WORDS));
    Fingerprint other = fingerprint(text + "otherwise");
    assertThat(other.wording(), is(whole.wording()));
    assertThat(other.digest(), is(not(whole.digest())));
  }

  @Test
  void of_sameWordAMillionTimes_takesLinearTime() {
    String text = "ban ".repeat(1_000_000);
    Fingerprint fingerprint = assertTimeout(ofSeconds(10), () -> fingerprint(text));
    assertThat(fingerprint.wording().size(), is(Fingerprints.MOST_WORDS));
    assertThat(Sketch.of(Channel.SURFACE, fingerprint.wording()).size(), is(1));
    assertThat(fingerprint.digest(), is(not(digest(text + "ban"))));
  }

  @Test
  void of_onlyNumbers_areNumbersWithoutASkeleton() {
    String text = "1,000 3.5 10:30 2020 ".repeat(50_000);
    Wording words = assertTimeout(ofSeconds(10), () -> fingerprint(text)).wording();
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.isNumber(i), is(true));
    }
    assertThat(words.skeleton().size(), is(0));
  }

  @Test
  void of_fiveMegabytesWithoutASpaceOrLetter_areNoWords() {
    for (String sign : new String[] {"-", "\n", "'", ",", "☂", "👮", "\uD800"}) {
      String text = sign.repeat((5 << 20) / sign.length());
      assertThat(assertTimeout(ofSeconds(10), () -> words(text)).size(), is(0));
    }
  }

  @Test
  void locate_longText_hasTheWordsOfItsFingerprint() {
    String text = randomWords(200_000) + "“O’Neill’s 3.5 人々は” résumé";
    assertThat(
        Fingerprints.locate(text, Optional.of("en")).wording(), is(fingerprint(text).wording()));
  }

  private static String randomWords(int characters) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < characters) {
      text.append(Integer.toString(random.nextInt(50_000), 36)).append(' ');
    }
    return text.toString();
  }

  private static long digest(String text) {
    return fingerprint(text).digest();
  }
}
