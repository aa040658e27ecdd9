package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.stance.Drones;
import org.newsprint.stance.ModelScorer;
import org.newsprint.stance.RuleScorer;
import org.newsprint.stance.StanceScorer;

class TopicModelsTest {
  private static final String MODEL = Drones.model(EncoderKind.NONE);
  private static final String KEY = "drones.yaml: models.none: ";

  private final Shell shell;

  TopicModelsTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
    shell.write("job.yaml", Shell.jobText().replaceFirst("topic: .*", "topic: drones.yaml"));
    shell.write("drones.yaml", Drones.topicText() + "models:\n  none: m.json\n");
  }

  @Test
  void check_soundModel_findsNothingWrong() {
    shell.write("m.json", MODEL + "\n");
    Said said = check();

    assertThat(said.err(), is(emptyString()));
    assertThat(said.exitCode(), is(ExitCode.DONE));
  }

  @Test
  void check_missingModel_namesFileAndKey() {
    assertWrong(
        allOf(
            containsString("1 mistake:"),
            containsString(KEY + shell.path("m.json") + ": there is no such file")));
  }

  @Test
  void check_damagedModel_namesFileAndKey() {
    shell.write("m.json", MODEL.replaceFirst("\"slope\":[0-9]", "\"slope\":7"));
    assertWrong(containsString(KEY + "m.json: its checksum is "));
    shell.write("m.json", MODEL.substring(0, 100));
    assertWrong(containsString(KEY + "m.json: it is no JSON"));
    shell.write("m.json", "");
    assertWrong(containsString(KEY + "m.json: it is no JSON object"));
    shell.write("m.json", new byte[] {(byte) 0xFF});
    assertWrong(containsString(KEY + shell.path("m.json") + ": the file is not UTF-8"));
  }

  @Test
  void check_modelOfAnotherTopic_namesFileAndKey() {
    shell.write("m.json", Drones.model("kites", EncoderKind.NONE));
    assertWrong(containsString(KEY + "m.json: it is of the topic 'kites'"));
  }

  @Test
  void check_modelOfTheOtherEncoder_namesFileAndKey() {
    shell.write("drones.yaml", Drones.topicText() + "models:\n  bge-small: m.json\n");
    shell.write("m.json", MODEL);
    assertWrong(containsString("drones.yaml: models.bge-small: m.json: it needs the encoder none"));
  }

  @Test
  void scorer_ofATopicWithoutModels_goesByItsCues() {
    shell.write("drones.yaml", Drones.topicText());
    assertThat(check().exitCode(), is(ExitCode.DONE));
    assertThat(scorer(EncoderKind.BGE_SMALL), is(instanceOf(RuleScorer.class)));
    assertThat(scorer(EncoderKind.NONE), is(instanceOf(RuleScorer.class)));
  }

  @Test
  void scorer_ofATopicWithAModel_goesByItForItsEncoderAlone() {
    shell.write("m.json", MODEL);
    assertThat(scorer(EncoderKind.NONE), is(instanceOf(ModelScorer.class)));
    assertThat(scorer(EncoderKind.BGE_SMALL), is(instanceOf(RuleScorer.class)));
  }

  private StanceScorer scorer(EncoderKind kind) {
    return JobFile.read(shell.path("job.yaml"), new Problems()).encodedBy(kind).scorer();
  }

  private void assertWrong(Matcher<String> mistake) {
    Said said = check();
    assertThat(said.err(), mistake);
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
  }

  private Said check() {
    return Shell.newsprint("check", "--job=" + shell.path("job.yaml"));
  }
}
