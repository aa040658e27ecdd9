package org.newsprint.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableFormats;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Looks at pages in a real browser. */
class ReportPageTest {
  private static final int MEGABYTE = 1 << 20;

  @TempDir private static Path folder;

  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start();
    SyntheticTables.write(folder.resolve("few"), "jsonl", 90, 5);
    SyntheticTables.write(folder.resolve("many"), "parquet", 100_000, 500);
    SyntheticTables.writeHostile(folder.resolve("hostile"), "jsonl", 200, 12);
    for (String tables : List.of("few", "many", "hostile")) {
      WriteReport.on(new TableFolder(folder.resolve(tables).toString()))
          .to(page(tables).toString());
    }
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void reset() {
    browser.size(1280, 1000);
    browser.prefer("light");
  }

  @ParameterizedTest
  @ValueSource(strings = {"few", "many", "hostile"})
  void page_walkedThrough_hasNoErrorAndAsksForNothing(String tables) {
    open(tables);
    assertThat(browser.run("return document.documentElement.dataset.ready"), is("true"));
    drawCharts();
    browser.click(browser.find("#stories .story > summary"));
    browser.await("document.querySelector('.story[open] table')");
    browser.click(browser.find("#theme"));
    browser.click(browser.find("#stance-cards button"));
    assertThat(browser.requests(), contains(page(tables).toUri().toString()));
    assertThat(browser.complaints(), is(empty()));
  }

  @Test
  void page_hostileTexts_showsThemAndRunsNone() {
    open("hostile");
    drawCharts();
    browser.run("document.querySelectorAll('.story').forEach((story) => { story.open = true; })");
    browser.await("document.querySelectorAll('.story .inside table').length > 5");
    browser.click(browser.find("#outlets-table tbody th button"));
    assertThat(browser.run("return window.hacked"), is(nullValue()));
    assertThat(browser.texts("#outlets-table tbody th"), hasItem(SyntheticTables.HOSTILE.get(0)));
    assertThat(browser.texts(".story .headline"), hasItem(SyntheticTables.HOSTILE.get(0)));
    assertThat(browser.texts("#drill blockquote"), hasItem(SyntheticTables.HOSTILE.get(1)));
    assertThat(
        browser.run(
            "return [...document.links].filter((a) => !/^(https|file):/.test(a.href)).length"),
        is(0L));
    assertThat(browser.all("main script, main img, dialog script, dialog img"), is(empty()));
    assertThat(browser.complaints(), is(empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"few", "many"})
  void glance_always_isWhatTheTablesSay(String tables) throws Exception {
    open(tables);
    List<TableRow> days = rows(tables, Tables.TOPIC_WINDOW);
    assertThat(fact("Articles"), is(sum(days, "articles")));
    assertThat(fact("Unique texts"), is(sum(days, "articles") - sum(days, "exact")));
    assertThat(fact("Originated"), is(sum(days, "originals")));
    assertThat(fact("On the topic"), is(sum(days, "relevant")));
    assertThat(fact("Call the measure too little"), is(sum(days, "insufficient")));
    assertThat(browser.text("[data-figure=all] .big"), is(mean(days, "scored", "stance_sum")));
    assertThat(
        browser.text("[data-figure=originals] .big"),
        is(mean(days, "originals_scored", "originals_sum")));
    assertThat(browser.text("[data-figure=own] .big"), is(mean(days, "own_scored", "own_sum")));
    assertThat(
        browser.text("[data-figure=quoted] .big"), is(mean(days, "quoted_scored", "quoted_sum")));
  }

  @Test
  void completeness_always_addsUpAsTheRunSays() throws Exception {
    open("few");
    TableRow run = rows("few", Tables.RUN).get(0);
    assertThat(
        browser.text("#completeness .equation"),
        is(
            "%d read = %d accepted + %d rejected + %d repeats of an id already read"
                .formatted(
                    run.longValue("read"),
                    run.longValue("accepted"),
                    run.longValue("rejected"),
                    run.longValue("duplicates_of_id"))));
    assertThat(
        browser.text("#completeness-body"),
        containsString("90 rows in the table article, and 90 articles in the days"));
    assertThat(
        numbers("[data-table=reasons] td.number").stream().mapToLong(Long::longValue).sum(),
        is((long) rows("few", Tables.REJECTED).size()));
  }

  @Test
  void outlets_all_haveTheFiguresOfTheTables() throws Exception {
    open("many");
    click("[data-table=outlets] .pager button", "Show all");
    List<String> shown =
        browser.all("[data-table=outlets] tbody tr").stream()
            .map(row -> row.getDomProperty("textContent"))
            .toList();
    List<TableRow> outlets = rows("many", Tables.OUTLET);
    assertThat(shown.size(), is(outlets.size()));
    List<TableRow> windows = rows("many", Tables.OUTLET_WINDOW);
    for (TableRow outlet : List.of(outlets.get(0), outlets.get(17), outlets.get(499))) {
      List<TableRow> days =
          windows.stream()
              .filter(row -> row.string("outlet").equals(outlet.string("outlet")))
              .toList();
      String row =
          shown.stream()
              .filter(text -> text.startsWith(outlet.string("outlet")))
              .findFirst()
              .orElseThrow();
      assertThat(row, containsString(mean(days, "own_scored", "own_sum")));
      assertThat(row, containsString(mean(days, "quoted_scored", "quoted_sum")));
      assertThat(row, containsString(whole(sum(days, "own_scored")) + " article"));
    }
    assertThat(
        numbers("[data-table=outlets] tbody td.number").stream().mapToLong(Long::longValue).sum(),
        is(100_000L));
  }

  @Test
  void outlets_sortedByKeyboard_goBothWays() {
    open("many");
    WebElement header = browser.find("[data-table=outlets] button[data-column=Outlet]");
    header.sendKeys(Keys.ENTER);
    List<String> upwards = browser.texts("[data-table=outlets] tbody th");
    assertThat(upwards, is(upwards.stream().sorted().toList()));
    assertThat(sortOf("Outlet"), is("ascending"));
    header.sendKeys(Keys.SPACE);
    List<String> downwards = browser.texts("[data-table=outlets] tbody th");
    assertThat(downwards, is(downwards.stream().sorted(Comparator.reverseOrder()).toList()));
    assertThat(downwards.get(0), is("outlet-499.example"));
    assertThat(sortOf("Outlet"), is("descending"));
    assertThat(browser.focused(), is(header));
  }

  @Test
  void outlets_sortedByMouse_putThoseWithoutAFigureLast() {
    open("few");
    browser.click(browser.find("[data-table=outlets] button[data-column='Own voice']"));
    List<String> cells = browser.texts("[data-table=outlets] tbody td:nth-child(2) .below");
    List<Double> means =
        cells.stream()
            .filter(cell -> !cell.equals("none"))
            .map(cell -> Double.valueOf(cell.replace('−', '-').split(" ", -1)[0]))
            .toList();
    assertThat(means, is(means.stream().sorted(Comparator.reverseOrder()).toList()));
    assertThat(cells.subList(0, means.size()), everyItem(not("none")));
  }

  @Test
  void outlets_filtered_showWhatMatchesAndSayHowMany() {
    open("many");
    browser.find("#outlets-table input").sendKeys("outlet-49");
    assertThat(browser.texts("[data-table=outlets] tbody th").size(), is(10));
    assertThat(browser.texts("[data-table=outlets] tbody th"), everyItem(startsWith("outlet-49")));
    assertThat(browser.text("[data-table=outlets] [role=status]"), is("10 outlets"));
    browser.find("#outlets-table input").sendKeys("no such outlet");
    assertThat(browser.text("[data-table=outlets] [role=status]"), is("No outlets match."));
  }

  @Test
  void outlets_filteredByVerdict_showThatAlone() {
    open("many");
    browser.run(
        "const select = document.querySelector('#outlets-table select'); select.value = 'against';"
            + "select.dispatchEvent(new Event('change'))");
    assertThat(browser.all("[data-table=outlets] tbody tr").size(), is(greaterThan(0)));
    assertThat(
        browser.texts("[data-table=outlets] tbody td:nth-child(3) > span:first-child"),
        everyItem(is("against")));
  }

  @Test
  void figure_openedByKeyboard_showsItsSentencesAndGivesTheFocusBack() {
    open("few");
    WebElement button = browser.find("[data-figure=quoted] button");
    button.sendKeys(Keys.ENTER);
    assertThat(browser.find("#drill").getDomProperty("open"), is("true"));
    assertThat(browser.text("#drill-title"), is("Quoted voices"));
    assertThat(
        browser.run(
            "return [...document.querySelectorAll('#drill li')].map((li) => li.dataset.voice).includes('outlet')"),
        is(false));
    assertThat(browser.texts("#drill blockquote mark"), hasItem("pause"));
    assertThat(browser.text("#drill .who"), startsWith("quoted: Speaker 1, Civic League"));
    browser.focused().sendKeys(Keys.ESCAPE);
    assertThat(browser.find("#drill").getDomProperty("open"), is("false"));
    assertThat(browser.focused(), is(button));
  }

  @Test
  void outlet_openedByMouse_showsItsArticlesAlone() throws Exception {
    open("few");
    String outlet = browser.text("[data-table=outlets] tbody th");
    browser.click(browser.find("[data-table=outlets] tbody th button"));
    long printed =
        rows("few", Tables.ARTICLE).stream()
            .filter(row -> row.string("outlet").equals(outlet))
            .count();
    assertThat(browser.text("#drill-hint"), is(printed + " articles."));
    assertThat(browser.texts("#drill .about"), everyItem(startsWith(outlet + ", ")));
    browser.click(browser.find("#drill-close"));
    assertThat(browser.find("#drill").isDisplayed(), is(false));
  }

  @Test
  void window_openedFromItsRow_showsTheArticlesOfThatDay() throws Exception {
    open("few");
    browser.click(browser.find("#time details summary"));
    TableRow day = rows("few", Tables.TOPIC_WINDOW).get(0);
    browser.click(browser.find("[data-table=time] tbody th button"));
    assertThat(browser.text("#drill-title"), is("1 Jan 2024"));
    assertThat(browser.all("#drill .article").size(), is((int) day.longValue("articles")));
    assertThat(browser.texts("#drill .about"), everyItem(containsString("1 Jan 2024")));
  }

  @Test
  void windows_notFinal_areSaidAndPale() {
    open("few");
    drawCharts();
    assertThat(browser.text("#notices"), containsString("not final"));
    assertThat(
        browser.run(
            """
            const pale = getComputedStyle(document.documentElement).getPropertyValue('--open').trim();
            return document.querySelectorAll(`#time-chart path[fill="${pale}"]`).length > 0;
            """),
        is(true));
  }

  @Test
  void story_opened_showsItsCopiesAndSwaps() throws Exception {
    open("few");
    WebElement select = browser.find("#stories-controls select");
    select.sendKeys("With reworded copies");
    WebElement story = browser.all(".story").get(0);
    story.findElement(org.openqa.selenium.By.tagName("summary")).sendKeys(Keys.ENTER);
    browser.await("document.querySelector('.story[open] .swaps')");
    String id = story.getDomAttribute("data-story");
    long articles =
        rows("few", Tables.CLUSTER).stream()
            .filter(row -> row.string("cluster_id").equals(id))
            .mapToLong(row -> row.longValue("articles"))
            .sum();
    assertThat((long) browser.all(".story[open] tbody tr").size(), is(articles));
    assertThat(
        browser.texts(".story[open] .swaps li"),
        hasItem("facial recognition → facial acknowledgment (4)"));
    assertThat(browser.text(".story[open] .inside"), containsString("New headline: "));
  }

  @Test
  void flows_always_sumUpToTheCopiesOfTheTables() throws Exception {
    open("few");
    click("[data-table=flows] .pager button", "Show all");
    assertThat(
        numbers("[data-table=flows] tbody td:nth-child(3)").stream()
            .mapToLong(Long::longValue)
            .sum(),
        is(sum(rows("few", Tables.COPY_FLOW), "copies")));
    browser.click(browser.find("[data-table=flows] tbody td:nth-child(3) button"));
    assertThat(browser.text("#drill-title"), containsString(" from "));
    assertThat(browser.all("#drill tbody tr").size(), is(greaterThan(0)));
  }

  @Test
  void keyboard_fromTheTop_reachesTheReportFirst() {
    open("few");
    browser.find("body").sendKeys(Keys.TAB);
    assertThat(browser.focused().getText(), is("Skip to the report"));
    browser.focused().sendKeys(Keys.ENTER);
    assertThat(browser.run("return location.hash"), is("#main"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void page_inEitherColours_hasNoSeriousBarrier(String colours) {
    browser.prefer(colours);
    for (String tables : List.of("few", "hostile")) {
      open(tables);
      drawCharts();
      browser.click(browser.find("#stories .story > summary"));
      browser.await("document.querySelector('.story[open] table')");
      assertThat(tables, browser.barriers(), is(empty()));
      browser.click(browser.find("#stance-cards button"));
      assertThat(tables + ", sentences", browser.barriers(), is(empty()));
    }
  }

  @Test
  void story_onATelephone_showsItsSwapsInSightAndHasNoSeriousBarrier() {
    browser.size(390, 844);
    open("few");
    browser.find("#stories-controls select").sendKeys("With reworded copies");
    browser.click(browser.find("#stories .story > summary"));
    browser.await("document.querySelector('.story[open] .swaps')");
    assertThat(
        (Long)
            browser.run(
                "return Math.round(document.querySelector('.swaps').getBoundingClientRect().right)"),
        is(lessThanOrEqualTo(390L)));
    assertThat(browser.barriers(), is(empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1280})
  void page_anyWidth_doesNotScrollSideways(int width) {
    browser.size(width, 800);
    for (String tables : List.of("few", "many", "hostile")) {
      open(tables);
      drawCharts();
      assertThat(
          tables,
          (Long) browser.run("return document.documentElement.scrollWidth"),
          is(lessThanOrEqualTo((long) width)));
    }
  }

  @Test
  void page_ofManyArticles_isSmallAndPaintsAtOnce() throws IOException {
    assertThat(Files.size(page("many")), is(lessThan(10L * MEGABYTE)));
    open("many");
    for (String moment : List.of("first-contentful-paint", "figures")) {
      assertThat(
          moment,
          (Long)
              browser.run(
                  "return Math.round(performance.getEntriesByName(arguments[0])[0].startTime)",
                  moment),
          is(lessThan(2000L)));
    }
    assertThat(
        browser.text("#completeness-body"), containsString("articles to open, drawn evenly"));
  }

  @Test
  void print_always_drawsChartsAsWideAsTheSheet() {
    open("few");
    browser.run("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(
        browser.run(
            "return [...document.querySelectorAll('.chart svg')].map((svg) => svg.getAttribute('width'))"),
        is(List.of("680", "680")));
    browser.run("window.dispatchEvent(new Event('afterprint'))");
    assertThat(
        browser.run("return document.querySelector('.chart svg').getAttribute('width') > 1000"),
        is(true));
  }

  private static void open(String tables) {
    browser.open(page(tables));
  }

  /** Charts are drawn when they come into sight. */
  private static void drawCharts() {
    for (String chart : List.of("#time-chart", "#flows-chart")) {
      browser.run(
          "document.querySelector(arguments[0]).scrollIntoView({behavior: 'instant'})", chart);
      browser.await("document.querySelector('%s svg path')".formatted(chart));
    }
  }

  private static Path page(String tables) {
    return folder.resolve(tables + ".html");
  }

  private static List<TableRow> rows(String tables, Table table) throws IOException {
    String format = tables.equals("many") ? "parquet" : "jsonl";
    return new TableFolder(folder.resolve(tables).toString())
        .read(table, TableFormats.named(format).orElseThrow());
  }

  private static long sum(List<TableRow> rows, String column) {
    return rows.stream().mapToLong(row -> row.longValue(column)).sum();
  }

  private static String mean(List<TableRow> rows, String n, String total) {
    double sum = rows.stream().mapToDouble(row -> row.optionalDouble(total).orElseThrow()).sum();
    double mean = sum / sum(rows, n);
    String sign = mean < 0 ? "−" : mean > 0 ? "+" : "";
    return sign + "%.2f".formatted(Math.abs(mean));
  }

  private static String whole(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  private static long fact(String name) {
    WebElement fact =
        browser.all("#facts > div").stream()
            .filter(one -> one.getText().startsWith(name + "\n"))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(fact.getText().split("\n", -1)[1].replace(",", ""));
  }

  private static List<Long> numbers(String css) {
    return browser.texts(css).stream().map(text -> Long.valueOf(text.replace(",", ""))).toList();
  }

  private static @Nullable Object sortOf(String column) {
    return browser.run(
        "return document.querySelector('[data-table=outlets] button[data-column=' + arguments[0] + ']').parentElement.getAttribute('aria-sort')",
        column);
  }

  private static void click(String css, String label) {
    Stream<WebElement> found = browser.all(css).stream();
    browser.click(found.filter(one -> one.getText().equals(label)).findFirst().orElseThrow());
  }
}
