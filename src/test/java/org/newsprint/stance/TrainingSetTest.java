package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsprint.learn.Labelled;
import org.newsprint.topic.LabelRecord;
import org.newsprint.topic.LabelledArticle;
import org.newsprint.topic.LabelledSentence;
import org.newsprint.voice.Voice;

class TrainingSetTest {
  private static final LabelRecord NOTHING = record("none", "none");

  private final TrainingSet set = new TrainingSet(Drones.topic());

  @Test
  void answers_holdersWhoDisagree_areMixed() {
    assertThat(restriction(record("favor", "none"), record("oppose", "none")), is("mixed"));
    assertThat(
        restriction(record("oppose", "none"), NOTHING, record("favor", "none")), is("mixed"));
  }

  @Test
  void answers_holdersWhoAgree_areTheirs() {
    assertThat(restriction(record("oppose", "none"), record("oppose", "none")), is("oppose"));
    assertThat(restriction(NOTHING, record("favor", "none")), is("favor"));
    assertThat(restriction(NOTHING), is("none"));
  }

  @Test
  void answers_insufficient_winsOverOthers() {
    assertThat(
        TrainingSet.answers(
            List.of(record("none", "excessive"), NOTHING, record("favor", "insufficient"))),
        is(Map.of("restriction", "favor", "sufficiency", "insufficient")));
    assertThat(
        TrainingSet.answers(List.of(NOTHING, record("none", "adequate"))).get("sufficiency"),
        is("adequate"));
  }

  @Test
  void of_article_isTheTitleThenItsSentencesEachAfterTheOneBefore() {
    List<Labelled> examples =
        set.of(article("Drones", Optional.empty(), NOTHING, record("favor", "none"), NOTHING));

    assertThat(texts(examples), contains("Drones", "One.", "Two."));
    assertThat(
        examples.stream().map(example -> example.passage().before()).toList(),
        contains(Optional.empty(), Optional.of("Drones"), Optional.of("One.")));
    assertThat(
        examples.stream().map(example -> example.answer("restriction").orElseThrow()).toList(),
        contains("none", "favor", "none"));
    for (Labelled example : examples) {
      assertThat(example.group(), is("a1"));
      assertThat(example.natural(), is(true));
      assertThat(example.answer("opinion"), is(Optional.empty()));
    }
  }

  @Test
  void of_articleWithoutTitle_beginsWithItsFirstSentence() {
    List<Labelled> examples =
        set.of(article(" ", Optional.empty(), NOTHING, record("favor", "none"), NOTHING));

    assertThat(texts(examples), contains("One.", "Two."));
    assertThat(examples.get(0).passage().before(), is(Optional.empty()));
  }

  @Test
  void of_articleWithOpinions_answersForEachSentence() {
    List<Labelled> examples =
        set.of(
            article(
                "Drones", Optional.of(new TreeSet<>(List.of(-1, 1))), NOTHING, NOTHING, NOTHING));

    assertThat(
        examples.stream().map(example -> example.answer("opinion").orElseThrow()).toList(),
        contains("yes", "no", "yes"));
  }

  @Test
  void of_articleWithoutAnOpinion_answersNoForEachSentence() {
    List<Labelled> examples =
        set.of(article("", Optional.of(new TreeSet<>()), NOTHING, NOTHING, NOTHING));

    assertThat(examples, hasSize(2));
    assertThat(examples.get(1).answer("opinion"), is(Optional.of("no")));
  }

  @Test
  void of_quotedSentence_carriesItsVoice() {
    LabelRecord quoted =
        new LabelRecord(
            Voice.DIRECT_QUOTE, Optional.of("Ann Lee"), Optional.empty(), "favor", "none");
    List<Labelled> examples = set.of(article("", Optional.empty(), NOTHING, quoted, NOTHING));

    assertThat(examples.get(0).passage().tokens(), contains("<direct_quote>", "one"));
  }

  @Test
  void of_singleSentence_teachesButIsNotNatural() {
    Labelled example =
        set.of(
            new LabelledSentence(
                "set-3", "Drones hum.", Voice.INDIRECT_QUOTE, "mixed", "excessive", true));

    assertThat(
        example.answers(),
        is(Map.of("restriction", "mixed", "sufficiency", "excessive", "opinion", "yes")));
    assertThat(example.passage().tokens(), contains("<indirect_quote>", "<target>", "hum"));
    assertThat(example.passage().before(), is(Optional.empty()));
    assertThat(example.group(), is("set-3"));
    assertThat(example.natural(), is(false));
  }

  private static String restriction(LabelRecord... records) {
    return String.valueOf(TrainingSet.answers(Arrays.asList(records)).get("restriction"));
  }

  private static LabelRecord record(String restriction, String sufficiency) {
    return new LabelRecord(
        Voice.OUTLET, Optional.empty(), Optional.empty(), restriction, sufficiency);
  }

  private static List<String> texts(List<Labelled> examples) {
    return examples.stream().map(example -> example.passage().text()).toList();
  }

  private static LabelledArticle article(
      String title,
      Optional<SortedSet<Integer>> opinions,
      LabelRecord ofTitle,
      LabelRecord first,
      LabelRecord second) {
    return new LabelledArticle(
        "a1",
        "train",
        "Post",
        title,
        List.of(List.of("One."), List.of("Two.")),
        new TreeMap<>(Map.of(-1, List.of(ofTitle), 0, List.of(first), 1, List.of(second))),
        new TreeMap<>(),
        opinions);
  }
}
