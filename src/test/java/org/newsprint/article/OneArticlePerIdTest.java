package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsprint.article.Admission.Accepted;
import org.newsprint.article.Admission.Conflict;
import org.newsprint.article.Admission.Duplicate;
import org.newsprint.article.Admission.Superseded;
import org.newsprint.reject.Provenance;

class OneArticlePerIdTest {
  private static final Instant NOON = Instant.parse("2020-06-12T12:00:00Z");
  private static final String URL = "https://a.example/story";

  private final OneArticlePerId view = new OneArticlePerId();

  @Test
  void of_sameRecordReadTwice_admitsTheFirstReadingInAnyOrder() {
    Article first = readAt(NOON);
    Article second = readAt(NOON.plusSeconds(60));
    Accepted accepted = new Accepted(first);
    Duplicate duplicate = new Duplicate(second);
    assertThat(view.of("a1", List.of(first, second)), containsInAnyOrder(accepted, duplicate));
    assertThat(view.of("a1", List.of(second, first)), containsInAnyOrder(accepted, duplicate));
  }

  @Test
  void of_otherTextsOfOneUrl_admitsTheNewestAtTheTimeOfTheFirst() {
    Article first = text("One.", 0, URL);
    Article second = text("Two.", 1, URL);
    Article third = text("Three.", 2, URL);
    assertThat(
        view.of("a1", List.of(third, first, second)),
        containsInAnyOrder(
            new Accepted(third.since(first)),
            new Superseded(new SupersededArticle(1, first.head().publishedAt(), first, second)),
            new Superseded(new SupersededArticle(2, first.head().publishedAt(), second, third))));
    assertThat(third.since(first).head().publishedAt(), is(NOON));
    assertThat(third.since(first).head().title(), is(third.head().title()));
  }

  @Test
  void of_textsOfOneMoment_areInOrderOfTheirRecords() {
    Article line7 = record(text("Seven.", 0, URL), "b.jsonl", 7);
    Article line8 = record(text("Eight.", 0, URL), "b.jsonl", 8);
    Article earlierFile = record(text("Earlier.", 0, URL), "a.jsonl", 9);
    assertThat(
        view.of("a1", List.of(line8, line7, earlierFile)),
        containsInAnyOrder(
            new Accepted(line8.since(earlierFile)),
            new Superseded(new SupersededArticle(1, NOON, earlierFile, line7)),
            new Superseded(new SupersededArticle(2, NOON, line7, line8))));
  }

  @Test
  void of_textThatComesBack_isTheNewestAgainAndRepeatsOnlyInARow() {
    Article first = text("One.", 0, URL);
    Article again = text("One.", 1, URL);
    Article second = text("Two.", 2, URL);
    Article back = text("One.", 3, URL);
    assertThat(
        view.of("a1", List.of(back, second, again, first)),
        containsInAnyOrder(
            new Accepted(back.since(first)),
            new Duplicate(again),
            new Superseded(new SupersededArticle(1, NOON, first, second)),
            new Superseded(new SupersededArticle(2, NOON, second, back))));
  }

  @Test
  void of_otherTextWithoutTheUrlOfTheFirst_isAConflict() {
    Article first = text("One.", 0, URL);
    Article elsewhere = text("Two.", 1, "https://b.example/story");
    Article nowhere = text("Three.", 2, "");
    assertThat(
        view.of("a1", List.of(elsewhere, nowhere, first)),
        containsInAnyOrder(new Accepted(first), new Conflict(elsewhere), new Conflict(nowhere)));
    Article bare = text("Four.", -1, "");
    assertThat(
        view.of("a1", List.of(nowhere, bare)),
        containsInAnyOrder(new Accepted(bare), new Conflict(nowhere)));
  }

  @Test
  void of_oneOfTheTextsUnderAnotherUrl_isADuplicate() {
    Article first = text("One.", 0, URL);
    Article second = text("Two.", 1, URL);
    Article elsewhere = text("One.", 5, "https://b.example/story");
    assertThat(
        view.of("a1", List.of(elsewhere, second, first)),
        containsInAnyOrder(
            new Accepted(second.since(first)),
            new Duplicate(elsewhere),
            new Superseded(new SupersededArticle(1, NOON, first, second))));
  }

  @Test
  void of_anyArticlesInAnyOrder_givesEachOneFate() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Set<Article> articles = new HashSet<>();
      for (int i = 0; i < 1 + random.nextInt(9); i++) {
        String url = List.of("", URL, URL, "https://b.example/story").get(random.nextInt(4));
        articles.add(
            record(
                text("Text " + random.nextInt(3) + ".", random.nextInt(4), url),
                "f" + random.nextInt(2),
                i));
      }
      List<Article> some = new ArrayList<>(articles);
      List<Admission> admissions = view.of("a1", some);
      assertThat("seed " + seed, admissions.size(), is(some.size()));
      assertThat(
          "seed " + seed, admissions.stream().filter(Accepted.class::isInstance).count(), is(1L));
      assertThat(
          "seed " + seed,
          accepted(admissions).head().publishedAt(),
          is(some.stream().map(a -> a.head().publishedAt()).min(Instant::compareTo).orElseThrow()));
      for (int shuffle = 0; shuffle < 4; shuffle++) {
        Collections.shuffle(some, random);
        assertThat("seed " + seed, view.of("a1", some), is(admissions));
      }
    }
  }

  @Test
  void of_textsOfOneUrl_areAChainToTheAccepted() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Set<Article> articles = new HashSet<>();
      for (int i = 0; i < 1 + random.nextInt(9); i++) {
        articles.add(text("Text " + random.nextInt(3) + ".", i, URL));
      }
      List<Admission> admissions = view.of("a1", List.copyOf(articles));
      List<SupersededArticle> chain =
          admissions.stream()
              .filter(Superseded.class::isInstance)
              .map(each -> ((Superseded) each).revision())
              .toList();
      for (int i = 0; i < chain.size(); i++) {
        assertThat(chain.get(i).revision(), is(i + 1));
        String next =
            i + 1 < chain.size() ? chain.get(i + 1).article().text() : accepted(admissions).text();
        assertThat("seed " + seed, chain.get(i).next().text(), is(next));
      }
      assertThat(
          "seed " + seed,
          accepted(admissions).text(),
          is(
              articles.stream()
                  .max((a, b) -> a.head().publishedAt().compareTo(b.head().publishedAt()))
                  .orElseThrow()
                  .text()));
    }
  }

  @Test
  void of_oneArticle_admitsIt() {
    assertThat(view.of("a1", List.of(readAt(NOON))), contains(new Accepted(readAt(NOON))));
  }

  private static Article accepted(List<Admission> admissions) {
    return admissions.stream()
        .filter(Accepted.class::isInstance)
        .map(each -> ((Accepted) each).article())
        .findFirst()
        .orElseThrow();
  }

  private static Article text(String text, int hours, String url) {
    Articles article =
        Articles.article("a1").text(text).title("On " + text).at(NOON.plusSeconds(hours * 3600L));
    return (url.isEmpty() ? article : article.url(url)).build();
  }

  private static Article record(Article article, String source, long position) {
    return new Article(
        article.head(), article.text(), new Provenance(source, position), article.readAt());
  }

  private static Article readAt(Instant time) {
    return new Article(Articles.article("a1").head(), "Text.", Provenance.whole("in/a.txt"), time);
  }
}
