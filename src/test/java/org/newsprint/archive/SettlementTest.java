package org.newsprint.archive;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.NOON;
import static org.newsprint.article.Articles.article;
import static org.newsprint.stance.Scored.scored;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsprint.article.Admission;
import org.newsprint.article.Article;
import org.newsprint.article.OneArticlePerId;
import org.newsprint.article.SupersededArticle;
import org.newsprint.reject.Provenance;
import org.newsprint.revision.Revision;
import org.newsprint.stance.ScoredArticle;

class SettlementTest {
  private static final String URL = "https://a.example/story";

  /** What an archive keeps apart. */
  private final Map<Provenance, String> texts = new HashMap<>();

  @Test
  void of_recordsInTwoRuns_isWhatOneRunMakesOfThem() {
    for (int seed = 0; seed < 1_000; seed++) {
      Random random = new Random(seed);
      List<Article> all = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(6); i++) {
        all.add(text("Text " + random.nextInt(4) + ".", random.nextInt(5), i));
      }
      int cut = 1 + random.nextInt(all.size() - 1);
      if (hasRepetition(all.subList(0, cut))) {
        continue; // Of a repetition nothing is remembered.
      }
      Remembered remembered = remembered(all.subList(0, cut));
      // Some records are read again.
      List<Article> read = all.subList(random.nextInt(cut + 1), all.size());

      Settlement settlement = settled(read, remembered);
      List<Admission> once = new OneArticlePerId().of("a", all);
      assertThat("seed " + seed, settlement.article(), is(accepted(once)));
      assertThat("seed " + seed, settlement.superseded(), is(superseded(once)));
      assertThat("seed " + seed, settlement.fates().size(), is(read.size()));
      if (settlement.staysAsRemembered()) {
        assertThat("seed " + seed, settlement.article().head(), is(remembered.scored().head()));
      }
    }
  }

  private static boolean hasRepetition(List<Article> articles) {
    return new OneArticlePerId()
        .of("a", articles).stream().anyMatch(Admission.Duplicate.class::isInstance);
  }

  @Test
  void of_recordThatIsReadAgain_takesThePlaceOfWhatItSaid() {
    Article first = text("One.", 0, 1);
    Article second = text("Two.", 1, 2);
    Remembered remembered = remembered(List.of(first, second));
    Article mended = text("One, mended.", 0, 1);
    assertThat(Settlement.needsText(List.of(mended), remembered), is(true));
    Settlement settlement = settled(List.of(mended), remembered);
    assertThat(settlement.article().text(), is("Two."));
    assertThat(
        settlement.superseded().stream().map(each -> each.article().text()).toList(),
        is(List.of("One, mended.")));
    assertThat(settlement.staysAsRemembered(), is(false));
    assertThat(settlement.changesOneBefore(NOON), is(false));
    assertThat(settlement.changesOneBefore(NOON.plusMillis(1)), is(true));
  }

  @Test
  void of_textThatIsRemembered_asksForNoTextAndChangesNothing() {
    Remembered remembered = remembered(List.of(text("One.", 0, 1)));
    List<Article> read = List.of(text("One.", 1, 2), elsewhere("Two.", 2, 3));
    assertThat(Settlement.needsText(read, remembered), is(false));
    Settlement settlement = Settlement.of("a", read, Optional.of(remembered), Optional.empty());
    assertThat(settlement.staysAsRemembered(), is(true));
    assertThat(
        settlement.fates(),
        containsInAnyOrder(
            new Admission.Duplicate(read.get(0)), new Admission.Conflict(read.get(1))));
  }

  private Settlement settled(List<Article> read, Remembered remembered) {
    return Settlement.of(
        "a",
        read,
        Optional.of(remembered),
        Settlement.needsText(read, remembered)
            ? Optional.ofNullable(texts.get(remembered.origin().provenance()))
            : Optional.empty());
  }

  /** What a run over these articles leaves. */
  private Remembered remembered(List<Article> articles) {
    List<Admission> admissions = new OneArticlePerId().of("a", articles);
    Article present = accepted(admissions);
    texts.put(present.provenance(), present.text());
    List<SupersededArticle> earlier = superseded(admissions);
    Optional<History> history =
        earlier.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new History(
                    earlier.get(earlier.size() - 1).next().head(),
                    earlier.stream().map(SupersededArticle::article).toList(),
                    earlier.stream().map(SettlementTest::change).toList()));
    return new Remembered(
        Origin.of(present),
        Optional.empty(),
        new ScoredArticle(present.head(), scored(article("a")).build().stance()),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        history);
  }

  private static Revision change(SupersededArticle superseded) {
    Instant time = superseded.firstPublishedAt();
    return new Revision(
        superseded.id(),
        superseded.revision(),
        time,
        time,
        time,
        Optional.empty(),
        false,
        1,
        0.5,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Article accepted(List<Admission> admissions) {
    Set<Article> accepted =
        admissions.stream()
            .filter(Admission.Accepted.class::isInstance)
            .map(each -> ((Admission.Accepted) each).article())
            .collect(toSet());
    return accepted.iterator().next();
  }

  private static List<SupersededArticle> superseded(List<Admission> admissions) {
    return admissions.stream()
        .filter(Admission.Superseded.class::isInstance)
        .map(each -> ((Admission.Superseded) each).revision())
        .toList();
  }

  private static Article text(String text, int hours, int position) {
    return record(
        article("a").url(URL).text(text).at(NOON.plusSeconds(hours * 3600L)).build(), position);
  }

  private static Article elsewhere(String text, int hours, int position) {
    return record(article("a").text(text).at(NOON.plusSeconds(hours * 3600L)).build(), position);
  }

  private static Article record(Article article, int position) {
    return new Article(
        article.head(), article.text(), new Provenance("in.jsonl", position), Instant.EPOCH);
  }
}
