package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsprint.Shell.Said;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;

class OverridesTest {
  private final Shell shell;

  OverridesTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
    shell.write("in/a.jsonl", "{\"text\":\"One.\"}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --fromat=csv         | --fromat: there is no such option; did you mean --formats?
          --zzzzzz=1           | --zzzzzz: there is no such option; see newsprint run --help
          --parallelsm=4       | --parallelsm: there is no such option; did you mean --parallelism?
          --maxBundleSze=4     | --maxBundleSze: there is no such option; did you mean 'maxBundleSize'?
          --runner=SparkRunner | --runner: 'SparkRunner' is not one of DirectRunner, FlinkRunner
          --formats=xml,jsonl  | --formats: 'xml' is not one of parquet, csv, jsonl, duckdb
          --formats=           | --formats: has no value; give one or leave the option out
          --output             | --output: has no value; give one or leave the option out
          --encoder=bge-smal   | --encoder: 'bge-smal' is not one of bge-small, none
          --encoder=NONE       | --encoder: 'NONE' is not one of bge-small, none
          --encoder            | --encoder: has no value; give one or leave the option out
          --encodr=none        | --encodr: there is no such option; did you mean --encoder?
          --runAt=yesterday    | --runAt: 'yesterday' is not a time, for example 2020-06-12T00:00:00Z
          --inputFormat=csv    | --inputFormat: goes with --input, which is missing
          --coverageShards=0   | --coverageShards: must be 1 or more
          --coverageShards=a   | --coverageShards: 'a' is not a whole number
          --parallelism=2.5    | --parallelism: '2.5' is not a whole number
          stray                | 'stray' is not an option; options are written --name=value
          --job=other.yaml     | --job: is given more than once
          """)
  void run_wrongOption_saysWhatIsWrong(String option, String message) {
    Said said = Shell.newsprint("run", "--job=" + shell.job(), option);
    assertThat(
        said.err(),
        is(
            Stream.of("newsprint: cannot run the job", "  " + message, "")
                .reduce((a, b) -> a + System.lineSeparator() + b)
                .orElseThrow()));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.out(), is(emptyString()));
  }

  @Test
  void apply_encoder_hasTheLastWord() throws Exception {
    Job job = JobFile.read(Path.of(shell.job()), new Problems());

    assertThat(encoder(job), is(EncoderKind.BGE_SMALL));
    assertThat(encoder(job, "--encoder=none"), is(EncoderKind.NONE));
    assertThat(
        encoder(job.encodedBy(EncoderKind.NONE), "--encoder", "bge-small"),
        is(EncoderKind.BGE_SMALL));
    assertThat(encoder(job.encodedBy(EncoderKind.NONE)), is(EncoderKind.NONE));
  }

  @Test
  void apply_report_hasTheLastWord() throws Exception {
    Job job = JobFile.read(Path.of(shell.job()), new Problems());

    assertThat(report(job), is(true));
    assertThat(report(job, "--report=false"), is(false));
    assertThat(report(job.writing(job.output().reported(false))), is(false));
    assertThat(report(job.writing(job.output().reported(false)), "--report=true"), is(true));
  }

  private static boolean report(Job job, String... more) throws UnrunnableJobException {
    List<String> args = Stream.concat(Stream.of("--job=job.yaml"), Stream.of(more)).toList();
    return Overrides.apply(Arguments.read(args), job).output().report();
  }

  private static EncoderKind encoder(Job job, String... more) throws UnrunnableJobException {
    List<String> args = Stream.concat(Stream.of("--job=job.yaml"), Stream.of(more)).toList();
    return Overrides.apply(Arguments.read(args), job).encoder();
  }

  @Test
  void run_severalWrongOptions_namesAll() {
    String job = shell.job();
    Said unknown = Shell.newsprint("run", "--jb=" + job, "--runner=Storm");
    assertThat(unknown.err(), containsString("--jb: there is no such option; did you mean --job?"));
    assertThat(unknown.err(), containsString("--runner: 'Storm' is not one of"));
    assertThat(unknown.err(), containsString("--job: is missing; name the job file"));
    Said wrong = Shell.newsprint("run", "--job=" + job, "--runAt=x", "--formats=y", "--input=z");
    assertThat(wrong.err(), containsString("--runAt: 'x'"));
    assertThat(wrong.err(), containsString("--formats: 'y'"));
    assertThat(wrong.err(), containsString("--inputFormat: is needed, since the ending of"));
  }

  @Test
  void run_wrongInputFormat_saysWhichThereAre() {
    Said said =
        Shell.newsprint("run", "--job=" + shell.job(), "--input=a.txt", "--inputFormat=xml");
    assertThat(
        said.err(),
        containsString("'xml' is not one of text, jsonl, csv, html, warc, feed, parquet, avro"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
  }

  @Test
  void run_fileMatchedByTwoInputs_namesTheFileAndBoth() {
    shell.write("in/a.jsonl", "{\"text\":\"One.\"}\n");
    String twice = "  - glob: in/a.*\n    format: jsonl\noutput:";
    String job =
        shell.write("twice.yaml", Shell.jobText().replaceFirst("output:", twice)).toString();
    Said said = Shell.newsprint("run", "--job=" + job);
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("a.jsonl is matched by two inputs"));
    assertThat(said.err(), containsString("in/*.jsonl and"));
  }

  @Test
  void run_nothingToReadAndNowhereToWrite_namesBoth() {
    String blocked = shell.write("file", "in the way").toString();
    for (String output : new String[] {blocked, blocked + "/deeper"}) {
      Said said =
          Shell.newsprint(
              "run",
              "--job=" + shell.job(),
              "--input=" + shell.path("none/*.csv"),
              "--output=" + output);
      assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
      assertThat(said.err(), containsString("no file matches " + shell.path("none/*.csv")));
      assertThat(said.err(), containsString("cannot write to the output folder " + output));
      assertThat(said.err(), containsString("--output=DIR names another"));
      assertThat(said.err(), not(containsString("\tat ")));
    }
  }

  @Test
  void run_inputThatIsAFolder_saysHowToNameItsFiles() {
    Said said =
        Shell.newsprint(
            "run", "--job=" + shell.job(), "--input=" + shell.path("in"), "--inputFormat=text");
    assertThat(said.err(), containsString("it is a folder; say which files of it, for example"));
    assertThat(said.err(), containsString("in/*.txt"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
  }

  @Test
  void run_wildcardsThatDoNotParse_saysSoInOneLine() {
    Said said = Shell.newsprint("run", "--job=" + shell.job(), "--input=" + shell.path("[.csv"));
    assertThat(said.err().lines().count(), is(2L));
    assertThat(said.err(), containsString("cannot look for " + shell.path("[.csv")));
  }

  @Test
  void run_valueAfterASpace_isTaken() {
    Said said = Shell.newsprint("run", "--job", shell.path("none.yaml").toString());
    assertThat(said.err(), containsString("none.yaml: there is no such file"));
  }
}
