package org.newsprint.synthetic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsprint.article.Article;

class SyntheticCorpusTest {
  @Test
  void articles_samePlan_areTheSame() {
    CorpusPlan plan = CorpusPlan.of(5, 40).withCopies(0.5);
    assertThat(articles(plan), is(articles(plan)));
    assertThat(articles(CorpusPlan.of(6, 40).withCopies(0.5)), is(not(articles(plan))));
  }

  @Test
  void copies_shareOfThem_isThatOfThePlan() {
    SyntheticCorpus corpus = SyntheticCorpus.of(CorpusPlan.of(1, 4_000).withCopies(0.3));
    long copies = indices(corpus).filter(i -> corpus.copy(i).isPresent()).count();
    assertThat(copies, is(both(greaterThan(1_100L)).and(lessThan(1_300L))));
  }

  @Test
  void copies_mannersOfThem_areEquallyOften() {
    SyntheticCorpus corpus = SyntheticCorpus.of(CorpusPlan.of(1, 4_000).withCopies(0.3));
    Map<Manner, Integer> counts = new TreeMap<>();
    indices(corpus)
        .forEach(
            i -> corpus.copy(i).ifPresent(copy -> counts.merge(copy.manner(), 1, Integer::sum)));
    assertThat(counts.keySet(), hasSize(4));
    assertThat(counts.values(), everyItem(is(both(greaterThan(250)).and(lessThan(350)))));
  }

  @Test
  void copies_all_followTheirSourceWithinTwoDays() {
    SyntheticCorpus corpus = SyntheticCorpus.of(CorpusPlan.of(2, 300).withCopies(0.6));
    indices(corpus)
        .filter(i -> corpus.copy(i).isPresent())
        .forEach(
            i -> {
              int source = corpus.copy(i).orElseThrow().source();
              Duration lag = Duration.between(time(corpus, source), time(corpus, i));
              assertThat(lag, is(greaterThan(Duration.ZERO)));
              assertThat(lag, is(lessThanOrEqualTo(Duration.ofDays(2))));
            });
  }

  @Test
  void exactCopy_hasTheTextOfItsSource() {
    List<Article> articles = articles(CorpusPlan.of(3, 20).withHotStory(19).copied(Manner.EXACT));
    assertThat(articles.stream().map(Article::text).distinct().toList(), hasSize(1));
    assertThat(articles.stream().map(Article::id).distinct().toList(), hasSize(20));
    assertThat(
        articles.stream().map(article -> article.head().outlet()).distinct().count(),
        is(greaterThan(10L)));
  }

  @Test
  void truncatedCopy_isABeginningOfItsSource() {
    List<Article> articles =
        articles(CorpusPlan.of(3, 10).withHotStory(9).copied(Manner.TRUNCATED));
    String source = articles.get(0).text();
    for (Article copy : articles.subList(1, 10)) {
      assertThat(source.startsWith(copy.text()), is(true));
      assertThat(copy.text().length(), is(lessThan(source.length())));
    }
  }

  @Test
  void editedCopy_keepsMostSentences() {
    List<Article> articles = articles(CorpusPlan.of(3, 10).withHotStory(9).copied(Manner.EDITED));
    List<String> source = sentences(articles.get(0));
    for (Article copy : articles.subList(1, 10)) {
      double kept =
          sentences(copy).stream().filter(source::contains).count() / (double) source.size();
      assertThat(kept, is(both(greaterThan(0.6)).and(lessThan(1.01))));
    }
    assertThat(articles.stream().map(Article::text).distinct().toList(), hasSize(10));
  }

  @Test
  void boilerplate_paragraph_endsEveryArticle() {
    List<Article> articles = articles(CorpusPlan.of(4, 12).withCopies(0.5).withBoilerplate(60));
    String text = articles.get(0).text();
    String boilerplate = text.substring(text.lastIndexOf("\n\n"));
    for (Article article : articles) {
      assertThat(article.text(), endsWith(boilerplate));
    }
  }

  @Test
  void plan_moreHotCopiesThanArticles_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> CorpusPlan.of(1, 10).withHotStory(10));
  }

  private static List<String> sentences(Article article) {
    return List.of(article.text().split("(?<=\\.)\\s+", -1));
  }

  private static Instant time(SyntheticCorpus corpus, int index) {
    return corpus.article(index).head().publishedAt();
  }

  private static List<Article> articles(CorpusPlan plan) {
    return SyntheticCorpus.of(plan).articles().toList();
  }

  private static Stream<Integer> indices(SyntheticCorpus corpus) {
    return IntStream.range(0, corpus.size()).boxed();
  }
}
