package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsprint.article.Article;
import org.newsprint.synthetic.CorpusPlan;
import org.newsprint.synthetic.SyntheticCorpus;

/**
 * Holds the results of the kernel fast. Stored fingerprints are compared with new ones, so where
 * one of these numbers changes on purpose, {@link Scheme} needs a new one too.
 */
class PinnedResultsTest {
  // What trips a reader of characters: joiners, marks, folds, quotation marks, halves of pairs.
  private static final List<String> ODDITIES =
      List.of(
          ("' ’ ʼ 's ’s ’S s \" “ ” „ « » . , ! 。 ？ 1 3.5 1,000 2. ,7 ٣ é e\u0301 É ß ﬁ Ａ ｚ 𝐛 𝟗"
                  + " İ ı Σ ς а Е с ӏ Ж ж \u200b \u00ad \u200d \ufe0f \u0600 \ud800 \udc00 東 京 カ"
                  + " が ｶﾞ 한 국 ภ า ไ हि न्दी शहर عَ 😀 _ - — … ² Ⅷ № a B the Of and I Tallinn don't"
                  + " O'Neil rock’n’roll U.S.")
              .split(" "));
  private static final List<String> GAPS = List.of("", "", "", " ", " ", ". ", "\n", "\n\n", "\t");

  @Test
  void results_ofOrdinaryArticles_areThoseOfTheScheme() {
    Stream<String> texts =
        SyntheticCorpus.of(CorpusPlan.of(7, 500).withCopies(0.3)).articles().map(Article::text);

    assertThat(digest(texts), is(-1_493_228_726_967_762_738L));
  }

  @Test
  void results_ofOddTexts_areThoseOfTheScheme() {
    Random random = new Random(8);
    Stream<String> texts = IntStream.range(0, 3_000).mapToObj(i -> odd(random, i % 60));

    assertThat(digest(texts), is(-6_539_450_895_675_263_919L));
  }

  @Test
  void results_ofLongTexts_areThoseOfTheScheme() {
    Random random = new Random(9);
    Stream<String> texts =
        Stream.of(
            odd(random, 60_000),
            "the Zeta 5 ".repeat(9_000),
            "to be or not ".repeat(50),
            "不".repeat(25_000));

    assertThat(digest(texts), is(1_081_278_896_086_934_146L));
  }

  private static String odd(Random random, int parts) {
    return IntStream.range(0, parts)
        .mapToObj(
            i ->
                ODDITIES.get(random.nextInt(ODDITIES.size()))
                    + GAPS.get(random.nextInt(GAPS.size())))
        .collect(Collectors.joining());
  }

  private static long digest(Stream<String> texts) {
    return texts.mapToLong(PinnedResultsTest::digest).reduce(0, WordHash::append);
  }

  /** Of all that the kernel says of a text. */
  private static long digest(String text) {
    Tokenizer tokenizer =
        new Tokenizer(text, FunctionWords.of(Optional.empty()), Fingerprints.MOST_WORDS);
    Wording wording = tokenizer.read();
    long digest = tokenizer.digest();
    for (int i = 0; i < wording.size(); i++) {
      digest = WordHash.append(digest, wording.code(i) << 4 | wording.marks(i));
    }
    for (Channel channel : Channel.values()) {
      Sketch sketch = Sketch.of(channel, channel.of(wording));
      digest = WordHash.append(digest, sketch.size());
      for (int i = 0; i < sketch.size(); i++) {
        digest = WordHash.append(digest, sketch.value(i));
      }
    }
    LocatedWording located = Fingerprints.locate(text, Optional.empty());
    for (int i = 0; i < wording.size(); i += 7) {
      digest = WordHash.append(digest, located.text(i, i).hashCode());
    }
    return digest;
  }
}
