package org.newsprint.topic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsprint.config.Problem;
import org.newsprint.config.Problems;

class TopicFileTest {
  private static final String SOUND =
      """
      id: drones
      question: Should the city fly drones?
      relevance:
        sentences: 2
      target: [drone*]
      measures: [ban, moratori*]
      users: [city]
      references: [it]
      cues:
        favour: ["call* for ... {measure}"]
        against: [useful]
        insufficient: [not enough]
      negation:
        words: [not]
        except: [not only]
      """;

  private final Problems problems = new Problems();

  @Test
  void read_soundFile_expandsGroups() {
    Topic topic = TopicFile.read("t.yaml", SOUND, problems);

    assertThat(problems.list(), is(empty()));
    assertThat(topic.id(), is("drones"));
    assertThat(topic.relevantSentences(), is(2));
    assertThat(topic.favour(), contains("call* for ... ban", "call* for ... moratori*"));
  }

  @Test
  void read_languages_areEnglishUnlessTheFileSaysOthers() {
    assertThat(TopicFile.read("t.yaml", SOUND, problems).languages(), contains("en"));
    assertThat(
        TopicFile.read("t.yaml", SOUND + "languages: [fr, de]\n", problems).languages(),
        contains("de", "fr"));
    assertThat(problems.list(), is(empty()));

    read(SOUND + "languages: [en, English]\n");
    assertThat(
        lines(),
        contains("t.yaml:16: languages[1]: 'English' is no language: give its code, such as en"));
  }

  @Test
  void read_shippedTopic_hasNoProblems() throws Exception {
    assertThat(Topics.facialRecognition().targets(), hasItem("facial recognition"));
  }

  @Test
  void read_cueOnBothSides_isAContradiction() {
    read(SOUND.replace("[useful]", "[useful, call* for ... ban]"));

    assertThat(
        lines(),
        contains(
            "t.yaml:11: cues.against[1]: 'call* for ... ban' is already a cue under 'favour'; it can"
                + " point only one way"));
  }

  @Test
  void read_emptyAndMissingLists_areProblems() {
    read(SOUND.replace("[drone*]", "[]").replace("users: [city]\n", ""));

    assertThat(
        lines(),
        contains(
            "t.yaml:1: users: is missing",
            "t.yaml:5: target: the list is empty; give at least one item"));
  }

  @Test
  void read_badPhraseRepeatAndTypo_areProblems() {
    read(SOUND.replace("[ban, moratori*]", "[ban, ban, '*']").replace("except:", "excep:"));

    assertThat(lines().get(0), is("t.yaml:6: measures[1]: 'ban' is given twice; remove one"));
    assertThat(lines().get(1), containsString("t.yaml:6: measures[2]: '*' is no phrase"));
    assertThat(lines(), hasItem("t.yaml:15: negation.excep: unknown key; did you mean 'except'?"));
  }

  @Test
  void read_badIdAndCount_areProblems() {
    read(SOUND.replace("id: drones", "id: My Drones").replace("sentences: 2", "sentences: 0"));

    assertThat(
        lines(),
        contains(
            "t.yaml:1: id: 'My Drones' must be small letters, digits and single hyphens",
            "t.yaml:4: relevance.sentences: must be from 1 to 100"));
  }

  @Test
  void read_emptyFile_isOneProblem() {
    read("");

    assertThat(lines(), contains("t.yaml:1: the file is empty"));
  }

  @Test
  void read_actorsLabelledAndModels_areTaken() {
    Topic topic =
        TopicFile.read(
            "t.yaml",
            SOUND
                + """
                actors:
                  - kind: police
                    names: [sheriff*, police]
                  - kind: drone-maker
                    names: [acme]
                labelled:
                  articles: [a.jsonl, b.jsonl.gz]
                  sentences: [c.jsonl]
                models:
                  bge-small: m.json
                  none: n.json
                """,
            problems);

    assertThat(problems.list(), is(empty()));
    assertThat(
        topic.actors(),
        contains(
            new Topic.Actor("police", List.of("sheriff*", "police")),
            new Topic.Actor("drone-maker", List.of("acme"))));
    assertThat(
        topic.training(),
        is(
            new Topic.Training(
                List.of("a.jsonl", "b.jsonl.gz"),
                List.of("c.jsonl"),
                Map.of("bge-small", "m.json", "none", "n.json"))));
  }

  @Test
  void read_withoutActorsLabelledAndModels_hasNone() {
    Topic topic = TopicFile.read("t.yaml", SOUND, problems);

    assertThat(topic.actors(), is(empty()));
    assertThat(topic.training(), is(Topic.Training.NONE));
  }

  @Test
  void read_wrongActors_areProblems() {
    read(
        SOUND
            + """
            actors:
              - kind: police
                names: [police]
              - kind: police
                names: [sheriff*, sheriff*, '*']
              - kind: The Police
                names: []
            """);

    assertThat(
        lines(),
        contains(
            is("t.yaml:19: actors[1].kind: 'police' is given twice; put its names together"),
            is("t.yaml:20: actors[1].names[1]: 'sheriff*' is given twice; remove one"),
            startsWith("t.yaml:20: actors[1].names[2]: '*' is no phrase"),
            is(
                "t.yaml:21: actors[2].kind: 'The Police' must be small letters, digits and"
                    + " single hyphens"),
            is("t.yaml:22: actors[2].names: the list is empty; give at least one item")));
  }

  @Test
  void read_actorsWithoutKinds_areEachToldOnce() {
    read(SOUND + "actors:\n  - names: [a]\n  - names: [b]\n");

    assertThat(
        lines(),
        contains(endsWith("actors[0].kind: is missing"), endsWith("actors[1].kind: is missing")));
  }

  @Test
  void read_unknownEncoderOrKindOfLabels_isAProblem() {
    read(SOUND + "models:\n  bge-smal: m.json\nlabelled:\n  article: [a.jsonl]\n");

    assertThat(
        lines(),
        contains(
            "t.yaml:17: models.bge-smal: unknown key; did you mean 'bge-small'?",
            "t.yaml:19: labelled.article: unknown key; did you mean 'articles'?"));
  }

  private void read(String content) {
    TopicFile.read("t.yaml", content, problems);
  }

  private List<String> lines() {
    return problems.list().stream().map(Problem::toString).toList();
  }
}
