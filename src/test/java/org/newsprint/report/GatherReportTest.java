package org.newsprint.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableFormat;
import org.newsprint.table.TableFormats;
import org.newsprint.table.TableRow;
import org.newsprint.table.TableSet;
import org.newsprint.table.Tables;
import org.newsprint.table.UnusableTablesException;

class GatherReportTest {
  private static final TableFormat JSONL = TableFormats.named("jsonl").orElseThrow();
  private static final double NO_MORE_THAN_ROUNDING = 1e-6;

  @TempDir private Path folder;

  @Test
  void totals_always_areTheSumsOfTheDays() throws Exception {
    SyntheticTables.write(folder, "jsonl", 400, 7);
    Counts totals = gather().totals();
    List<TableRow> days = rows(Tables.TOPIC_WINDOW);
    assertThat(totals.articles(), is(sum(days, "articles")));
    assertThat(totals.originals(), is(sum(days, "originals")));
    assertThat(totals.unique(), is(sum(days, "articles") - sum(days, "exact")));
    assertThat(totals.spun(), is(sum(days, "spun")));
    assertThat(totals.favor(), is(sum(days, "favor")));
    assertThat(totals.insufficient(), is(sum(days, "insufficient")));
    assertFigure(totals.all(), days, "scored", "stance_sum");
    assertFigure(totals.ofOriginals(), days, "originals_scored", "originals_sum");
  }

  @Test
  void outlets_always_areTheSumsOfTheirOwnDays() throws Exception {
    SyntheticTables.write(folder, "jsonl", 400, 7);
    Map<String, List<TableRow>> days =
        rows(Tables.OUTLET_WINDOW).stream()
            .collect(Collectors.groupingBy(row -> row.string("outlet")));
    List<OutletLine> lines = gather().outlets();
    assertThat(lines.size(), is(7));
    for (OutletLine line : lines) {
      List<TableRow> its = days.getOrDefault(line.outlet(), List.of());
      assertThat(line.counts().articles(), is(sum(its, "articles")));
      assertFigure(line.counts().own(), its, "own_scored", "own_sum");
      assertFigure(line.counts().quoted(), its, "quoted_scored", "quoted_sum");
    }
  }

  @Test
  void shares_ofAllOutlets_makeOne() throws Exception {
    SyntheticTables.write(folder, "jsonl", 400, 7);
    List<OutletLine> lines = gather().outlets();
    assertThat(lines.stream().mapToDouble(OutletLine::articleShare).sum(), closeTo(1, 1e-9));
    assertThat(lines.stream().mapToDouble(OutletLine::uniqueShare).sum(), closeTo(1, 1e-9));
    assertThat(lines.stream().mapToDouble(OutletLine::originalShare).sum(), closeTo(1, 1e-9));
  }

  @Test
  void flows_always_countEachCopyOnce() throws Exception {
    SyntheticTables.write(folder, "jsonl", 400, 7);
    ReportModel model = gather();
    List<TableRow> windows = rows(Tables.COPY_FLOW);
    assertThat(model.flows().stream().mapToLong(Flow::copies).sum(), is(sum(windows, "copies")));
    assertThat(model.flows().stream().mapToLong(Flow::spun).sum(), is(sum(windows, "spun")));
    Flow largest =
        model.flows().stream()
            .filter(flow -> !flow.from().equals(flow.to()))
            .findFirst()
            .orElseThrow();
    long back =
        windows.stream()
            .filter(row -> row.string("from_outlet").equals(largest.to()))
            .filter(row -> row.string("to_outlet").equals(largest.from()))
            .mapToLong(row -> row.longValue("copies"))
            .sum();
    assertThat(largest.back(), is(back));
  }

  @Test
  void windows_notFinal_areMarkedAndCounted() throws Exception {
    SyntheticTables.write(folder, "jsonl", 400, 7);
    ReportModel model = gather();
    long open =
        rows(Tables.TOPIC_WINDOW).stream().filter(row -> !row.booleanValue("is_final")).count();
    assertThat(model.openWindows(), is(open));
    assertThat(
        model.series().get(0).all().stream().filter(point -> !point.isFinal()).count(), is(5L));
    assertThat(model.articlesByDay(), is(Optional.of(400L)));
  }

  @Test
  void stories_withRewordedCopies_showTheirSwaps() throws Exception {
    SyntheticTables.write(folder, "jsonl", 400, 7);
    ReportModel model = gather();
    assertThat(model.storiesInAll(), is((long) rows(Tables.CLUSTER).size()));
    List<Copy> spun =
        model.stories().stream()
            .flatMap(story -> story.copies().stream())
            .filter(copy -> copy.kind().equals("spun"))
            .toList();
    assertThat(spun.isEmpty(), is(false));
    for (Copy copy : spun) {
      assertThat(
          copy.swaps(),
          contains("facial recognition → facial acknowledgment (4)", "police → authorities (2)"));
      assertThat(copy.moreSwaps(), is(10L));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "parquet"})
  void page_inAnyFormat_isTheSame(String format, @TempDir Path other) throws Exception {
    SyntheticTables.writeHostile(folder, "jsonl", 120, 9);
    SyntheticTables.writeHostile(other, format, 120, 9);
    assertThat(PageJson.of(gather(other)), is(PageJson.of(gather())));
  }

  @Test
  void articles_tooMany_areSampledFromEachOutletAlike() throws Exception {
    SyntheticTables.write(folder, "jsonl", 6000, 50);
    ReportModel model = gather();
    assertThat(model.sampled(), is(true));
    assertThat(model.articles(), is(gather().articles()));
    Map<String, Long> drawn =
        model.articles().stream()
            .collect(Collectors.groupingBy(ArticleCard::outlet, Collectors.counting()));
    long each = Limits.DEFAULT.articles() / 50;
    for (OutletLine line : model.outlets()) {
      assertThat(
          line.outlet(),
          drawn.getOrDefault(line.outlet(), 0L),
          is(greaterThanOrEqualTo(Math.min(each, line.counts().articles()))));
    }
    assertThat(model.totals().articles(), is(6000L));
  }

  @Test
  void articles_few_areAllThereWithAllTheirSentences() throws Exception {
    SyntheticTables.write(folder, "jsonl", 120, 9);
    ReportModel model = gather();
    assertThat(model.sampled(), is(false));
    assertThat(model.articles().size(), is(120));
    long bearing =
        rows(Tables.SENTENCE).stream()
            .filter(
                row -> !row.string("stance_label").equals("none") || row.booleanValue("abstained"))
            .count();
    assertThat(
        model.articles().stream().mapToLong(article -> article.sentences().size()).sum(),
        is(bearing));
  }

  @Test
  void outlets_moreThanThePageHolds_areCountedAllTheSame() throws Exception {
    SyntheticTables.write(folder, "jsonl", 9000, 1500);
    ReportModel model = gather();
    assertThat(model.outlets().size(), is(Limits.DEFAULT.outlets()));
    assertThat(model.outletsInAll(), is((long) rows(Tables.OUTLET).size()));
    assertThat(model.totals().articles(), is(9000L));
    assertThat(
        model.outlets().stream().map(line -> line.counts().articles()).toList(),
        everyItem(not(lessThanOrEqualTo(0L))));
  }

  @Test
  void gather_noArticles_givesAnEmptyModel() throws Exception {
    SyntheticTables.write(folder, "jsonl", 0, 1);
    ReportModel model = gather();
    assertThat(model.totals().articles(), is(0L));
    assertThat(model.totals().all().verdict(), is(Verdict.NONE));
    assertThat(model.rejects().examples().size(), is(28));
  }

  @Test
  void gather_emptyFolder_saysThatThereAreNoTables() {
    assertThat(refused().getMessage(), containsString("there are no tables in"));
  }

  @Test
  void gather_tableMissing_saysWhich() throws Exception {
    SyntheticTables.write(folder, "jsonl", 20, 3);
    Files.delete(file(Tables.SENTENCE));
    assertThat(refused().getMessage(), containsString("as jsonl there is no sentence"));
  }

  @Test
  void gather_tableCutOff_saysWhichCannotBeRead() throws Exception {
    SyntheticTables.write(folder, "jsonl", 20, 3);
    String whole = Files.readString(file(Tables.ARTICLE));
    Files.writeString(file(Tables.ARTICLE), whole.substring(0, whole.length() - 40));
    assertThat(refused().getMessage(), containsString("the table article in"));
  }

  @Test
  void gather_tableOfAnotherProgram_saysWhichCannotBeRead() throws Exception {
    SyntheticTables.write(folder, "jsonl", 20, 3);
    Files.writeString(file(Tables.OUTLET), "{\"station\":\"north\",\"rain\":3}\n");
    assertThat(refused().getMessage(), containsString("the table outlet in"));
  }

  @Test
  void gather_runWithoutRow_asksWhetherItWasStopped() throws Exception {
    SyntheticTables.write(folder, "jsonl", 20, 3);
    Files.writeString(file(Tables.RUN), "");
    assertThat(refused().getMessage(), containsString("was the run stopped?"));
  }

  @Test
  void gather_tablesOfTwoRuns_saysThatTheyDoNotBelongTogether() throws Exception {
    SyntheticTables.write(folder, "jsonl", 20, 3);
    List<String> lines = Files.readAllLines(file(Tables.ARTICLE));
    Files.write(file(Tables.ARTICLE), lines.subList(0, 19));
    assertThat(
        refused().getMessage(),
        containsString("do not belong together: article has 19 rows, the run accepted 20"));
  }

  @Test
  void gather_articlesOfTwoTopics_namesBoth() throws Exception {
    SyntheticTables.write(folder, "jsonl", 20, 3);
    List<String> lines = Files.readAllLines(file(Tables.ARTICLE));
    lines.set(3, lines.get(3).replace(SyntheticTables.TOPIC, "another"));
    Files.write(file(Tables.ARTICLE), lines);
    assertThat(refused().getMessage(), containsString("(another, invented-topic)"));
  }

  private static void assertFigure(Figure figure, List<TableRow> days, String n, String total) {
    assertThat(figure.n(), is(sum(days, n)));
    double added = days.stream().mapToDouble(row -> row.optionalDouble(total).orElseThrow()).sum();
    assertThat(
        figure.mean().orElse(0.0),
        closeTo(figure.n() == 0 ? 0 : added / figure.n(), NO_MORE_THAN_ROUNDING));
  }

  private static long sum(List<TableRow> rows, String column) {
    return rows.stream().mapToLong(row -> row.longValue(column)).sum();
  }

  private UnusableTablesException refused() {
    return assertThrows(UnusableTablesException.class, this::gather);
  }

  private ReportModel gather() throws UnusableTablesException {
    return gather(folder);
  }

  private static ReportModel gather(Path tables) throws UnusableTablesException {
    return GatherReport.from(
        TableSet.in(new TableFolder(tables.toString()), GatherReport.NEEDED),
        Limits.DEFAULT,
        Optional.empty());
  }

  private List<TableRow> rows(Table table) throws IOException {
    return new TableFolder(folder.toString()).read(table, JSONL);
  }

  private Path file(Table table) {
    return folder.resolve(table.name()).resolve(table.name() + ".jsonl");
  }
}
