package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.newsprint.article.Articles.NOON;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;
import static org.newsprint.coverage.Links.link;
import static org.newsprint.stance.Scored.scored;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsprint.coverage.CopyKind;
import org.newsprint.stance.Scored;

class MeasuresTest {
  @Test
  void add_anyOrder_givesTheSameSumsAndBytes() throws IOException {
    Random random = new Random(1);
    List<CoveredArticle> articles = articles(random, 60);
    Measures sum = sum(articles, 1);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(articles, random);
      Measures again = sum(articles, 1);
      assertThat(again, is(sum));
      assertThat(again.hashCode(), is(sum.hashCode()));
      assertRoundTrip(MeasuresCoder.of(), again);
    }
  }

  @Test
  void add_sumsOfParts_giveTheSumOfAll() {
    List<CoveredArticle> articles = articles(new Random(2), 60);
    Measures parts = sum(articles.subList(0, 20), 1);
    parts.add(sum(articles.subList(20, 60), 1));
    assertThat(parts, is(sum(articles, 1)));
  }

  @Test
  void add_everythingTakenBack_leavesNothing() {
    List<CoveredArticle> articles = articles(new Random(3), 60);
    Measures sum = sum(articles, 1);
    assertThat(sum, is(not(new Measures())));
    sum.add(sum(articles, -1));
    assertThat(sum, is(new Measures()));
    assertThat(sum.distinctClusters(), is(0L));
    assertThat(sum.distinctOutlets(), is(0L));
    assertThat(sum.distinctSpeakers(), is(0L));
    assertThat(sum.medianLagMinutes(), is(OptionalDouble.empty()));
  }

  @Test
  void add_oneTakenBackBeforeItCame_leavesTheOthers() {
    List<CoveredArticle> articles = articles(new Random(4), 10);
    Measures sum = ArticleMeasures.of(articles.get(0), -1);
    sum.add(sum(articles, 1));
    assertThat(sum, is(sum(articles.subList(1, 10), 1)));
  }

  @Test
  void coder_measuresOfEveryArticle_comeBackEqual() throws IOException {
    for (CoveredArticle article : articles(new Random(5), 60)) {
      assertRoundTrip(
          MeasuresCoder.of(), ArticleMeasures.of(article, 1), ArticleMeasures.of(article, -2));
    }
    assertRoundTrip(MeasuresCoder.of(), new Measures());
  }

  @Test
  void equals_differenceInAnyMeasureOrGroup_isSeen() {
    for (Measure measure : Measure.values()) {
      Measures one = new Measures();
      one.add(measure, 1);
      assertThat(measure.name(), one, is(not(new Measures())));
    }
    for (int group = 0; group < 4; group++) {
      Measures one = new Measures();
      List.of(one.clusters(), one.outlets(), one.speakers(), one.lags())
          .get(group)
          .add("1", new Tally(1, 0, 0));
      assertThat("group " + group, one, is(not(new Measures())));
    }
  }

  @Test
  void storyVotes_articlesOfOneStory_areOneVoteOfTheLabelThatLeads() {
    assertThat(votes(1), is(new StoryVotes(1, 0, 0)));
    assertThat(votes(1, 1, -1, 0), is(new StoryVotes(1, 0, 0)));
    assertThat(votes(-1, -1, 1), is(new StoryVotes(0, 1, 0)));
    assertThat(votes(1, -1), is(new StoryVotes(0, 0, 1)));
    assertThat(votes(1, 0), is(new StoryVotes(0, 0, 1)));
    assertThat(votes(0, 0, 1), is(new StoryVotes(0, 0, 1)));
    assertThat(votes(), is(new StoryVotes(0, 0, 0)));
  }

  @Test
  void storyVotes_articleTakenBack_followTheOthers() {
    Measures sum = story(1, 1, -1, -1, -1);
    assertThat(sum.storyVotes(), is(new StoryVotes(0, 1, 0)));
    sum.add(ArticleMeasures.of(inStory(3, -1), -1));
    sum.add(ArticleMeasures.of(inStory(4, -1), -1));
    assertThat(sum.storyVotes(), is(new StoryVotes(1, 0, 0)));
  }

  @Test
  void storyVotes_articlesWithoutStance_doNotVote() {
    Measures sum = story(1);
    sum.add(ArticleMeasures.of(Covered.original(scored("x")), 1));
    assertThat(sum.distinctClusters(), is(2L));
    assertThat(sum.storyVotes(), is(new StoryVotes(1, 0, 0)));
  }

  private static StoryVotes votes(double... stances) {
    return story(stances).storyVotes();
  }

  private static Measures story(double... stances) {
    Measures sum = new Measures();
    for (int i = 0; i < stances.length; i++) {
      sum.add(ArticleMeasures.of(inStory(i, stances[i]), 1));
    }
    return sum;
  }

  private static CoveredArticle inStory(int number, double stance) {
    Scored article = scored("a" + number).stance(stance);
    return number == 0
        ? Covered.copiedOriginal(article)
        : Covered.copy(article, link("a" + number, "a0"));
  }

  @Test
  void score_sumOfUnits_isInPoints() {
    Measures measures = new Measures();
    measures.add(Measure.STANCE_SUM, -3_333);
    measures.add(Measure.STANCE_SUMSQ, 3_333 * 3_333);
    assertThat(measures.score(Measure.STANCE_SUM), is(-0.3333));
    assertThat(measures.squareScore(Measure.STANCE_SUMSQ), is(0.11108889));
  }

  @Test
  void lagGroup_anyLocale_sortsAsNumbersDo() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Measures.lagGroup(90), is("0000000000000000090"));
      assertThat(Measures.lagGroup(Long.MAX_VALUE), is("9223372036854775807"));
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Measures.lagGroup(9).compareTo(Measures.lagGroup(10)) < 0, is(true));
  }

  private static Measures sum(List<CoveredArticle> articles, int weight) {
    Measures sum = new Measures();
    articles.forEach(article -> sum.add(ArticleMeasures.of(article, weight)));
    return sum;
  }

  private static List<CoveredArticle> articles(Random random, int count) {
    List<CoveredArticle> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Scored article = scored("a" + i).outlet("outlet" + random.nextInt(5)).at(NOON);
      if (random.nextBoolean()) {
        article.stance(Scores.rounded(random.nextDouble() * 2 - 1)).ownVoice(-1);
      }
      if (random.nextBoolean()) {
        article.quoted(0.5, "speaker" + random.nextInt(4)).insufficient();
      }
      CopyKind kind = List.of(CopyKind.values()).get(random.nextInt(5));
      articles.add(
          kind == CopyKind.ORIGINAL
              ? Covered.copiedOriginal(article)
              : Covered.copy(
                  article,
                  link("a" + i, "root" + random.nextInt(3))
                      .kind(kind)
                      .lag(Duration.ofMinutes(random.nextInt(5)))));
    }
    return articles;
  }
}
