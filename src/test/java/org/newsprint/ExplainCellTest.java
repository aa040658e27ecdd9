package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;
import org.newsprint.aggregate.Grain;
import org.newsprint.cell.Cell;
import org.newsprint.cell.CellFigure;
import org.newsprint.cell.CellKey;
import org.newsprint.cell.GatherCell;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/** {@code newsprint explain} of a cell of {@code outlet_window}. */
class ExplainCellTest {
  private static final String FIRST =
      "The council voted on Tuesday to ban police from using facial recognition in the city of"
          + " Brookfield, after months of protest. ";

  private static final String ARTICLES =
      """
      {"id":"a","outlet":"one.example","title":"Ban voted","published_at":"2020-06-10T08:00:00Z","text":"%1$sMayor Ann Lee said the ban is sensible."}
      {"id":"b","outlet":"two.example","title":"Ban","published_at":"2020-06-10T09:30:00Z","text":"%1$sMayor Ann Lee said the ban is sensible."}
      {"id":"c","outlet":"two.example","title":"Other","published_at":"2020-06-11T09:30:00Z","text":"Two."}
      """
          .formatted(FIRST);

  private final Shell shell;

  ExplainCellTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  /** Summed in a pipeline, and counted here: each cell of the seeds is the same in both ways. */
  @Test
  void everyCellOfTheSeeds_isWhatItsArticlesGive() throws Exception {
    Said run =
        Shell.newsprint(
            "run", "--job=pipelines/seeds.yaml", "--encoder=none", "--output=" + shell.path("out"));
    assertThat(run.err(), run.exitCode(), is(ExitCode.DONE));
    long copies = 0;
    int sentences = 0;
    List<TableRow> rows = shell.rows("out", Tables.OUTLET_WINDOW);
    for (TableRow row : rows) {
      CellKey key =
          new CellKey(
              row.string("outlet"),
              Grain.named(row.string("grain")).orElseThrow(),
              row.instant("window_start"));
      Cell cell = GatherCell.from(new TableFolder(shell.path("out").toString()), key);
      assertThat(
          key.toString(),
          cell.figures().stream().filter(figure -> !figure.agrees()).toList(),
          is(List.of()));
      assertThat(cell.currentIsLast(), is(true));
      copies += row.longValue("near") + row.longValue("spun") + row.longValue("excerpts");
      sentences += cell.articles().stream().mapToInt(a -> cell.sentencesOf(a).size()).sum();
    }
    assertThat(rows.size(), is(96));
    assertThat(copies, greaterThan(5L));
    assertThat(sentences, greaterThan(100));
  }

  /** No number of the row is left out in silence. */
  @Test
  void figures_areAllThatTheRowCounts() {
    run();
    List<String> explained =
        cell("two.example", "2020-06-10").stream().map(CellFigure::column).toList();
    List<String> others =
        Tables.OUTLET_WINDOW.columnNames().stream()
            .filter(column -> !explained.contains(column))
            .toList();
    assertThat(
        others,
        is(
            List.of(
                "topic",
                "grain",
                "window_start",
                "window_end",
                "window_date",
                "outlet",
                "version",
                "timing",
                "is_final",
                "changed_at",
                "change_reason",
                "stance_corrected",
                "stance_corrected_low",
                "stance_corrected_high")));
  }

  private List<CellFigure> cell(String outlet, String day) {
    try {
      return GatherCell.from(
              new TableFolder(shell.path("out").toString()),
              new CellKey(outlet, Grain.DAY, Instant.parse(day + "T00:00:00Z")))
          .figures();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void cell_showsArticlesStoriesSentencesFiguresAndVersions() {
    run();
    Said said = explain("two.example", "2020-06-10");
    assertThat(said.err(), is(emptyString()));
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(
        said.out(),
        allOf(
            containsString("outlet_window of two.example, day from 2020-06-10T00:00:00Z to"),
            containsString("  2020-06-10T09:30:00Z  b  Ban"),
            containsString("    exact copy of a, similarity 1.00, 90 min later; story a"),
            containsString("[1] indirect_quote, Ann Lee: none, abstained"),
            containsString("  a  1 article"),
            containsString(" counted anew from articles and sentences: all agree"),
            containsString("  = median_copy_lag_minutes  90.0 "),
            containsString("versions      1"),
            containsString("  1, on_time, final, made 2020-06-12T00:00:00Z (first): articles 1,")));
  }

  @Test
  void textsOfStrangers_neitherEndLinesNorCommandATerminal() {
    run();
    String rows = shell.read("out/article/article.jsonl");
    shell.write(
        "out/article/article.jsonl", rows.replace("\"Other\"", "\"O\\u001b[31m\\nther\\u202e\""));
    String said = explain("two.example", "2020-06-11").out();
    assertThat(said, containsString("Z  c  O [31m ther" + System.lineSeparator()));
    assertThat(said, not(containsString("\u001b")));
  }

  @Test
  void hourAndWeek_areCellsToo() {
    run();
    assertThat(
        explain("two.example", "2020-06-10T09:00Z").out(),
        containsString("hour from 2020-06-10T09:00:00Z to 2020-06-10T10:00:00Z"));
    assertThat(
        explain("two.example", "2020-06-08", "--grain=week").out(),
        allOf(containsString("week from 2020-06-08T00:00:00Z"), containsString("articles      2")));
  }

  @Test
  void json_holdsTheSame() throws Exception {
    run();
    JsonNode json =
        new ObjectMapper().readTree(explain("two.example", "2020-06-10", "--format=json").out());
    assertThat(json.path("agrees").asBoolean(), is(true));
    assertThat(json.path("row").path("window_date").asText(), is("2020-06-10"));
    assertThat(json.path("articles").path(0).path("copied_from").asText(), is("a"));
    assertThat(
        json.path("articles").path(0).path("sentences").path(1).path("speaker").asText(),
        is("Ann Lee"));
    assertThat(json.path("figures").path(0).path("counted").asLong(), is(1L));
    assertThat(json.path("versions").size(), is(1));
  }

  /** Any format, and days laid out one by one. */
  @Test
  void everyFormatAndLayout_saysTheSame() {
    shell.write("in/a.jsonl", ARTICLES);
    String expected = "";
    for (String format : List.of("jsonl", "csv", "parquet", "night")) {
      Stream<String> options =
          format.equals("night")
              ? Stream.of("--from=2020-06-10", "--to=2020-06-12")
              : Stream.of("--formats=" + format);
      Said run =
          shell.runInto(
              format,
              "in/a.jsonl",
              Stream.concat(options, Stream.of("--encoder=none")).toArray(String[]::new));
      assertThat(run.err(), run.exitCode(), is(ExitCode.DONE));
      Said said =
          Shell.newsprint(
              "explain",
              "--output=" + shell.path(format),
              "--outlet=two.example",
              "--window=2020-06-10",
              "--format=json");
      assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
      // When a night's window is final is another matter, and not of the cell's articles.
      String articles = said.out().replaceFirst("(?s).*(\"articles\":\\[.*)\"versions\".*", "$1");
      assertThat(articles, containsString("\"Ann Lee\""));
      assertThat(articles, is(expected.isEmpty() ? articles : expected));
      expected = articles;
    }
  }

  @Test
  void rowThatIsNotWhatItsArticlesGive_isSaid() {
    run();
    String rows = shell.read("out/outlet_window/outlet_window.jsonl");
    shell.write(
        "out/outlet_window/outlet_window.jsonl", rows.replace("\"exact\":1", "\"exact\":2"));
    Said said = explain("two.example", "2020-06-10");
    assertThat(said.exitCode(), is(ExitCode.FAILED));
    assertThat(
        said.out(),
        allOf(
            containsString("counted anew from articles and sentences: 1 DO NOT AGREE"),
            containsString("  ! exact                    2              but counted anew 1: "),
            containsString("versions      1: THE LAST IS NOT THE CURRENT ROW")));
  }

  @Test
  void unknownCells_areAnsweredWithThoseThatAre() {
    run();
    assertUnrunnable(
        "there is no outlet 'two.exmple'; did you mean two.example?",
        explain("two.exmple", "2020-06-10"));
    assertUnrunnable(
        "there is no outlet 'nobody'; there are one.example, two.example",
        explain("nobody", "2020-06-10"));
    assertUnrunnable(
        "two.example printed nothing in the day from 2020-06-12; it has the days 2020-06-10,"
            + " 2020-06-11",
        explain("two.example", "2020-06-12"));
    assertUnrunnable("'june' is no day or hour in UTC", explain("two.example", "june"));
    assertUnrunnable(
        "--grain: 'month' is not one of hour, day, week",
        explain("two.example", "2020-06-10", "--grain=month"));
  }

  @Test
  void noTables_saysWhatToDo() {
    assertUnrunnable("there are no tables in ", explain("two.example", "2020-06-10"));
    assertUnrunnable(
        "give --topic and --text to explain an article, or --output, --outlet and --window",
        Shell.newsprint("explain"));
    Said half = Shell.newsprint("explain", "--output=x", "--outlet=y");
    assertThat(half.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(half.err(), containsString("--window=START"));
  }

  private static void assertUnrunnable(String message, Said said) {
    assertThat(said.err(), containsString(message));
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.out(), is(emptyString()));
  }

  private void run() {
    shell.write("in/a.jsonl", ARTICLES);
    Said run = shell.run("in/a.jsonl", "--encoder=none");
    assertThat(run.err(), run.exitCode(), is(ExitCode.DONE));
  }

  private Said explain(String outlet, String window, String... more) {
    return Shell.newsprint(
        Stream.concat(
                Stream.of(
                    "explain",
                    "--output=" + shell.path("out"),
                    "--outlet=" + outlet,
                    "--window=" + window),
                Stream.of(more))
            .toArray(String[]::new));
  }
}
