package org.newsprint.coverage;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.newsprint.article.Articles.article;
import static org.newsprint.coverage.Samples.fingerprint;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleHead;
import org.newsprint.article.Articles;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;

/** {@link CopyTest} on texts that are large, odd or in other languages. */
class CopyTestSizesTest {
  private static final CopyTest TEST = new CopyTest(0.65);

  @Test
  void compare_oneWordAMillionTimes_takesNoTime() {
    String word = "ha ".repeat(1_000_000);
    assertTimeout(
        ofSeconds(20), () -> assertThat(compare(word + "ha", word), is(Optional.empty())));
    assertThat(compare(word, word), is(Optional.of(Verdict.EXACT)));
  }

  @Test
  void compare_fewWordsInAllOrders_takesNoTime() {
    // Each gram of the 64 there are stands in 300 places of either text.
    String left = String.join(" ", small(new Random(1)));
    String right = String.join(" ", small(new Random(2)));
    assertTimeout(ofSeconds(20), () -> assertThat(compare(left, right), is(Optional.of(near(1)))));
  }

  @Test
  void compare_fiveMegabytes_takesNoTime() {
    String large = large(new Random(1));
    assertThat(large.length() > 5_000_000, is(true));
    assertTimeout(
        ofSeconds(20),
        () -> {
          assertThat(compare(large, large(new Random(2))), is(Optional.empty()));
          assertThat(compare(large + " end", large), is(Optional.of(near(1))));
        });
  }

  @Test
  void compare_nothingButNumbers_isJudgedByThem() {
    String table = numbers(1, 100);
    assertThat(
        compare(numbers(1, 90) + " " + numbers(500, 510), table).map(Verdict::kind),
        is(Optional.of(CopyKind.NEAR)));
    assertThat(compare(numbers(1, 50) + " " + numbers(500, 550), table), is(Optional.empty()));
  }

  @Test
  void compare_chineseWithOneSentenceEdited_isNear() {
    String story =
        "周二上午，海湾市的渡轮公司宣布，旧码头与沙岛之间的航线将在明年春天换上一艘电动新船。"
            + "公司经理说，旧船已经使用了四十一年，船底太薄，修理费用超过新船价格的一半。"
            + "岛上住着六百四十人，他们上学、看病和买菜都要坐这条船。";
    String edited = story.replace("岛上住着六百四十人", "目前岛上有居民六百多名");
    assertThat(compare(edited, story).map(Verdict::kind), is(Optional.of(CopyKind.NEAR)));
  }

  @Test
  void compare_languageWithoutFunctionWords_goesByTheSurfaceAlone() {
    String story =
        "Hafnarráð samþykkti í gær að selja gömlu ferjuna, sem hefur siglt milli lands og eyjar í"
            + " fjörutíu ár, og kaupa nýjan bát með rafmagnsvél fyrir næsta vetur.";
    String edited = story.replace("í gær", "á fundi");
    assertThat(
        compare(icelandic(edited), icelandic(story)).map(Verdict::kind),
        is(Optional.of(CopyKind.NEAR)));
    String english = Rewriter.of(Samples.story("synonyms")).reword(Samples.story("ferry"));
    assertThat(
        compare(icelandic(english), icelandic(Samples.story("ferry"))), is(Optional.empty()));
  }

  private static Verdict near(double share) {
    return new Verdict(CopyKind.NEAR, share, false);
  }

  private static Iterable<String> small(Random random) {
    return random.ints(19_500 + random.nextInt(100), 0, 4).mapToObj(i -> "w" + i).toList();
  }

  private static String large(Random random) {
    return random.ints(900_000, 0, 50_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private static String numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "" + i).collect(Collectors.joining(" "));
  }

  private static Fingerprint icelandic(String text) {
    Article article = article("any").text(text).build();
    ArticleHead head = article.head();
    return Fingerprints.of(
        new Article(
            new ArticleHead(
                head.id(),
                head.url(),
                head.outlet(),
                head.title(),
                head.byline(),
                head.publishedAt(),
                head.timeSource(),
                Optional.of("is"),
                head.words(),
                head.late(),
                Optional.empty()),
            text,
            article.provenance(),
            Articles.NOON));
  }

  private static Optional<Verdict> compare(String later, String earlier) {
    return compare(fingerprint(later), fingerprint(earlier));
  }

  private static Optional<Verdict> compare(Fingerprint later, Fingerprint earlier) {
    return TEST.verdict(new Comparison(Profile.of(later), earlier));
  }
}
