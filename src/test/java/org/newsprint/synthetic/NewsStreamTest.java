package org.newsprint.synthetic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NewsStreamTest {
  private static final int MANY = 4_000;
  private static final NewsPlan.Shares SHARES = new NewsPlan.Shares(0.3, 0.05, 0.02, 0.1, 0.1);
  private static final List<MadeArticle> ARTICLES = articles(plan(1, MANY, SHARES));
  private static final Map<String, MadeArticle> BY_ID = byId(ARTICLES);

  @Test
  void articles_samePlan_areTheSame() {
    List<MadeArticle> articles = articles(plan(3, 200, SHARES));
    assertThat(articles(plan(3, 200, SHARES)), is(articles));
    assertThat(articles(plan(4, 200, SHARES)), is(not(articles)));
  }

  @Test
  void article_alone_isThatOfTheWholeStream() {
    NewsStream stream = NewsStream.of(plan(1, MANY, SHARES));
    MadeArticle last = stream.article(new Arrival(MANY - 1, Arrival.Turn.PUNCTUAL));
    assertThat(last.text(), is(article(last.id()).text()));
  }

  @Test
  void batches_handOverTheStreamInOrder() {
    List<MadeArticle> handed = new ArrayList<>();
    NewsStream stream = NewsStream.of(plan(1, MANY, SHARES));
    Batches.forEach(stream, event -> event.article().ifPresent(handed::add));
    assertThat(handed, is(ARTICLES));
  }

  @Test
  void articles_all_comeOnce() {
    assertThat(ARTICLES, hasSize(MANY));
    assertThat(BY_ID.keySet(), hasSize(MANY));
  }

  @Test
  void punctualArticles_areInOrderOfPublication_andLateOnesBehind() {
    Instant reached = Instant.MIN;
    String lastId = "";
    for (MadeArticle article : ARTICLES) {
      if (article.truth().late()) {
        assertThat(article.publishedAt(), is(lessThanOrEqualTo(reached)));
        assertThat(
            Duration.between(article.publishedAt(), reached),
            is(lessThanOrEqualTo(Duration.ofDays(2))));
      } else {
        assertThat(article.publishedAt().isBefore(reached), is(false));
        assertThat(article.id(), is(greaterThan(lastId)));
        reached = article.publishedAt();
        lastId = article.id();
      }
    }
    assertThat(share(article -> article.truth().late()), is(closeTo(0.1, 0.02)));
  }

  @Test
  void articles_all_arePublishedInTheDaysOfThePlan_moreByDay() {
    for (MadeArticle article : ARTICLES) {
      assertThat(article.publishedAt().isBefore(Instant.parse("2020-06-01T00:00:00Z")), is(false));
      assertThat(article.publishedAt().isBefore(Instant.parse("2020-07-01T00:00:00Z")), is(true));
    }
    assertThat(share(article -> hour(article) < 4), is(lessThan(0.08)));
    assertThat(share(article -> hour(article) >= 8 && hour(article) < 12), is(greaterThan(0.2)));
  }

  @Test
  void copies_ofEachKind_haveTheirShares() {
    assertThat(share(article -> article.truth().copiedFrom().isPresent()), is(closeTo(0.3, 0.02)));
    assertThat(share(article -> article.truth().kind().equals("spun")), is(closeTo(0.05, 0.01)));
    assertThat(share(article -> article.truth().kind().equals("exact")), is(closeTo(0.1, 0.02)));
    assertThat(share(article -> article.truth().kind().equals("near")), is(closeTo(0.1, 0.02)));
    assertThat(share(article -> article.truth().kind().equals("excerpt")), is(closeTo(0.05, 0.01)));
    assertThat(share(article -> article.truth().relevant()), is(closeTo(0.1, 0.03)));
  }

  @Test
  void copies_all_followAnArticleOfTheirStoryFromAnotherOutlet() {
    for (MadeArticle copy : copies()) {
      MadeArticle source = source(copy);
      assertThat(source.publishedAt().isAfter(copy.publishedAt()), is(false));
      assertThat(source.id(), is(lessThan(copy.id())));
      assertThat(source.truth().cluster(), is(copy.truth().cluster()));
      assertThat(source.truth().relevant(), is(copy.truth().relevant()));
      assertThat(source.outlet(), is(not(copy.outlet())));
    }
  }

  @Test
  void copies_butOfHotStories_followWithinThreeDays() {
    Set<String> hot = new HashSet<>(hottest().subList(0, 3));
    copies().stream()
        .filter(copy -> !hot.contains(copy.truth().copiedFrom().orElseThrow()))
        .map(copy -> Duration.between(source(copy).publishedAt(), copy.publishedAt()))
        .forEach(lag -> assertThat(lag, is(lessThanOrEqualTo(Duration.ofDays(3)))));
  }

  @Test
  void hottestStory_isCopiedByItsShare() {
    String hottest = hottest().get(0);
    double copied =
        share(article -> article.truth().copiedFrom().filter(hottest::equals).isPresent());
    assertThat(copied, is(closeTo(0.02, 0.005)));
  }

  @Test
  void originals_areTheRootsOfTheirClusters() {
    for (MadeArticle article : ARTICLES) {
      boolean original = article.truth().kind().equals(Truth.ORIGINAL);
      assertThat(article.truth().cluster().equals(article.id()), is(original));
      assertThat(article.truth().copiedFrom().isEmpty(), is(original));
    }
  }

  @Test
  void exactCopies_haveTheTextOfTheirSource_andOthersDoNot() {
    for (MadeArticle copy : copies()) {
      boolean exact = copy.truth().kind().equals("exact");
      assertThat(copy.text().equals(source(copy).text()), is(exact));
    }
  }

  @Test
  void articlesOfAnOutlet_butExactCopies_endAlike() {
    Map<String, String> endOf = new HashMap<>();
    for (MadeArticle article : ARTICLES) {
      if (!article.truth().kind().equals("exact")) {
        String end = article.text().substring(article.text().lastIndexOf("\n\n"));
        assertThat(
            article.text(), endsWith(endOf.computeIfAbsent(article.outlet(), outlet -> end)));
        assertThat(words(end), is(both(greaterThan(19L)).and(lessThan(41L))));
      }
    }
    assertThat(endOf.values().stream().distinct().toList(), hasSize(endOf.size()));
  }

  @Test
  void boilerplate_none_isLeftOut() {
    NewsPlan.Shares originals = new NewsPlan.Shares(0, 0, 0, 0, 0);
    NewsPlan plan = new NewsPlan(1, 20, originals, 3, 400, 0, LocalDate.parse("2020-06-01"), 30);
    for (MadeArticle article : articles(plan)) {
      assertThat(article.text().contains("is published by"), is(false));
    }
  }

  @Test
  void lengths_areSpreadWithALongTail() {
    List<Long> lengths =
        ARTICLES.stream()
            .filter(article -> article.truth().copiedFrom().isEmpty())
            .map(article -> words(article.text()))
            .sorted()
            .toList();
    int size = lengths.size();
    assertThat(lengths.get(size / 2), is(both(greaterThan(410L)).and(lessThan(450L))));
    assertThat(lengths.get(size * 5 / 100), is(lessThan(210L)));
    assertThat(lengths.get(size * 99 / 100), is(greaterThan(1_300L)));
    assertThat(lengths.get(0), is(greaterThan(50L)));
  }

  @Test
  void outlets_fewPublishMuch() {
    Map<String, Long> articles =
        ARTICLES.stream()
            .collect(Collectors.groupingBy(MadeArticle::outlet, Collectors.counting()));
    List<Long> counts = articles.values().stream().sorted().toList();
    assertThat(counts.get(counts.size() - 1), is(greaterThan(20 * counts.get(counts.size() / 2))));
  }

  @Test
  void plan_mostCopiesOfFewArticles_isWritten() {
    NewsPlan.Shares shares = new NewsPlan.Shares(0.9, 0.9, 1, 1, 1);
    for (int size = 1; size < 40; size++) {
      assertThat(articles(plan(size, size, shares)), hasSize(size));
    }
  }

  @Test
  void plan_whatCannotBe_isRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new NewsPlan.Shares(0.2, 0.3, 0.01, 0.1, 0.1));
    assertThrows(
        IllegalArgumentException.class, () -> new NewsPlan.Shares(0.95, 0, 0.01, 0.1, 0.1));
    assertThrows(IllegalArgumentException.class, () -> new NewsPlan.Shares(0.3, 0, 0.01, 2, 0.1));
    assertThrows(IllegalArgumentException.class, () -> plan(1, 0, SHARES));
  }

  private static NewsPlan plan(long seed, int size, NewsPlan.Shares shares) {
    return new NewsPlan(seed, size, shares, 200, 400, 40, LocalDate.parse("2020-06-01"), 30);
  }

  private static List<MadeArticle> articles(NewsPlan plan) {
    NewsStream stream = NewsStream.of(plan);
    List<MadeArticle> articles = new ArrayList<>();
    stream
        .arrivals()
        .forEachRemaining(
            arrival -> {
              if (arrival.isLine()) {
                articles.add(stream.article(arrival));
              }
            });
    return articles;
  }

  private static Map<String, MadeArticle> byId(List<MadeArticle> articles) {
    Map<String, MadeArticle> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    return byId;
  }

  private static List<MadeArticle> copies() {
    return ARTICLES.stream().filter(article -> article.truth().copiedFrom().isPresent()).toList();
  }

  private static MadeArticle source(MadeArticle copy) {
    return article(copy.truth().copiedFrom().orElseThrow());
  }

  private static MadeArticle article(String id) {
    return Objects.requireNonNull(BY_ID.get(id), id);
  }

  /** The ids of those that are copied directly, most copied first. */
  private static List<String> hottest() {
    Map<String, Long> copiesOf =
        copies().stream()
            .collect(
                Collectors.groupingBy(
                    copy -> copy.truth().copiedFrom().orElseThrow(), Collectors.counting()));
    return copiesOf.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static double share(Predicate<MadeArticle> condition) {
    return ARTICLES.stream().filter(condition).count() / (double) MANY;
  }

  private static int hour(MadeArticle article) {
    return (int) (article.publishedAt().getEpochSecond() / 3_600 % 24);
  }

  private static long words(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
