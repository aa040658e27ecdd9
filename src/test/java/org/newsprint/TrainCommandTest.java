package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;
import org.newsprint.learn.Manifest;
import org.newsprint.learn.ModelFile;
import org.newsprint.stance.Drones;

class TrainCommandTest {
  private static final String MODEL = "drones.words.json";

  private final Shell shell;

  TrainCommandTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
    shell.write("drones.yaml", Drones.trainableText());
    shell.write("drones.articles.jsonl", Drones.articles());
    shell.write("drones.single.jsonl", Drones.singles());
  }

  @Test
  void train_soundTopic_writesAModelAndSaysHowGoodItIs() throws Exception {
    Said said = train();

    assertThat(said.err(), is(emptyString()));
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(
        said.out(),
        allOf(
            containsString("none: learning from 15 articles and 3 single sentences"),
            containsString("opinion: predictions 24, groups 6"),
            containsString("restriction: predictions 24, groups 6"),
            containsString("sufficiency: predictions 24, groups 6"),
            containsString("wrote " + shell.path(MODEL))));
    Manifest manifest = ModelFile.read(shell.read(MODEL)).manifest();
    assertThat(manifest.topic(), is("drones"));
    assertThat(
        manifest.files(),
        is(
            List.of(
                new Manifest.TrainingFile(
                    "drones.articles.jsonl", DigestUtils.sha256Hex(Drones.articles()), 45),
                new Manifest.TrainingFile(
                    "drones.single.jsonl", DigestUtils.sha256Hex(Drones.singles()), 3))));
    assertThat(manifest.confusion(), hasSize(3));
    assertThat(
        manifest.confusion().stream().flatMap(List::stream).mapToInt(Integer::intValue).sum(),
        is(6));
  }

  @Test
  void train_again_writesTheSameBytes() {
    train();
    String first = shell.read(MODEL);
    Said said = train();

    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(shell.read(MODEL), is(first));
  }

  @Test
  void train_trainedTopic_isSoundForCheck() {
    train();
    shell.write("job.yaml", Shell.jobText().replaceFirst("topic: .*", "topic: drones.yaml"));
    Said said = Shell.newsprint("check", "--job=" + shell.path("job.yaml"));

    assertThat(said.err(), is(emptyString()));
    assertThat(said.exitCode(), is(ExitCode.DONE));
  }

  @Test
  void train_misspeltEncoder_isNamed() {
    Said said = train("--encoder=nome");

    assertUnrunnable(said, "--encoder: 'nome' is not one of bge-small, none");
  }

  @Test
  void train_encoderWithoutModel_isNamed() {
    assertUnrunnable(
        train("--encoder=bge-small"), "--encoder: the topic file names no model for bge-small");
  }

  @Test
  void train_topicThatNamesNoModel_isAMistake() {
    shell.write("drones.yaml", Drones.trainableText().replaceFirst("(?s)models:.*", ""));

    assertUnrunnable(train(), "drones.yaml: models: is missing");
  }

  @Test
  void train_topicWithoutLabels_isAMistake() {
    shell.write("drones.yaml", Drones.topicText() + "models:\n  none: drones.words.json\n");

    assertUnrunnable(train(), "drones.yaml: labelled.articles: is missing");
  }

  @Test
  void train_noArticleToLearnFrom_isAMistake() {
    shell.write(
        "drones.articles.jsonl",
        Drones.articles().replace("\"part\":\"train\"", "\"part\":\"test\""));

    assertUnrunnable(train(), "labelled.articles: holds no article of the part 'train'");
  }

  @Test
  void train_labelsWithoutOpinions_areLearntFrom() {
    shell.write("drones.articles.jsonl", Drones.articles().replaceAll(",\"opinion\":[^}]*", ""));
    shell.write("drones.yaml", Drones.trainableText().replaceFirst("(?m)^  sentences:.*\n", ""));
    Said said = train();

    assertThat(said.err(), is(emptyString()));
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(said.out(), containsString("restriction: predictions 24"));
    assertThat(said.out(), not(containsString("opinion: ")));
  }

  @Test
  void train_labelledFilesWithMistakes_areReportedWithTheirLines() {
    List<String> lines = Drones.articles().lines().toList();
    shell.write(
        "drones.articles.jsonl",
        lines.get(0) + "\n" + lines.get(1).replace("\"oppose\"", "\"against\"") + "\n{\n");
    shell.write("drones.single.jsonl", Drones.singles().replaceFirst("\"set\":2", "\"set\":-2"));
    Said said = train();

    assertUnrunnable(said, "drones.articles.jsonl:2: labels[2].restriction: 'against' is not one");
    assertThat(
        said.err(),
        allOf(
            containsString("drones.articles.jsonl:3: not JSON"),
            containsString("drones.single.jsonl:3: set: must be a whole number from 0")));
  }

  @Test
  void train_missingFiles_areNamed() {
    shell.write("drones.yaml", Drones.trainableText().replace("drones.single.jsonl", "none.jsonl"));

    assertUnrunnable(train(), "none.jsonl: there is no such file");
    assertUnrunnable(
        Shell.newsprint("train", "--topic=" + shell.path("none.yaml")),
        "none.yaml: there is no such file");
  }

  @Test
  void train_emptyTopicFile_saysThatItIsEmpty() {
    shell.write("drones.yaml", "");

    assertUnrunnable(train(), "drones.yaml:1: the file is empty");
  }

  @Test
  void train_modelInAFolderThatIsMissing_fails() {
    shell.write("drones.yaml", Drones.trainableText().replace(MODEL, "missing/drones.words.json"));
    Said said = train();

    assertThat(said.exitCode(), is(ExitCode.FAILED));
    assertThat(said.err(), containsString("newsprint: cannot write"));
  }

  private void assertUnrunnable(Said said, String mistake) {
    assertThat(said.err(), containsString(mistake));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.out(), is(emptyString()));
    assertThat(Files.exists(shell.path(MODEL)), is(false));
  }

  private Said train(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "train";
    args[1] = "--topic=" + shell.path("drones.yaml");
    System.arraycopy(more, 0, args, 2, more.length);
    return Shell.newsprint(args);
  }
}
