package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsprint.kafka.KafkaBroker;
import org.newsprint.kafka.KafkaBroker.Message;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/**
 * All scenarios as messages of a topic, in shuffled order, and an endless job that follows it on a
 * real cluster. Its tables must end as those of one bounded run over the same articles.
 */
final class EndlessScenario {
  private static final AtomicInteger TOPICS = new AtomicInteger();
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int PARTITIONS = 3;

  private final ScenarioRuns runs;
  private final RealCluster cluster;
  private final KafkaBroker broker;
  private final String topic = "scenarios-" + TOPICS.incrementAndGet();
  private final List<Message> messages = new ArrayList<>();
  private final Map<String, List<String>> expected;
  private int sent;

  private EndlessScenario(ScenarioRuns runs, RealCluster cluster, long seed) throws Exception {
    this.runs = runs;
    this.cluster = cluster;
    this.broker = KafkaBroker.running();
    broker.create(topic, PARTITIONS, Map.of());
    Scenario all = Scenario.together();
    Random random = new Random(seed);
    all.shuffled(seed).forEach(line -> messages.add(Message.to(random.nextInt(PARTITIONS), line)));
    Map<Table, List<TableRow>> bounded = runs.run("bounded", all.lines());
    all.assertContained(bounded);
    this.expected = lasting(bounded);
  }

  /** Makes the topic, and the tables of a bounded run to compare with; sends nothing yet. */
  static EndlessScenario of(ScenarioRuns runs, RealCluster cluster, long seed) throws Exception {
    return new EndlessScenario(runs, cluster, seed);
  }

  /** The job file's text; more settings may follow. */
  String jobText() {
    return ScenarioRuns.job(
            "- kafka: {servers: \"%s\", topic: %s}".formatted(broker.servers(), topic))
        + "stream: {update: PT1S}\n";
  }

  /** Submits the job of the file {@code endless.yaml}; its tables will be in {@code endless}. */
  Shell.Said submit(String... more) {
    return runs.run("endless", options(RealCluster.JAR, more));
  }

  /** Submits it by a process of this jar. */
  RealCluster.Ended submitBy(Path jar, String... more) {
    return RealCluster.newsprint(jar, runs.arguments("endless", options(jar, more)));
  }

  private String[] options(Path jar, String... more) {
    List<String> options =
        cluster.options(
            "--filesToStage=" + jar, "--attachedMode=false", "--checkpointingInterval=1000");
    options.addAll(List.of(more));
    return options.toArray(String[]::new);
  }

  /** Sends a part of the messages, after those that were sent before. */
  void send(double share) throws Exception {
    int to = (int) Math.round(messages.size() * share);
    broker.send(topic, messages.subList(sent, to));
    sent = to;
  }

  /** How many records the job has told of in its tables. */
  long read() {
    return runs.shell().rows("endless", Tables.RUN).stream()
        .mapToLong(row -> row.longValue("read"))
        .sum();
  }

  /** Waits until it has told of all that was sent. */
  void awaitSent() throws Exception {
    await("all " + sent + " records", () -> read() == sent);
  }

  /** That its tables end as those of the bounded run, in its files. */
  void assertEnds() throws Exception {
    assertTablesEnd();
    assertThat(read(), is((long) messages.size()));
    assertThat(late(), is(Set.of("lt-old", "lt-copy")));
  }

  /** That its tables end so, of whichever runs. */
  void assertTablesEnd() throws Exception {
    await("the tables", () -> shown().equals(expected));
    Map<String, List<String>> shown = shown();
    assertThat(shown.keySet(), is(expected.keySet()));
    shown.forEach((table, rows) -> assertThat(table, rows, is(expected.get(table))));
  }

  /** That a reader of a table ends with the rows of the bounded run. */
  void assertEnds(Table table, Callable<List<TableRow>> rows) throws Exception {
    List<String> wanted = expected.getOrDefault(table.name(), List.of());
    await(table.name(), () -> lasting(rows.call()).equals(wanted));
    assertThat(table.name(), lasting(rows.call()), is(wanted));
  }

  private Set<String> late() {
    Set<String> late = new HashSet<>();
    runs.shell().rows("endless", Tables.ARTICLE).stream()
        .filter(row -> row.booleanValue("late"))
        .forEach(row -> late.add(row.string("article_id")));
    return late;
  }

  private Map<String, List<String>> shown() {
    return lasting(runs.tables("endless"));
  }

  /** The tables whose rows do not tell of the run, or of the versions that it made. */
  static List<Table> compared() {
    return Tables.all().stream()
        .filter(table -> !Set.of(Tables.RUN, Tables.OUTLET_WINDOW_HISTORY).contains(table))
        .toList();
  }

  private static Map<String, List<String>> lasting(Map<Table, List<TableRow>> tables) {
    Map<String, List<String>> lasting = new TreeMap<>();
    for (Table table : compared()) {
      lasting.put(table.name(), lasting(tables.getOrDefault(table, List.of())));
    }
    return lasting;
  }

  private static List<String> lasting(List<TableRow> rows) {
    return rows.stream().map(EndlessScenario::lasting).sorted().toList();
  }

  private static String lasting(TableRow row) {
    if (row.table().equals(Tables.REJECTED)) {
      return String.join(" ", row.string("stage"), row.string("reason"), row.string("payload"));
    }
    return Shell.shown(row);
  }

  /** Waits until something holds; returns also if it never does, for the test to show. */
  void await(String what, Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        if (condition.call()) {
          return;
        }
      } catch (UncheckedIOException notYetWritten) {
        // Looked at again.
      }
      if (cluster.jobs().isEmpty()) {
        throw new AssertionError("the job has ended before there were " + what);
      }
      Thread.sleep(300);
    }
  }
}
