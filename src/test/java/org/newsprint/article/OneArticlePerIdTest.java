package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.Provenance;

class OneArticlePerIdTest {
  private static final Instant NOON = Instant.parse("2020-06-12T12:00:00Z");

  @Test
  void of_sameRecordReadTwice_admitsTheFirstReadingInAnyOrder() {
    Article first = readAt(NOON);
    Article second = readAt(NOON.plusSeconds(60));
    Admission accepted = new Admission(Admission.Verdict.ACCEPTED, first);
    Admission duplicate = new Admission(Admission.Verdict.DUPLICATE, second);
    OneArticlePerId view = new OneArticlePerId();
    assertThat(view.of("a1", List.of(first, second)), contains(accepted, duplicate));
    assertThat(view.of("a1", List.of(second, first)), contains(accepted, duplicate));
  }

  private static Article readAt(Instant time) {
    return new Article(Articles.article("a1").head(), "Text.", Provenance.whole("in/a.txt"), time);
  }
}
