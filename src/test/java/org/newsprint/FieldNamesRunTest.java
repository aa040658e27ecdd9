package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Counts;
import org.newsprint.Shell.Said;
import org.newsprint.article.FieldNames;
import org.newsprint.article.InputFormat;
import org.newsprint.article.Source;
import org.newsprint.config.Problems;
import org.newsprint.table.Tables;

/** A job whose input has other names for the fields. */
class FieldNamesRunTest {
  private final Shell shell;

  FieldNamesRunTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @Test
  void run_thenReplay_readsBothFormatsByTheJobsNames() {
    String input =
        """
        format: jsonl
            fields: {text: body, published_at: date}
          - {glob: in/*.csv, format: csv, fields: {text: body, id: nr, published_at: date}}
        """;
    Path job =
        shell.write(
            "job.yaml",
            Shell.jobText().replace("format: jsonl\n", input) + "maxRejectedShare: 1\n");
    shell.write(
        "in/a.jsonl",
        """
        {"id":"a","body":"One.","date":"2020-06-10"}
        {"id":"b","body":"Two.","date":"soon"}
        """);
    shell.write("in/c.csv", "nr,body,date\nc,Three.,2020-06-10\nd,Four.,soon\n");
    Said said = Shell.newsprint("run", "--job=" + job, "--encoder=none");
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    assertThat(shell.values("out", Tables.ARTICLE, "article_id"), contains("a", "c"));
    String rejected = "out/rejected/rejected.jsonl";
    shell.write(rejected, shell.read(rejected).replace("soon", "2020-06-11"));
    said =
        Shell.newsprint(
            "replay",
            "--rejected=" + shell.path("out"),
            "--job=" + job,
            "--encoder=none",
            "--output=" + shell.path("out2"));
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    assertThat(shell.counts("out2"), is(new Counts(4, 4, 0, 0)));
    assertThat(shell.values("out2", Tables.ARTICLE, "article_id"), contains("a", "b", "c", "d"));
  }

  @Test
  void read_readyMap_isFoundByItsName() {
    assertThat(
        sources("fields: newsapi").get(0).names(), is(FieldNames.named("newsapi").orElseThrow()));
  }

  @Test
  void read_wrongFields_areRefusedWithTheKnownOnes() {
    assertThat(
        mistakes("fields: {txt: body}"),
        hasItem("job.yaml:6: input[0].fields.txt: there is no such field; did you mean 'text'?"));
    assertThat(
        mistakes("fields: {headlines: h}"),
        hasItem(
            "job.yaml:6: input[0].fields.headlines: there is no such field; there are id, url,"
                + " outlet, title, byline, published_at, language, text"));
    assertThat(
        mistakes("fields: guardian"),
        hasItem(
            "job.yaml:6: input[0].fields: 'guardian' is not one of gdelt, mediacloud, news-please,"
                + " newsapi"));
    assertThat(
        mistakes("fields: {text: body, title: body}"),
        hasItem("job.yaml:6: input[0].fields.title: 'body' is text already; one field, one name"));
    assertThat(
        mistakes("fields: [text]"),
        hasItem("job.yaml:6: input[0].fields: must be a mapping of keys and values, not a list"));
    assertThat(
        mistakes("format: text\n    fields: newsapi"),
        hasItem(
            "job.yaml:6: input[0].fields: goes with jsonl, csv, parquet and avro; a text has its"
                + " fields in articles.csv"));
  }

  /** A file of the day instead of the job's, in the same export. */
  @Test
  void override_input_keepsTheNamesThatAllInputsOfItsFormatHave() throws Exception {
    MonitorOptions options = Arguments.read(List.of("--job=job.yaml", "--input=today.jsonl"));
    Job job = Overrides.apply(options, job("fields: newsapi", new Problems()));
    assertThat(job.input().files().get(0).names(), is(FieldNames.named("newsapi").orElseThrow()));
    Job two =
        Overrides.apply(
            options,
            job("fields: newsapi\n  - {glob: in/b, format: jsonl, fields: gdelt}", new Problems()));
    assertThat(two.input().files().get(0).format(), is(InputFormat.JSONL));
    assertThat(two.input().files().get(0).names(), is(FieldNames.OWN));
  }

  private List<Source> sources(String fields) {
    Problems problems = new Problems();
    Job job = job(fields, problems);
    assertThat(problems.list(), is(List.of()));
    return job.input().files();
  }

  private List<String> mistakes(String fields) {
    Problems problems = new Problems();
    job(fields, problems);
    return problems.list().stream()
        .map(problem -> problem.toString().replace(shell.path("job.yaml").toString(), "job.yaml"))
        .toList();
  }

  private Job job(String fields, Problems problems) {
    String text = Shell.jobText();
    String input = fields.startsWith("format") ? fields : "format: jsonl\n    " + fields;
    return JobFile.read(shell.write("job.yaml", text.replace("format: jsonl", input)), problems);
  }
}
