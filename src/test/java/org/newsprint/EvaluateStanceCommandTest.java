package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.Shell.Said;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.stance.Drones;

class EvaluateStanceCommandTest {
  private static final String MODEL = Drones.model(EncoderKind.NONE);

  private final Shell shell;

  EvaluateStanceCommandTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
    shell.write("drones.yaml", Drones.trainableText());
    shell.write("drones.articles.jsonl", Drones.articles());
    shell.write("drones.single.jsonl", Drones.singles());
    shell.write("drones.words.json", MODEL);
  }

  @Test
  void labelled_testPart_isMeasuredHeadByHead() throws Exception {
    Said said = evaluate("labelled", "--format=json");
    List<JsonNode> reports = reports(said);

    assertThat(
        names(reports),
        contains(
            "opinion",
            "restriction",
            "sufficiency",
            "verdict, if it must decide",
            "verdict, as it is scored",
            "verdict on those in favor who find it too little"));
    for (JsonNode report : reports.subList(0, 5)) {
      assertThat(report.path("predictions").asInt(), is(24));
      assertThat(report.path("groups").asInt(), is(6));
    }
    assertThat(evaluate("labelled", "--format=json").out(), is(said.out()));
  }

  @Test
  void labelled_otherPart_isThatPart() {
    assertThat(
        evaluate("labelled", "--part=train").out(), containsString("opinion: predictions 60"));
  }

  @Test
  void labelled_asText_isReadable() {
    Said said = evaluate("labelled");

    assertThat(said.err(), is(emptyString()));
    assertThat(said.out(), containsString("restriction: predictions 24, groups 6"));
  }

  @Test
  void labelled_unknownPart_isAMistake() {
    assertUnrunnable(
        evaluate("labelled", "--part=tset"),
        "--part: 'tset' is not one of train, calibration, test");
  }

  @Test
  void labelled_partWithoutArticles_isAMistake() {
    shell.write("drones.articles.jsonl", Drones.articles().lines().limit(3).collect(lines()));

    assertUnrunnable(evaluate("labelled"), "--part: there is no labelled article of 'test'");
  }

  @Test
  void labelled_fileWithAMistake_isReportedWithItsLine() {
    shell.write("drones.articles.jsonl", Drones.articles().replaceFirst("\"a1\"", "\"a0\""));

    assertUnrunnable(
        evaluate("labelled"), "drones.articles.jsonl:2: id: 'a0' is that of an earlier line");
  }

  @Test
  void labelled_missingTopic_isNamedOnce() {
    Said said =
        Shell.newsprint(
            "evaluate",
            "stance",
            "--set=labelled",
            "--encoder=none",
            "--topic=" + shell.path("none.yaml"));

    assertUnrunnable(said, "none.yaml: there is no such file");
    assertThat(said.err(), containsString("1 mistake:"));
  }

  @Test
  void labelled_noModelForTheEncoder_isAMistake() {
    assertUnrunnable(
        evaluate("labelled", "--encoder=bge-small"),
        "models: names no model for the encoder bge-small");
  }

  @Test
  void evaluate_wrongOptions_areNamedAtOnce() {
    Said said = evaluate("labeled", "--format=xml", "--encoder=non");

    assertUnrunnable(said, "--set: 'labeled' is not one of labelled, sentences, articles");
    assertThat(
        said.err(),
        allOf(
            containsString("--format: 'xml' is not one of text, json"),
            containsString("--encoder: 'non' is not one of bge-small, none")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentences", "articles", "newsmtsc", "gwsd", "babe", "polnear"})
  void evaluate_setWithoutData_isAMistake(String set) {
    assertUnrunnable(evaluate(set), "--data: is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sentences", "articles", "newsmtsc", "gwsd", "babe", "polnear"})
  void evaluate_dataThatIsMissing_isNamed(String set) {
    assertUnrunnable(
        evaluate(set, "--data=" + shell.path("nowhere")), shell.path("nowhere").toString());
  }

  @Test
  void sentences_ofAnArticle_areJudgedInTheirOrder() throws Exception {
    shell.write(
        "s.jsonl",
        """
        {"article_id":"a","sentence":"It is right to ban drones over Ashby.","voice":"outlet",\
        "stance":"favor","insufficient":false}
        {"article_id":"a","sentence":"It is wrong to ground drones over Holm.","voice":"outlet",\
        "stance":"against","insufficient":false}
        {"article_id":"b","sentence":"Rain fell.","voice":"outlet","stance":"irrelevant",\
        "insufficient":false}
        """);
    List<JsonNode> reports =
        reports(evaluate("sentences", "--data=" + shell.path("s.jsonl"), "--format=json"));

    assertThat(names(reports), contains("stance", "side", "insufficient"));
    assertThat(reports.get(0).path("predictions").asInt(), is(3));
    assertThat(reports.get(0).at("/confusion/favor/favor").asInt(), is(1));
    assertThat(reports.get(0).at("/confusion/against/against").asInt(), is(1));
  }

  @Test
  void articles_ofEachSide_areScoredWhole() throws Exception {
    shell.write(
        "a.jsonl",
        """
        {"id":"a","title":"Drones","text":"%s","stance":"favor"}
        {"id":"b","text":"%s","stance":"against"}
        {"id":"c","title":"","text":"Rain fell.","stance":"off-topic"}
        """
            .formatted(Drones.FOR, Drones.AGAINST));
    List<JsonNode> reports =
        reports(evaluate("articles", "--data=" + shell.path("a.jsonl"), "--format=json"));

    assertThat(names(reports), contains("articles"));
    assertThat(reports.get(0).path("accuracy").asDouble(), is(1.0));
    assertThat(reports.get(0).path("calibration_error").isNull(), is(true));
  }

  @Test
  void articles_fileWithAMistake_isReportedWithItsLine() {
    shell.write("a.jsonl", "{\"id\":\"a\",\"text\":\"A.\",\"stance\":\"favour\"}\n");

    assertUnrunnable(
        evaluate("articles", "--data=" + shell.path("a.jsonl")),
        "a.jsonl:1: stance: 'favour' is not one of favor, against, neutral-report, off-topic");
  }

  @Test
  void newsmtsc_trainAndTest_areLearntAndJudged() throws Exception {
    shell.write("set/train.jsonl", mtsc("train", 30));
    shell.write("set/devtest_rw.jsonl", mtsc("test", 9));
    JsonNode report = method("newsmtsc");

    assertThat(report.path("predictions").asInt(), is(9));
    assertThat(report.path("accuracy").asDouble(), is(1.0));
  }

  @Test
  void newsmtsc_nothingToLearnFrom_isAMistake() {
    shell.write("set/train.jsonl", mtsc("dev", 3));
    shell.write("set/devtest_rw.jsonl", mtsc("test", 3));

    assertUnrunnable(
        evaluate("newsmtsc", "--data=" + shell.path("set")), "is too small to learn and judge");
  }

  @Test
  void gwsd_inFifths_judgesEachSentenceOnce() throws Exception {
    shell.write("set/gwsd.jsonl", gwsd(30));

    assertThat(method("gwsd").path("predictions").asInt(), is(30));
  }

  @Test
  void gwsd_oneSentence_isTooSmall() {
    shell.write("set/gwsd.jsonl", gwsd(1));

    assertUnrunnable(
        evaluate("gwsd", "--data=" + shell.path("set")), "is too small to learn and judge");
  }

  @Test
  void babe_inFifthsOfOutlets_judgesEachSentenceOnce() throws Exception {
    shell.write(
        "set/babe_sg2.jsonl",
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    "{\"text\":\"%s\",\"outlet\":\"o%d\",\"label_opinion\":\"%s\"}"
                        .formatted(
                            i % 2 == 0 ? "It rained." : "How sad.",
                            i % 10,
                            i % 2 == 0 ? "Entirely factual" : "Expresses writer's opinion"))
            .collect(lines()));
    JsonNode report = method("babe");

    assertThat(report.path("predictions").asInt(), is(30));
    assertThat(report.path("groups").asInt(), is(10));
  }

  @Test
  void polnear_articles_measureVoices() throws Exception {
    shell.write(
        "p.jsonl",
        "{\"id\":\"a\",\"text\":\"Rain fell. Ann Lee said it was wet.\",\"attributions\":["
            + "{\"source\":[[11,18]],\"cue\":[[19,23]],\"content\":[[24,34]]}]}\n");
    JsonNode report =
        reports(evaluate("polnear", "--data=" + shell.path("p.jsonl"), "--format=json")).get(0);

    assertThat(report.path("sentences").asInt(), is(2));
    assertThat(report.path("attributed").asDouble(), is(0.5));
    assertThat(report.path("accuracy").asDouble(), is(1.0));
  }

  private JsonNode method(String set) throws JsonProcessingException {
    Said said = evaluate(set, "--data=" + shell.path("set"), "--format=json");
    assertThat(evaluate(set, "--data=" + shell.path("set"), "--format=json").out(), is(said.out()));
    return reports(said).get(0);
  }

  private static String mtsc(String split, int count) {
    List<String> labels = List.of("negative", "neutral", "positive");
    List<String> verbs = List.of("blamed", "met", "praised");
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                """
                {"id":"%s%d","text":"They %s Moss.","split":"%1$s",\
                "targets":[{"start":0,"end":4,"label":"%4$s"}]}"""
                    .formatted(split, i, verbs.get(i % 3), labels.get(i % 3)))
        .collect(lines());
  }

  private static String gwsd(int count) {
    List<String> labels = List.of("agree", "neutral", "disagree");
    List<String> texts = List.of("The seas rise.", "It rained.", "It is a hoax.");
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{\"id\":\"s%d\",\"text\":\"%s\",\"stance\":\"%s\"}"
                    .formatted(i, texts.get(i % 3), labels.get(i % 3)))
        .collect(lines());
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n", "", "\n");
  }

  private static List<String> names(List<JsonNode> reports) {
    return reports.stream().map(report -> report.path("name").asText()).toList();
  }

  private static List<JsonNode> reports(Said said) throws JsonProcessingException {
    assertThat(said.err(), is(emptyString()));
    assertThat(said.exitCode(), is(ExitCode.DONE));
    List<JsonNode> reports = new ArrayList<>();
    for (String line : said.out().lines().toList()) {
      reports.add(new ObjectMapper().readTree(line));
    }
    return reports;
  }

  private static void assertUnrunnable(Said said, String mistake) {
    assertThat(said.err(), containsString(mistake));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.out(), is(emptyString()));
  }

  private Said evaluate(String set, String... more) {
    return Shell.newsprint(
        Stream.concat(
                Stream.of(
                    "evaluate", "stance", "--set=" + set, "--topic=" + shell.path("drones.yaml")),
                Stream.of(more).anyMatch(arg -> arg.startsWith("--encoder"))
                    ? Stream.of(more)
                    : Stream.concat(Stream.of("--encoder=none"), Stream.of(more)))
            .toArray(String[]::new));
  }
}
