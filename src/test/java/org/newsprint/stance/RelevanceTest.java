package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsprint.topic.TopicWords.Kind;

class RelevanceTest {
  private static final Set<Kind> NONE = EnumSet.noneOf(Kind.class);
  private static final Set<Kind> TARGET = EnumSet.of(Kind.TARGET);
  private static final Set<Kind> MEASURE = EnumSet.of(Kind.MEASURE);
  private static final Set<Kind> USER = EnumSet.of(Kind.USER);
  private static final Set<Kind> TELLING = EnumSet.of(Kind.TARGET, Kind.USER);

  @Test
  void relevant_sentenceNamesTargetAndUser_isEnough() {
    assertThat(article(1, List.of(NONE, TELLING)).relevant(), is(true));
    assertThat(article(2, List.of(NONE, TELLING)).relevant(), is(false));
    assertThat(article(2, List.of(TELLING, TELLING)).relevant(), is(true));
  }

  @Test
  void relevant_targetApartFromMeasures_needsTwiceAsManyOfThese() {
    assertThat(article(1, List.of(TARGET, MEASURE)).relevant(), is(false));
    assertThat(article(1, List.of(TARGET, MEASURE, USER)).relevant(), is(true));
    assertThat(
        article(1, List.of(TARGET, EnumSet.of(Kind.MEASURE, Kind.USER))).relevant(), is(false));
    assertThat(article(2, List.of(TARGET, TARGET, USER, USER, USER)).relevant(), is(false));
    assertThat(article(2, List.of(TARGET, TARGET, USER, USER, USER, USER)).relevant(), is(true));
  }

  @Test
  void relevant_measuresAndUsersWithoutTarget_areAboutSomethingElse() {
    assertThat(article(1, List.of(MEASURE, USER, USER, MEASURE)).relevant(), is(false));
  }

  @Test
  void relevant_title_countsAsASentence() {
    List<Set<Kind>> sentences = List.of(USER, MEASURE);

    assertThat(new Relevance(true, sentences, Optional.of(TARGET), 1).relevant(), is(true));
    assertThat(new Relevance(true, sentences, Optional.of(NONE), 1).relevant(), is(false));
  }

  private static Relevance article(int needed, List<Set<Kind>> sentences) {
    return new Relevance(true, sentences, Optional.empty(), needed);
  }
}
