package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsprint.config.Problems;
import org.newsprint.table.Layout;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

class EndlessRunTest {
  private static final Duration PATIENCE = Duration.ofSeconds(50);
  private static final Run RUN = Run.of(Instant.parse("2020-07-01T00:00:00Z"), "DirectRunner", 2);
  private static final List<Table> TABLES =
      List.of(Tables.ARTICLE, Tables.CLUSTER, Tables.COPY_EVIDENCE, Tables.OUTLET_WINDOW);
  private static final String STORY =
      "The city council voted on Tuesday to ban the use of facial recognition by its police."
          + " Supporters said the software errs too often and watches people who did nothing."
          + " The chief of police answered that officers would lose a useful tool.";

  private final Path folder;

  EndlessRunTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  @Timeout(120)
  void watchedFolder_originalAfterItsCopy_endsWithTheRowsOfABoundedRun(Layout layout)
      throws Exception {
    Job stream = job("stream", "stream: {watch: PT0.2S, update: PT0.5S}\n");
    Job endless = stream.writing(stream.output().laidOut(layout));
    PipelineResult running = start(endless);
    try {
      await(() -> read(endless, Tables.RUN).size() == 1);
      drop("copies.jsonl", article("copy", "echo.example", "2020-06-11T09:00:00Z", STORY));
      await(() -> read(endless, Tables.ARTICLE).size() == 1);
      drop("originals.jsonl", article("first", "post.example", "2020-06-10T08:00:00Z", STORY));
      drop("again.jsonl", article("copy", "echo.example", "2020-06-11T09:00:00Z", STORY));
      drop("bad.jsonl", "{no json\n");

      Job bounded = job("bounded", "");
      start(bounded).waitUntilFinish();
      await(() -> rows(endless).equals(rows(bounded)));
      assertThat(rows(endless), is(rows(bounded)));
      assertThat(
          read(bounded, Tables.ARTICLE).get(0).optionalString("copied_from"),
          is(Optional.of("first")));
      await(() -> read(endless, Tables.REJECTED).size() == 1);
      // Both were read years after their windows had closed; they count all the same.
      read(endless, Tables.ARTICLE)
          .forEach(row -> assertThat(row.string("article_id"), row.booleanValue("late"), is(true)));
      assertThat(droppedByTheRunner(running), is(0L));
    } finally {
      running.cancel();
    }
  }

  /** What runners count when they throw elements away for being late, under any of its names. */
  private static long droppedByTheRunner(PipelineResult result) {
    long dropped = 0;
    for (MetricResult<Long> counter : result.metrics().allMetrics().getCounters()) {
      String name = counter.getName().getName();
      if (name.equalsIgnoreCase("droppedDueToLateness") || name.equals("StatefulParDoDropped")) {
        dropped += counter.getAttempted();
      }
    }
    return dropped;
  }

  private static PipelineResult start(Job job) {
    Pipeline pipeline =
        Pipeline.create(PipelineOptionsFactory.fromArgs("--blockOnRun=false").create());
    Monitor.build(pipeline, job, RUN);
    return pipeline.run();
  }

  private Job job(String name, String stream) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve(name + ".yaml"),
            """
            job: %1$s
            topic: %2$s
            input: [{glob: inbox/*.jsonl, format: jsonl}]
            output: {folder: %1$s, formats: [jsonl]}
            %3$s"""
                .formatted(
                    name,
                    Path.of("pipelines/topics/facial-recognition-moratorium.yaml").toAbsolutePath(),
                    stream));
    Problems problems = new Problems();
    Job job = JobFile.read(file, problems);
    UnrunnableJobException.throwIfAny(problems);
    return job;
  }

  private static String article(String id, String outlet, String published, String text) {
    return """
        {"id":"%s","outlet":"%s","published_at":"%s","text":"%s"}
        """
        .formatted(id, outlet, published, text);
  }

  /** Moves the file in, so that it is never seen half written. */
  private void drop(String name, String content) throws IOException {
    Path written = Files.writeString(folder.resolve(name), content);
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.move(written, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Map<String, List<String>> rows(Job job) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table table : TABLES) {
      rows.put(table.name(), read(job, table).stream().map(Shell::shown).toList());
    }
    return rows;
  }

  private static List<TableRow> read(Job job, Table table) {
    try {
      return new TableFolder(job.output().folder()).read(table, job.output().files().get(0));
    } catch (IOException notYetWritten) {
      return List.of();
    }
  }

  private static void await(Condition condition) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds() && System.nanoTime() < deadline) {
      Thread.sleep(100);
    }
  }

  private interface Condition {
    boolean holds();
  }
}
