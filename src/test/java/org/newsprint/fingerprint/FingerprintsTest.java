package org.newsprint.fingerprint;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.newsprint.article.Articles.article;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.apache.beam.sdk.util.CoderUtils;
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
    assertThat(fingerprint.shingles().size(), is(2));
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
  void digest_wordOrderWithTheSameShingles_matters() {
    String once = "a b c a b c";
    String again = "b c a b c a";
    assertThat(of(once).shingles(), is(of(again).shingles()));
    assertThat(digest(once), is(not(digest(again))));
  }

  @Test
  void of_textOfFiveMegabytes_takesLinearTime() {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < 5 << 20) {
      text.append(Integer.toString(random.nextInt(50_000), 36)).append(' ');
    }
    Fingerprint fingerprint = assertTimeout(ofSeconds(10), () -> of(text.toString()));
    assertThat(fingerprint.shingles().sketchSize(), is(16));
  }

  @Test
  void fingerprintCoder_fullAndBare_comeBackEqual() throws IOException {
    assertRoundTrip(
        FingerprintCoder.of(),
        Fingerprints.of(article("é").title("T").text("a b c d e f g").build()),
        Fingerprints.of(article("").text("…").build()),
        new Fingerprint(
            "a",
            Instant.MIN,
            "",
            Optional.empty(),
            Long.MIN_VALUE,
            ShingleSet.ofHashes(new int[] {-1, 0, Integer.MIN_VALUE, Integer.MAX_VALUE})));
  }

  @Test
  void fingerprintCoder_longText_takesUnderFiveBytesAShingle() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append(i).append(' ');
    }
    Fingerprint fingerprint = of(text.toString());
    int bytes = CoderUtils.encodeToByteArray(FingerprintCoder.of(), fingerprint).length;
    assertThat(bytes, is(lessThan(5 * fingerprint.shingles().size())));
  }

  private static Fingerprint of(String text) {
    return Fingerprints.of(article("a").text(text).build());
  }

  private static long digest(String text) {
    return of(text).digest();
  }
}
