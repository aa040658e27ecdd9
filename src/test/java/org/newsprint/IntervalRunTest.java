package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.newsprint.Shell.newsprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** Runs over intervals of days, each going on from those before. */
class IntervalRunTest {
  private static final LocalDate FIRST = LocalDate.parse("2020-06-01");
  private static final int NIGHTS = 7;
  private static final int ARTICLES = 210;
  private static final String[] FLINK = {"--runner=FlinkRunner", "--flinkMaster=[local]"};

  private final Shell shell;
  private int runs;

  IntervalRunTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @Test
  void sevenNights_endWithTheTablesOfOneRunOverTheWeek_alsoAfterALateOriginal() throws IOException {
    String original = makeNews();
    for (int night = 0; night < NIGHTS; night++) {
      // One of them on another runner, which must not be seen in the tables.
      String[] runner = night == 4 ? FLINK : new String[0];
      run("nights", "news.jsonl", FIRST.plusDays(night), FIRST.plusDays(night + 1), runner);
    }
    Map<String, String> afterTheWeek = digests("nights");

    run("week", "news.jsonl", FIRST, FIRST.plusDays(NIGHTS));
    assertSame("nights", "week");

    // A night twice changes nothing but the log of runs.
    run("nights", "news.jsonl", FIRST.plusDays(3), FIRST.plusDays(4));
    Map<String, String> afterANightAgain = digests("nights");
    assertThat(afterANightAgain.keySet(), is(afterTheWeek.keySet()));
    afterTheWeek.forEach(
        (file, digest) -> assertThat(file, afterANightAgain.get(file), is(digest)));

    // An original comes days after its copies, in a file of its own; rows of closed windows then
    // say
    // that they are late, and all else is as if it had been there.
    shell.write("late.jsonl", original);
    LocalDate day =
        LocalDate.parse(original.replaceFirst("(?s).*\"published_at\":\"(.{10}).*", "$1"));
    run("nights", "late.jsonl", day, day.plusDays(1));
    shell.write("all.jsonl", shell.read("news.jsonl") + original);
    assertThat(
        newsprint(
                "run",
                "--job=" + job(),
                "--input=" + shell.path("all.jsonl"),
                "--output=" + shell.path("whole"))
            .exitCode(),
        is(ExitCode.DONE));
    assertSame("nights", "whole");
    assertThat(shell.rows("nights", Tables.ARTICLE).size(), is(ARTICLES));
    assertThat(copies("nights").size(), greaterThan(ARTICLES / 4));
    List<TableRow> history = shell.rows("nights", Tables.OUTLET_WINDOW_HISTORY);
    assertThat(history.size(), greaterThan(shell.rows("nights", Tables.OUTLET_WINDOW).size()));
    assertThat(
        history.stream().map(row -> row.string("change_reason")).collect(Collectors.toSet()),
        is(Set.of("first", "late_article")));
  }

  private void assertSame(String some, String others) {
    for (Table table : Tables.all()) {
      if (isOfArticles(table)) {
        assertThat(
            table.name(),
            difference(
                shell.rows(some, table).stream().map(Shell::shown).toList(),
                shell.rows(others, table).stream().map(Shell::shown).toList()),
            is(List.of()));
      }
    }
  }

  @Test
  void articlesOutside_areCountedAndLeftAlone() {
    shell.write(
        "in.jsonl",
        """
        {"id":"before","text":"One.","published_at":"2020-06-09T23:59:59.999Z"}
        {"id":"first","text":"Two.","published_at":"2020-06-10T00:00:00Z"}
        {"id":"last","text":"Three.","published_at":"2020-06-10T23:59:59.999Z"}
        {"id":"after","text":"Four.","published_at":"2020-06-11T00:00:00Z"}
        {"id":"undated","text":"Five."}
        {"id":
        """);
    Shell.Said said = run("out", "in.jsonl", day("2020-06-10"), day("2020-06-11"));
    assertThat(shell.values("out", Tables.ARTICLE, "article_id"), contains("first", "last"));
    TableRow run = shell.rows("out", Tables.RUN).get(0);
    assertThat(run.longValue("read"), is(6L));
    assertThat(run.longValue("accepted"), is(2L));
    assertThat(run.longValue("rejected"), is(1L));
    assertThat(run.longValue("outside_interval"), is(3L));
    assertThat(
        said.out(),
        containsString("read 6 = accepted 2 + rejected 1 + duplicates of an id 0 + outside"));
  }

  @Test
  void anIdThatIsRemembered_isADuplicateOrRejectedOrMended() {
    String first = "{\"id\":\"a\",\"text\":\"One.\",\"published_at\":\"2020-06-10T08:00:00Z\"}\n";
    shell.write("a.jsonl", first);
    run("out", "a.jsonl", day("2020-06-10"), day("2020-06-11"));
    // The same article in another file, and another under its id, both later.
    shell.write(
        "b.jsonl",
        first.replace("-10T", "-11T") + first.replace("-10T", "-11T").replace("One", "Two"));
    run("out", "b.jsonl", day("2020-06-11"), day("2020-06-12"));
    assertThat(published(), contains("a 2020-06-10T08:00:00Z"));
    assertThat(
        shell.rows("out", Tables.RUN).stream().map(IntervalRunTest::counts).toList(),
        contains("1 = 1 + 0 + 0", "2 = 0 + 1 + 1"));
    assertThat(shell.rejects("out"), contains("b.jsonl@2 duplicate_id"));
    // The record itself, mended in its place.
    shell.write("a.jsonl", first.replace("T08", "T09"));
    run("out", "a.jsonl", day("2020-06-10"), day("2020-06-11"));
    assertThat(published(), contains("a 2020-06-10T09:00:00Z"));
    // An earlier one takes its place, on another day, of which nothing is left.
    shell.write("c.jsonl", first.replace("-10T", "-09T"));
    run("out", "c.jsonl", day("2020-06-09"), day("2020-06-10"));
    assertThat(published(), contains("a 2020-06-09T08:00:00Z"));
    assertThat(
        shell.rows("out", Tables.OUTLET).stream().map(row -> row.longValue("articles")).toList(),
        contains(1L));
  }

  @Test
  void revisionsInSeveralRuns_giveTheTablesOfOneRun() {
    String text =
        "The ferry from Dorn to Vail stops at %s o'clock from Monday on, the harbour office says,"
            + " and the police of both towns ask for a ban on facial recognition at its landing"
            + " stage. Who wants to cross later has to take the bridge at Elsing.";
    String first = article("ferry", "2020-06-10T08:00:00Z", text.formatted("six"));
    String copy =
        article("ferry", "2020-06-10T12:00:00Z", text.formatted("six"))
            .replace("a.example", "b.example");
    String second = article("ferry", "2020-06-11T09:00:00Z", text.formatted("seven"));
    shell.write("first.jsonl", first + copy);
    shell.write("second.jsonl", second);
    run("out", "first.jsonl", day("2020-06-10"), day("2020-06-11"));
    // A later text of an article of another day is left alone, and said to be.
    run("out", "second.jsonl", day("2020-06-11"), day("2020-06-12"));
    assertThat(lastRun(), is("1 = 0 + 0 + 0 + 1 outside + 0 revisions"));
    assertThat(
        published(),
        contains(
            "u-842b34a09d87e6242f8e 2020-06-10T08:00:00Z",
            "u-c46ad7a8b6fd5eda0d60 2020-06-10T12:00:00Z"));
    // A run over both days takes it, with what is remembered of the first text.
    run("out", "second.jsonl", day("2020-06-10"), day("2020-06-12"));
    assertThat(lastRun(), is("1 = 1 + 0 + 0 + 0 outside + 0 revisions"));
    run("both", "*.jsonl", day("2020-06-10"), day("2020-06-12"));
    assertThat(shell.rows("both", Tables.ARTICLE_REVISION).size(), is(1));
    assertSame("out", "both");
    // The first record again is a revision now, and changes nothing.
    run("out", "first.jsonl", day("2020-06-10"), day("2020-06-11"));
    assertThat(lastRun(), is("2 = 1 + 0 + 0 + 0 outside + 1 revisions"));
    assertSame("out", "both");
    // Another text between the two, and a night that has to do with none of them.
    shell.write(
        "third.jsonl", article("ferry", "2020-06-10T20:00:00Z", text.formatted("half past six")));
    run("out", "third.jsonl", day("2020-06-10"), day("2020-06-11"));
    assertThat(lastRun(), is("1 = 0 + 0 + 0 + 0 outside + 1 revisions"));
    shell.write("fourth.jsonl", article("bridge", "2020-06-12T08:00:00Z", "The bridge is shut."));
    run("out", "fourth.jsonl", day("2020-06-12"), day("2020-06-13"));
    run("all", "*.jsonl", day("2020-06-10"), day("2020-06-13"));
    assertThat(shell.rows("all", Tables.ARTICLE_REVISION).size(), is(2));
    assertSame("out", "all");
  }

  private static String article(String page, String time, String text) {
    return "{\"url\":\"https://a.example/%s\",\"published_at\":\"%s\",\"text\":\"%s\"}%n"
        .formatted(page, time, text);
  }

  private String lastRun() {
    List<TableRow> runs = shell.rows("out", Tables.RUN);
    TableRow run = runs.get(runs.size() - 1);
    return counts(run)
        + " + %d outside + %d revisions"
            .formatted(run.longValue("outside_interval"), run.longValue("revisions"));
  }

  @Test
  void replay_ofARejectOfANight_takesItOutOfTheRejects() {
    shell.write("in.jsonl", "{\"id\":\"a\",\"text\":\"One.\",\"published_at\":\"10 June\"}\n");
    run("out", "in.jsonl", day("2020-06-10"), day("2020-06-11"));
    assertThat(shell.rejects("out"), contains("in.jsonl@1 bad_date"));
    String rejected = "out/rejected/rejected.jsonl";
    shell.write(rejected, shell.read(rejected).replace("10 June", "2020-06-10"));
    Shell.Said said =
        newsprint(
            "replay",
            "--rejected=" + shell.path("out"),
            "--job=" + job(),
            "--input=" + shell.path("in.jsonl"),
            "--output=" + shell.path("out"),
            "--from=2020-06-10",
            "--to=2020-06-11",
            "--runAt=2020-07-01T00:00:00Z");
    assertThat(said.out() + said.err(), said.exitCode(), is(ExitCode.DONE));
    assertThat(shell.values("out", Tables.ARTICLE, "article_id"), contains("a"));
    assertThat(shell.rejects("out"), is(List.of()));
  }

  @Test
  void otherRules_areRefused() {
    shell.write("in.jsonl", "{\"text\":\"One.\",\"published_at\":\"2020-06-10\"}\n");
    run("out", "in.jsonl", day("2020-06-10"), day("2020-06-11"));
    shell.write("job.yaml", jobText().replace("P2D", "P3D"));
    Shell.Said said = said("out", "in.jsonl", day("2020-06-11"), day("2020-06-12"));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(
        said.err(),
        allOf(
            containsString("the archive in "),
            containsString("found: topic facial-recognition-moratorium ("),
            containsString("horizon PT48H"),
            containsString("horizon PT72H")));
  }

  @Test
  void oneFolder_isLaidOutInOneWay() {
    shell.write("in.jsonl", "{\"text\":\"One.\",\"published_at\":\"2020-06-10\"}\n");
    shell.runInto("whole", "in.jsonl");
    Shell.Said byDay = said("whole", "in.jsonl", day("2020-06-10"), day("2020-06-11"));
    assertThat(byDay.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(byDay.err(), containsString("holds tables that were written whole"));
    run("days", "in.jsonl", day("2020-06-10"), day("2020-06-11"));
    Shell.Said whole = shell.runInto("days", "in.jsonl");
    assertThat(whole.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(whole.err(), containsString("holds tables by day; go on with them by --from"));
    assertThat(
        shell.runInto("days", "in.jsonl", "--layout=days").err(),
        containsString("holds tables by day; go on with them by --from"));
  }

  @Test
  void wholeRunByDay_isARunOverAllTime() throws IOException {
    makeNews();
    assertThat(shell.runInto("whole", "news.jsonl").exitCode(), is(ExitCode.DONE));
    assertThat(shell.runInto("byDay", "news.jsonl", "--layout=days").exitCode(), is(ExitCode.DONE));
    for (Table table : Tables.all()) {
      if (!table.equals(Tables.RUN)) { // It says when the run ended.
        assertThat(table.name(), shown("byDay", table), is(shown("whole", table)));
      }
    }
    assertThat(Files.exists(shell.path("byDay/article/date=2020-06-01/article.jsonl")), is(true));
    assertThat(Files.exists(shell.path("byDay/article/article.jsonl")), is(false));
    assertThat(Files.exists(shell.path("byDay/report.html")), is(true));
    // A table without rows has no day, and no file.
    assertThat(shell.rows("byDay", Tables.ARTICLE_REVISION), is(List.of()));

    assertThat(
        said("byDay", "news.jsonl", FIRST, FIRST.plusDays(1)).err(),
        containsString("holds tables by day that no run over an interval wrote"));
    assertThat(
        shell.runInto("byDay", "news.jsonl").err(),
        containsString("holds tables by day; --layout=days goes on so"));
    assertThat(
        shell.runInto("whole", "news.jsonl", "--layout=days").err(),
        containsString("holds tables that were written whole"));
    shell.write("in.jsonl", "{\"text\":\"One.\"}\n");
    assertThat(
        mistake("--from=2020-06-10", "--to=2020-06-11", "--layout=whole"),
        containsString("--from: writes the tables by day"));
    assertThat(
        mistake("--layout=daily"), containsString("--layout: 'daily' is not one of whole, days"));
  }

  private List<String> shown(String output, Table table) {
    return shell.rows(output, table).stream().map(Shell::shown).toList();
  }

  @Test
  void options_saysAllThatIsWrong() {
    shell.write("in.jsonl", "{\"text\":\"One.\"}\n");
    assertThat(mistake("--from=2020-06-10"), containsString("--from and --to: go together"));
    assertThat(
        mistake("--from=10 June", "--to=tomorrow"),
        allOf(
            containsString("--from: '10 June' is not a day, for example 2020-06-10"),
            containsString("--to: 'tomorrow' is not a day")));
    assertThat(
        mistake("--from=2020-06-10", "--to=2020-06-10"),
        containsString(
            "--to: must be later than --from; for the one day 2020-06-10 it is 2020-06-11"));
    shell.write("job.yaml", jobText() + "stream:\n  watch: PT1S\n");
    assertThat(
        mistake("--from=2020-06-10", "--to=2020-06-11"),
        containsString("a job with 'stream:' in its file has no interval"));
  }

  private String mistake(String... options) {
    Shell.Said said =
        newsprint(
            Stream.concat(
                    Stream.of("run", "--job=" + job(), "--input=" + shell.path("in.jsonl")),
                    Stream.of(options))
                .toArray(String[]::new));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    return said.err();
  }

  /** The tables whose rows follow from the articles alone. */
  private static boolean isOfArticles(Table table) {
    return !Set.of(Tables.RUN, Tables.OUTLET_WINDOW_HISTORY).contains(table);
  }

  /** Writes news of a week but for the most copied original, which it returns. */
  private String makeNews() {
    newsprint(
        "generate",
        "--articles=" + ARTICLES,
        "--days=" + NIGHTS,
        "--words=80",
        "--outlets=6",
        "--copies=0.5",
        "--relevant=0.3",
        "--output=" + shell.path("made.jsonl"),
        "--truth=" + shell.path("truth.jsonl"));
    Map<String, Long> copies =
        shell
            .read("truth.jsonl")
            .lines()
            .filter(line -> line.contains("\"copied_from\":\""))
            .map(line -> line.replaceFirst(".*\"copied_from\":\"([^\"]*)\".*", "$1"))
            .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
    String most =
        copies.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    String begin = "{\"id\":\"" + most + "\"";
    List<String> lines = shell.read("made.jsonl").lines().toList();
    shell.write(
        "news.jsonl",
        lines.stream()
            .filter(line -> !line.startsWith(begin))
            .collect(Collectors.joining("\n", "", "\n")));
    return lines.stream().filter(line -> line.startsWith(begin)).findFirst().orElseThrow() + "\n";
  }

  private Shell.Said run(
      String output, String input, LocalDate from, LocalDate to, String... more) {
    Shell.Said said = said(output, input, from, to, more);
    assertThat(said.out() + said.err(), said.exitCode(), is(ExitCode.DONE));
    return said;
  }

  /** Each run at a time of its own, as nights are. */
  private Shell.Said said(
      String output, String input, LocalDate from, LocalDate to, String... more) {
    runs++;
    return newsprint(
        Stream.concat(
                Stream.of(
                    "run",
                    "--job=" + job(),
                    "--input=" + shell.path(input),
                    "--output=" + shell.path(output),
                    "--from=" + from,
                    "--to=" + to,
                    "--maxRejectedShare=1",
                    "--runAt=2020-07-01T00:%02d:00Z".formatted(runs)),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** A job that soon forgets, so that later nights do not read all that there is. */
  private String job() {
    Path file = shell.path("job.yaml");
    return (Files.exists(file) ? file : shell.write("job.yaml", jobText())).toString();
  }

  private static String jobText() {
    return Shell.jobText()
        + """
        encoder: none
        coverage:
          horizon: P2D
        windows:
          lateness: P1D
        """;
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private List<String> published() {
    return shell.rows("out", Tables.ARTICLE).stream()
        .map(row -> row.string("article_id") + " " + row.instant("published_at"))
        .toList();
  }

  private static String counts(TableRow run) {
    return "%d = %d + %d + %d"
        .formatted(
            run.longValue("read"),
            run.longValue("accepted"),
            run.longValue("rejected"),
            run.longValue("duplicates_of_id"));
  }

  private List<TableRow> copies(String output) {
    return shell.rows(output, Tables.ARTICLE).stream()
        .filter(row -> row.optionalString("copied_from").isPresent())
        .toList();
  }

  /** The rows that only one of two tables has. */
  private static List<String> difference(List<String> some, List<String> others) {
    return Stream.concat(
            some.stream().filter(row -> !others.contains(row)).map(row -> "only the first: " + row),
            others.stream()
                .filter(row -> !some.contains(row))
                .map(row -> "only the second: " + row))
        .toList();
  }

  /** The digests of all files but the log of runs, by their paths. */
  private Map<String, String> digests(String output) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    Path folder = shell.path(output);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith("run/")) {
          digests.put(name, DigestUtils.sha256Hex(Files.readAllBytes(file)));
        }
      }
    }
    return digests;
  }
}
