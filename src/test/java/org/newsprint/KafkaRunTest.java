package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.construction.PipelineTranslation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.config.Problems;
import org.newsprint.kafka.KafkaBroker;
import org.newsprint.kafka.KafkaBroker.Message;
import org.newsprint.synthetic.CorpusPlan;
import org.newsprint.synthetic.SyntheticCorpus;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** Articles from a real Kafka broker give the tables that the same articles give from a file. */
class KafkaRunTest {
  private static final String ENDLESS = "stream: {update: PT1S}\n";

  private static final List<Table> COMPARED =
      List.of(
          Tables.ARTICLE,
          Tables.SENTENCE,
          Tables.CLUSTER,
          Tables.COPY_EVIDENCE,
          Tables.OUTLET,
          Tables.OUTLET_WINDOW,
          Tables.TOPIC_WINDOW,
          Tables.COPY_FLOW);

  private static KafkaBroker broker;
  private static int topics;

  @TempDir private Path folder;
  private Shell shell;
  private String topic;

  @BeforeAll
  static void startBroker() throws Exception {
    broker = KafkaBroker.running();
  }

  @BeforeEach
  void makeTopic() throws Exception {
    shell = new Shell(folder);
    topic = "articles-" + ++topics;
    broker.create(topic, 3, Map.of());
  }

  @Test
  void bounded_anyRunner_givesTheTablesOfAFile() throws Exception {
    List<String> articles = articles(60);
    shell.write("in/all.jsonl", String.join("\n", articles) + "\n");
    send(articles, new Random(1));
    assertThat(shell.run("in/all.jsonl").exitCode(), is(ExitCode.DONE));
    assertThat(run("direct").exitCode(), is(ExitCode.DONE));
    assertThat(rows("direct"), is(rows("out")));
    assertThat(
        run("flink", "--runner=FlinkRunner", "--flinkMaster=[local]", "--parallelism=2").exitCode(),
        is(ExitCode.DONE));
    assertThat(rows("flink"), is(rows("out")));
  }

  @Test
  void endless_shuffledAndPartlyYearsLate_endsWithTheTablesOfABoundedRun() throws Exception {
    List<String> articles = articles(60);
    articles.add(
        article("old", "2019-01-05T08:00:00Z", "A text of long ago that comes very late."));
    shell.write("in/all.jsonl", String.join("\n", articles) + "\n");
    assertThat(shell.run("in/all.jsonl").exitCode(), is(ExitCode.DONE));
    send(articles.subList(0, 20), new Random(2));
    MetricsPage page = MetricsPage.read();
    assertThat(page.in(MetricsPage.KAFKA), is(Set.of("newsprint.read.messages")));
    Job job = job(ENDLESS);
    PipelineResult running = start(job.writing(job.output().in(shell.path("endless").toString())));
    try {
      await(() -> shell.rows("endless", Tables.ARTICLE).size() == 20);
      send(articles.subList(20, articles.size()), new Random(3));
      await(() -> rows("endless").equals(rows("out")));
      assertThat(rows("endless"), is(rows("out")));
      assertThat(page.reported(running).containsAll(page.in(MetricsPage.KAFKA)), is(true));
    } finally {
      running.cancel();
    }
  }

  @Test
  void messages_poisonedEmptyTooLargeAndTwice_areToldAndStopNothing() throws Exception {
    String good = article("a", "2020-06-10T08:00:00Z", "One text about nothing much.");
    broker.send(
        topic,
        List.of(
            Message.to(0, good),
            Message.to(0, "{\"id\": \"b\",\n"),
            Message.to(0, null),
            Message.to(1, ""),
            Message.to(1, good),
            Message.to(2, "\u0000\uffff not JSON"),
            Message.to(2, "{\"text\":\"" + "x ".repeat(3_500_000) + "\"}"),
            Message.to(2, good.replace("\"a\"", "\"c\"").replace(",", ",\n"))));
    assertThat(run("out").exitCode(), is(ExitCode.DONE));
    assertThat(shell.counts("out"), is(new Shell.Counts(8, 2, 5, 1)));
    assertThat(
        shell.rejects("out").stream().sorted().toList(),
        is(
            List.of(
                "0@2 malformed_json",
                "0@3 empty_text",
                "1@1 empty_text",
                "2@1 malformed_json",
                "2@2 too_large")));
    assertThat(shell.values("out", Tables.REJECTED, "source"), hasItem("kafka:" + topic + "/0"));
  }

  @Test
  void replay_mendedMessageOfSeveralLines_takesItsPlace() throws Exception {
    broker.send(
        topic,
        List.of(
            Message.to(0, article("a", "2020-06-10T08:00:00Z", "One text.")),
            Message.to(
                0,
                "{\n\"id\": \"b\",\r\n\"text\": \"Another text.\",\n\"published_at\": \"soon\"}")));
    assertThat(run("out").exitCode(), is(ExitCode.DONE));
    assertThat(shell.rejects("out"), is(List.of("0@2 bad_date")));
    String rejected = "out/rejected/rejected.jsonl";
    shell.write(rejected, shell.read(rejected).replace("soon", "2020-06-11"));
    Shell.Said said =
        Shell.newsprint(
            "replay",
            "--rejected=" + shell.path("out/rejected"),
            "--job=" + shell.path("job.yaml"),
            "--output=" + shell.path("out2"),
            Shell.RUN_AT);
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    assertThat(shell.counts("out2"), is(new Shell.Counts(2, 2, 0, 0)));
    assertThat(shell.values("out2", Tables.ARTICLE, "article_id"), is(List.of("a", "b")));
  }

  @Test
  void topic_readTwice_isAMistake() {
    String input = "  - kafka: {servers: \"%s\", topic: %s}\n".formatted(broker.servers(), topic);
    shell.write("job.yaml", jobText("").replace(input, input + input));
    Problems problems = new Problems();
    JobFile.read(shell.path("job.yaml"), problems);
    assertThat(problems.list(), hasSize(1));
    assertThat(
        problems.list().get(0).toString(),
        containsString("topic: is read by another input already"));
  }

  @Test
  void message_withoutATime_isPublishedWhenItWasSent() throws Exception {
    long sent = Instant.parse("2020-06-10T10:00:00Z").toEpochMilli();
    broker.send(topic, List.of(new Message(0, "{\"text\":\"Some words.\"}", Optional.of(sent))));
    assertThat(run("out").exitCode(), is(ExitCode.DONE));
    TableRow article = shell.rows("out", Tables.ARTICLE).get(0);
    assertThat(article.instant("published_at"), is(Instant.ofEpochMilli(sent)));
    assertThat(article.string("time_source"), is("source"));
  }

  @Test
  void fields_otherNames_areReadAndRejectedByOurs() throws Exception {
    broker.send(
        topic,
        List.of(
            Message.to(0, "{\"key\":7,\"meta\":{\"body\":\"Some words.\"},\"day\":\"2020-06-10\"}"),
            Message.to(0, "{\"key\":8,\"meta\":{\"body\":\"Others.\"},\"day\":\"soon\"}"),
            Message.to(0, "{\"key\":")));
    shell.write(
        "job.yaml",
        jobText("")
            .replace(
                "topic: " + topic,
                "topic: " + topic + ", fields: {id: key, text: meta.body, published_at: day}"));
    assertThat(runWritten("out").exitCode(), is(ExitCode.NOTICE));
    TableRow article = shell.rows("out", Tables.ARTICLE).get(0);
    assertThat(article.string("article_id"), is("7"));
    assertThat(article.instant("published_at"), is(Instant.parse("2020-06-10T00:00:00Z")));
    assertThat(shell.rejects("out"), is(List.of("0@2 bad_date", "0@3 malformed_json")));
    assertThat(
        shell.values("out", Tables.REJECTED, "payload"),
        is(List.of("{\"id\":\"8\",\"published_at\":\"soon\",\"text\":\"Others.\"}", "{\"key\":")));
  }

  @Test
  void start_aTime_leavesOutWhatWasSentBefore() throws Exception {
    long day = Duration.ofDays(1).toMillis();
    long sent = Instant.parse("2020-06-10T00:00:00Z").toEpochMilli();
    List<Message> messages = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String text = article("a" + i, "2020-06-01T08:00:00Z", "Text number " + i + ".");
      messages.add(new Message(i % 2, text, Optional.of(sent + i * day)));
    }
    broker.send(topic, messages);
    shell.write(
        "job.yaml",
        jobText("")
            .replace("topic: " + topic, "topic: " + topic + ", start: 2020-06-12T00:00:00Z"));
    assertThat(runWritten("out").exitCode(), is(ExitCode.DONE));
    assertThat(
        shell.rows("out", Tables.ARTICLE).stream().map(row -> row.string("article_id")).toList(),
        is(List.of("a2", "a3")));
  }

  @Test
  void compactedTopic_isReadToItsEnd() throws Exception {
    String compacted = topic + "-compacted";
    broker.create(
        compacted,
        1,
        Map.of(
            "cleanup.policy", "compact", "segment.ms", "100", "min.cleanable.dirty.ratio", "0.01"));
    for (int i = 0; i < 5; i++) {
      broker.send(
          compacted,
          List.of(Message.to(0, article("k" + i, "2020-06-10T08:00:00Z", "Text " + i + "."))));
    }
    topic = compacted;
    assertThat(run("out").exitCode(), is(ExitCode.DONE));
    assertThat(shell.counts("out").rejected(), is(0L));
  }

  @Test
  void topic_thatDoesNotExist_isToldBeforeAnythingIsWritten() {
    String there = topic;
    topic = "no-such-topic";
    Shell.Said said = run("out");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(), containsString("there is no topic no-such-topic at " + broker.servers()));
    assertThat(said.err(), containsString(there));
    assertThat(shell.path("out/article").toFile().exists(), is(false));
  }

  @Test
  void broker_thatDoesNotAnswer_isTold() {
    shell.write("job.yaml", jobText("").replace(broker.servers(), "127.0.0.1:1"));
    Shell.Said said = runWritten("out");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("no Kafka broker answers at 127.0.0.1:1"));
  }

  @Test
  void properties_unknownOwnOrSecretInClear_areMistakesThatDoNotRepeatTheSecret() {
    shell.write(
        "job.yaml",
        jobText("")
            .replace(
                "topic: " + topic,
                """
                topic: %s, start: noon, properties: {max.pol: "1", group.id: g,
                  sasl.jaas.config: "user=a password=hunter2", ssl.key.password: "env:KEY"}"""
                    .formatted(topic)));
    Problems problems = new Problems();
    JobFile.read(shell.path("job.yaml"), problems);
    List<String> said = problems.list().stream().map(Object::toString).toList();
    assertThat(said, hasSize(4));
    assertThat(said, hasItem(containsString("start: must be earliest, latest or a time")));
    assertThat(said, hasItem(containsString("max.pol: is no property of a Kafka consumer")));
    assertThat(said, hasItem(containsString("group.id: is decided by the job")));
    assertThat(said, hasItem(containsString("sasl.jaas.config: must be env:NAME or file:PATH")));
    assertThat(said.toString(), not(containsString("hunter2")));
  }

  @Test
  void secret_standsInNoPartOfTheGraph() throws Exception {
    shell.write("secret", "hunter2\n");
    shell.write(
        "job.yaml",
        jobText(ENDLESS)
            .replace(
                "topic: " + topic,
                "topic: " + topic + ", properties: {ssl.key.password: \"file:secret\"}"));
    Pipeline pipeline = Pipeline.create();
    Job job = written();
    Monitor.build(pipeline, job, run());
    String graph = PipelineTranslation.toProto(pipeline).toString();
    assertThat(graph, containsString("Read topic " + topic));
    assertThat(graph + job, not(containsString("hunter2")));
  }

  private String jobText(String more) {
    return Shell.jobText()
            .replace(
                "  - glob: in/*.jsonl\n    format: jsonl\n",
                "  - kafka: {servers: \"%s\", topic: %s}\n".formatted(broker.servers(), topic))
        + more;
  }

  private Job job(String more) throws Exception {
    shell.write("job.yaml", jobText(more));
    return written();
  }

  private Job written() throws Exception {
    Problems problems = new Problems();
    Job job = JobFile.read(shell.path("job.yaml"), problems);
    UnrunnableJobException.throwIfAny(problems);
    return job;
  }

  private Shell.Said run(String output, String... more) {
    shell.write("job.yaml", jobText("maxRejectedShare: 1\n"));
    return runWritten(output, more);
  }

  private Shell.Said runWritten(String output, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.add(0, "run");
    args.add("--job=" + shell.path("job.yaml"));
    args.add("--output=" + shell.path(output));
    args.add(Shell.RUN_AT);
    return Shell.newsprint(args.toArray(String[]::new));
  }

  private static Run run() {
    return Run.of(Instant.parse("2020-06-12T00:00:00Z"), "DirectRunner", 2);
  }

  private static PipelineResult start(Job job) {
    Pipeline pipeline =
        Pipeline.create(PipelineOptionsFactory.fromArgs("--blockOnRun=false").create());
    Monitor.build(pipeline, job, run());
    return pipeline.run();
  }

  /** Articles of a made corpus with copies, as JSON. */
  private static List<String> articles(int count) {
    List<String> lines = new ArrayList<>();
    SyntheticCorpus corpus = SyntheticCorpus.of(CorpusPlan.of(5, count).withCopies(0.4));
    corpus
        .articles()
        .forEach(
            article ->
                lines.add(
                    article(
                        article.id(),
                        article.head().publishedAt().toString(),
                        article.text().replace("\n", "\\n").replace("\"", "\\\""))));
    return lines;
  }

  private static String article(String id, String published, String text) {
    return "{\"id\":\"%s\",\"outlet\":\"o%d.example\",\"published_at\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, Math.floorMod(id.hashCode(), 5), published, text);
  }

  /** Spreads them over two of three partitions in an order of their own. */
  private void send(List<String> articles, Random random) throws Exception {
    List<String> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    broker.send(
        topic, shuffled.stream().map(article -> Message.to(random.nextInt(2), article)).toList());
  }

  private Map<String, List<String>> rows(String output) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Table table : COMPARED) {
      rows.put(table.name(), shell.rows(output, table).stream().map(Shell::shown).toList());
    }
    return rows;
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(Condition condition) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < deadline) {
      try {
        if (condition.holds()) {
          return;
        }
      } catch (UncheckedIOException notYetWritten) {
        // Looked at again.
      }
      Thread.sleep(200);
    }
  }
}
