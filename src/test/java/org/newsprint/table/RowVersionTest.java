package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.newsprint.article.Articles.NOON;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RowVersionTest {
  private static final Instant NOW = NOON.plusSeconds(1);
  private static final RowVersion EARLY = new RowVersion(3, "early", false, NOON, "first");
  private static final RowVersion ON_TIME = new RowVersion(4, "on_time", false, NOON, "first");
  private static final RowVersion FINAL = new RowVersion(5, "on_time", true, NOON, "first");
  private static final RowVersion LATE = new RowVersion(6, "late", true, NOON, "late_article");

  @Test
  void next_firstFigures_areVersionOneOfTheirPhase() {
    RowVersion none = RowVersion.UNVERSIONED;
    assertThat(none.next(true, "early", NOW), is(version(1, "early", false, "first")));
    assertThat(none.next(true, "on_time", NOW), is(version(1, "on_time", false, "first")));
    assertThat(none.next(true, "late", NOW), is(version(1, "late", true, "first")));
  }

  @Test
  void next_changedFigures_areANewVersionOfThePhase() {
    assertThat(EARLY.next(true, "early", NOW), is(version(4, "early", false, "first")));
    assertThat(EARLY.next(true, "on_time", NOW), is(version(4, "on_time", false, "first")));
    assertThat(ON_TIME.next(true, "on_time", NOW), is(version(5, "on_time", false, "first")));
  }

  @Test
  void next_changedFiguresOfAClosedWindow_areLateAndFinal() {
    for (RowVersion version : new RowVersion[] {EARLY, ON_TIME, FINAL, LATE}) {
      assertThat(
          version.next(true, "late", NOW),
          is(version(version.version() + 1, "late", true, "late_article")));
    }
  }

  @Test
  void next_nothingNew_isTheSameVersion() {
    assertThat(EARLY.next(false, "early", NOW), is(EARLY));
    assertThat(ON_TIME.next(false, "on_time", NOW), is(ON_TIME));
    assertThat(FINAL.next(false, "late", NOW), is(FINAL));
    assertThat(LATE.next(false, "late", NOW), is(LATE));
  }

  @Test
  void next_windowThatEndsUnchanged_comesOnTime() {
    assertThat(EARLY.next(false, "on_time", NOW), is(version(4, "on_time", false, "first")));
  }

  @Test
  void next_windowThatClosesUnchanged_becomesFinalAndKeepsItsTiming() {
    assertThat(ON_TIME.next(false, "late", NOW), is(version(5, "on_time", true, "first")));
  }

  @Test
  void only_boundedRun_isFinalAtOnce() {
    assertThat(RowVersion.only(NOW), is(version(1, "on_time", true, "first")));
  }

  @Test
  void on_rowOfEveryWindowTable_isReadBack() {
    for (Table table :
        new Table[] {Tables.OUTLET_WINDOW, Tables.TOPIC_WINDOW, Tables.OUTLET_WINDOW_HISTORY}) {
      assertThat(RowVersion.of(LATE.on(RowSamples.of(table, 1))), is(LATE));
    }
  }

  @Test
  void on_tableWithoutAReason_leavesItOut() {
    assertThat(
        RowVersion.of(LATE.on(RowSamples.of(Tables.COPY_FLOW, 1))),
        is(new RowVersion(6, "late", true, NOON, "first")));
  }

  @Test
  void on_row_leavesItsFiguresAlone() {
    TableRow row = RowSamples.of(Tables.COPY_FLOW, 1);
    TableRow versioned = LATE.on(row);
    assertThat(versioned, is(not(row)));
    assertThat(RowVersion.of(row).on(versioned), is(row));
  }

  @Test
  void rowKey_valuesThatJoinAlike_staysApart() {
    assertThat(flow("a", "bc"), is(not(flow("ab", "c"))));
    assertThat(flow("a 1:b", "c"), is(not(flow("a", "1:b c"))));
    assertThat(flow("", "a"), is(not(flow("a", ""))));
  }

  @Test
  void rowKey_sameKeyAndOtherFigures_isTheSame() {
    TableRow row = RowSamples.of(Tables.COPY_FLOW, 1);
    assertThat(RowKey.of(row.edit().set("copies", 99).build()), is(RowKey.of(row)));
  }

  @Test
  void rowKey_sameKeyOfAnotherTable_staysApart() {
    TableRow row = RowSamples.of(Tables.OUTLET_WINDOW, 1);
    assertThat(RowKey.of(row), is(not(RowKey.of(row.edit().set("window_start", NOON).build()))));
    assertThat(
        RowKey.of(RowSamples.of(Tables.ARTICLE, 1)),
        is(not(RowKey.of(RowSamples.of(Tables.CLUSTER, 1)))));
  }

  private static String flow(String from, String to) {
    return RowKey.of(
        RowSamples.of(Tables.COPY_FLOW, 1)
            .edit()
            .set("from_outlet", from)
            .set("to_outlet", to)
            .build());
  }

  private static RowVersion version(long version, String timing, boolean isFinal, String reason) {
    return new RowVersion(version, timing, isFinal, NOW, reason);
  }
}
