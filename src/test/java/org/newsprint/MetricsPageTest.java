package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.archive.Archive;
import org.newsprint.article.InputFormat;
import org.newsprint.article.Source;
import org.newsprint.config.Problems;
import org.newsprint.database.Deliveries;
import org.newsprint.database.PostgresServer;

/** docs/monitoring.md names the metrics that runs report, all of them and no others. */
class MetricsPageTest {
  private static final Run RUN = Run.of(Instant.parse("2020-07-01T00:00:00Z"), "DirectRunner", 2);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String STORY =
      "The city council voted on Tuesday to ban the use of facial recognition by its police."
          + " Supporters said the software errs too often and watches people who did nothing."
          + " The chief of police answered that officers would lose a useful tool.";

  private final Path folder;
  private final MetricsPage page;

  MetricsPageTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.page = MetricsPage.read();
  }

  @Test
  void seeds_reportWhatThePageSaysOfEveryRun() throws Exception {
    Job seeds = job(Path.of("pipelines/seeds.yaml").toAbsolutePath());
    Job job = seeds.writing(seeds.output().in(folder.resolve("out").toString()));
    PipelineResult result = start(job, RUN);
    result.waitUntilFinish();

    assertThat(page.in(MetricsPage.EVERY_RUN), is(not(empty())));
    assertThat(page.reported(result), is(page.in(MetricsPage.EVERY_RUN)));
  }

  @Test
  void twoNights_reportWhatThePageSaysOfThem() throws Exception {
    Job seeds = job(Path.of("pipelines/seeds.yaml").toAbsolutePath());
    Job job = seeds.writing(seeds.output().in(folder.resolve("out").toString()));
    Set<String> reported = new TreeSet<>();
    List<String> days = List.of("2020-06-10", "2020-06-11", "2020-06-14");
    for (int night = 0; night < 2; night++) {
      MonitorOptions options = PipelineOptionsFactory.create().as(MonitorOptions.class);
      options.setFrom(days.get(night));
      options.setTo(days.get(night + 1));
      Archive archive = IntervalOptions.open(options, job).orElseThrow();
      PipelineResult result = start(job, RUN.goingOnFrom(archive));
      result.waitUntilFinish();
      reported.addAll(page.reported(result));
    }
    assertThat(reported, is(page.in(MetricsPage.EVERY_RUN, MetricsPage.INTERVAL)));
  }

  @Test
  void archive_reportsItsOtherParts() throws Exception {
    byte[] request =
        """
        WARC/1.0
        WARC-Type: request
        WARC-Record-ID: <urn:uuid:0-0>
        WARC-Date: 2020-06-08T10:00:00Z
        Content-Length: 0



        """
            .replace("\n", "\r\n")
            .getBytes(UTF_8);
    try (OutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.warc.gz")))) {
      packed.write(request);
    }
    Job seeds = job(Path.of("pipelines/seeds.yaml").toAbsolutePath());
    Source archive =
        new Source(folder.resolve("*.warc.gz").toString(), InputFormat.WARC, Optional.empty());
    Job job =
        seeds
            .reading(seeds.input().and(List.of(archive)))
            .writing(seeds.output().in(folder.resolve("out").toString()));
    PipelineResult result = start(job, RUN);
    result.waitUntilFinish();

    assertThat(page.in(MetricsPage.WARC), is(not(empty())));
    assertThat(page.reported(result), is(page.in(MetricsPage.EVERY_RUN, MetricsPage.WARC)));
  }

  @Test
  void otherLanguages_areCounted() throws Exception {
    Files.writeString(
        folder.resolve("de.jsonl"),
        """
        {"id":"de","published_at":"2020-06-10T06:00:00Z","language":"en","text":"Der Stadtrat von\
         Lindau hat am Dienstag mit 21 zu 9 Stimmen beschlossen, den Einsatz von\
         Gesichtserkennung durch die Polizei für zwei Jahre auszusetzen. Stadträtin Jana Berger\
         sagte, die Technik verwechsle Menschen und niemand hafte dafür. Die Frist endet im August."}
        """);
    Job seeds = job(Path.of("pipelines/seeds.yaml").toAbsolutePath());
    Source more =
        new Source(folder.resolve("*.jsonl").toString(), InputFormat.JSONL, Optional.empty());
    Job job =
        seeds
            .reading(seeds.input().and(List.of(more)))
            .writing(seeds.output().in(folder.resolve("out").toString()));
    PipelineResult result = start(job, RUN);
    result.waitUntilFinish();

    assertThat(
        page.reported(result),
        is(page.in(MetricsPage.EVERY_RUN, MetricsPage.LANGUAGES, MetricsPage.OFF_TOPIC)));
  }

  @Test
  @Timeout(240)
  void endlessRunWithRejectsAndADatabase_reportsTheRest() throws Exception {
    try (PostgresServer server =
        PostgresServer.start(Files.createDirectory(folder.resolve("server")))) {
      Job job =
          job(
              Files.writeString(
                  folder.resolve("job.yaml"),
                  """
                  job: watched
                  topic: %s
                  input: [{glob: inbox/*.jsonl, format: jsonl}]
                  coverage: {horizon: PT1S}
                  windows: {lateness: PT1S}
                  output: {folder: out, formats: [jsonl]}
                  jdbc: {url: '%s', user: newsprint, password: '%s', createTables: true}
                  stream: {watch: PT0.2S, update: PT0.5S}
                  """
                      .formatted(
                          Path.of("pipelines/topics/facial-recognition-moratorium.yaml")
                              .toAbsolutePath(),
                          server.url(),
                          server.reference())));
      Places.check(job); // Makes the tables.
      Run run =
          RUN.delivering(
              Deliveries.open(job.output().database().orElseThrow(), RUN.id(job), job.name()));
      drop("bad.jsonl", "{no json\n");
      drop("fair.jsonl", "{\"text\":\"The wheel turned until midnight.\"}\n");
      drop("revised.jsonl", page("It rained for two days.") + page("It rained for three days."));
      drop("first.jsonl", article("a", "post.example", "") + article("b", "echo.example", ""));
      PipelineResult running = start(job, run);
      try {
        Set<String> expected =
            page.in(
                MetricsPage.EVERY_RUN,
                MetricsPage.REJECTS,
                MetricsPage.OFF_TOPIC,
                MetricsPage.ENDLESS,
                MetricsPage.DATABASE);
        Set<String> reported = new TreeSet<>();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int i = 0; !reported.equals(expected) && System.nanoTime() < deadline; i++) {
          // What has been at rest is freed when something new comes.
          drop(
              "again" + i + ".jsonl", article("a", "post.example", "") + article("a" + i, "x", ""));
          drop("other" + i + ".jsonl", article("b", "echo.example", " Read on below."));
          Thread.sleep(1_000);
          reported.addAll(page.reported(running));
        }
        assertThat(reported, is(expected));
      } finally {
        running.cancel();
      }
    }
  }

  private static Job job(Path file) throws Exception {
    Problems problems = new Problems();
    Job job = JobFile.read(file, problems);
    UnrunnableJobException.throwIfAny(problems);
    return job;
  }

  private static PipelineResult start(Job job, Run run) {
    Pipeline pipeline =
        Pipeline.create(PipelineOptionsFactory.fromArgs("--blockOnRun=false").create());
    Monitor.build(pipeline, job, run);
    return pipeline.run();
  }

  private static String page(String text) {
    return "{\"url\":\"https://post.example/weather\",\"text\":\"%s\"}%n".formatted(text);
  }

  private static String article(String id, String outlet, String more) {
    return """
        {"id":"%s","outlet":"%s","published_at":"2020-06-1%dT08:00:00Z","text":"%s%s"}
        """
        .formatted(id, outlet, id.length(), STORY, more);
  }

  /** Moves the file in, so that it is never seen half written. */
  private void drop(String name, String content) throws IOException {
    Path written = Files.writeString(folder.resolve(name), content);
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.move(written, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
