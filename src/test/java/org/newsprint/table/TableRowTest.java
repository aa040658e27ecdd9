package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableRowTest {
  @Test
  void getters_fullRow_giveTheValues() {
    TableRow row = SampleTable.full("a");
    assertThat(row.string("id"), is("a"));
    assertThat(row.longValue("whole"), is(42L));
    assertThat(row.doubleValue("number"), is(-0.25));
    assertThat(row.booleanValue("flag"), is(true));
    assertThat(row.instant("moment"), is(Instant.parse("2020-06-10T12:00:00Z")));
    assertThat(row.date("day"), is(LocalDate.parse("2020-06-10")));
    assertThat(row.value(2), is(Optional.of(42L)));
  }

  @Test
  void getters_absentValue_giveEmptyOrThrow() {
    TableRow row = SampleTable.row("a").build();
    assertThat(row.optionalString("text"), is(Optional.empty()));
    assertThat(row.optionalDouble("number"), is(Optional.empty()));
    assertMessage("this row of sample has no text", () -> row.string("text"));
  }

  @Test
  void getters_wrongColumn_throw() {
    TableRow row = SampleTable.full("a");
    assertMessage("table sample has no column colour", () -> row.string("colour"));
    assertMessage("column whole holds LONG", () -> row.optionalDouble("whole"));
  }

  @Test
  void set_unfitValue_namesTheColumn() {
    TableRowBuilder row = SampleTable.row("a");
    assertMessage("column whole of sample holds LONG, not String", () -> row.set("whole", "1"));
    assertMessage("column number of sample holds DOUBLE, not Long", () -> row.set("number", 1));
    assertMessage("table sample has no column colour", () -> row.set("colour", "red"));
  }

  @Test
  void set_valueNoFormatCanHold_throws() {
    TableRowBuilder row = SampleTable.row("a");
    for (double number : List.of(Double.NaN, Double.POSITIVE_INFINITY)) {
      assertThrows(IllegalArgumentException.class, () -> row.set("number", number));
    }
    for (Instant moment : List.of(Instant.MIN, Instant.parse("+10000-01-01T00:00:00Z"))) {
      assertThrows(IllegalArgumentException.class, () -> row.set("moment", moment));
    }
    for (LocalDate day : List.of(LocalDate.of(0, 1, 1), LocalDate.of(10_000, 1, 1))) {
      assertThrows(IllegalArgumentException.class, () -> row.set("day", day));
    }
  }

  @Test
  void set_finerValueThanFormatsHold_isBroughtToTheirs() {
    TableRow row =
        SampleTable.row("a")
            .set("moment", Instant.parse("2020-06-10T12:00:00.123456789Z"))
            .set("text", "\uD83D\uDC6E \uD83D, \uDC6E")
            .build();
    assertThat(row.instant("moment"), is(Instant.parse("2020-06-10T12:00:00.123456Z")));
    assertThat(row.string("text"), is("\uD83D\uDC6E \uFFFD, \uFFFD"));
  }

  @Test
  void set_optional_setsOrClears() {
    TableRowBuilder row = SampleTable.row("a").set("whole", 1);
    assertThat(row.set("whole", Optional.of(2)).build().longValue("whole"), is(2L));
    assertThat(
        row.set("whole", Optional.empty()).build().optionalLong("whole"), is(Optional.empty()));
  }

  @Test
  void build_missingValues_namesThemAll() {
    assertMessage(
        "a row of outlet lacks first_seen, last_seen, articles",
        () -> TableRow.of(Tables.OUTLET).set("outlet", "a.org").build());
  }

  @Test
  void build_builderUsedAgain_leavesTheRowAsItIs() {
    TableRowBuilder builder = SampleTable.row("a");
    TableRow row = builder.build();
    builder.set("id", "b");
    assertThat(row.string("id"), is("a"));
  }

  @Test
  void equals_equalValuesOfOneTable_only() {
    assertThat(SampleTable.full("a"), is(SampleTable.full("a")));
    assertThat(SampleTable.full("a").hashCode(), is(SampleTable.full("a").hashCode()));
    assertThat(SampleTable.full("a"), is(not(SampleTable.full("b"))));
    assertThat(SampleTable.full("a"), is(not(SampleTable.row("a").build())));
  }

  @Test
  void as_tableWithTheSameColumns_keepsTheValues() {
    TableRow row = RowSamples.of(Tables.OUTLET_WINDOW, 1);
    TableRow version = row.as(Tables.OUTLET_WINDOW_HISTORY);
    assertThat(version, is(RowSamples.of(Tables.OUTLET_WINDOW_HISTORY, 1)));
    assertThat(version, is(not(row)));
    assertThrows(IllegalArgumentException.class, () -> row.as(Tables.TOPIC_WINDOW));
  }

  @Test
  void keyOrder_shuffledRows_areSortedByKeyThenTheRest() {
    List<TableRow> sorted =
        List.of(
            SampleTable.row("").build(),
            SampleTable.row("a").set("whole", -1).build(),
            SampleTable.row("a").set("whole", 3).build(),
            SampleTable.row("a").set("text", "").build(),
            SampleTable.row("b").build());
    List<TableRow> rows = new ArrayList<>(sorted);
    Collections.shuffle(rows, new Random(1));
    rows.sort(TableRow.KEY_ORDER);
    assertThat(rows, is(sorted));
  }

  @Test
  void keyOrder_keyThatIsNotTheFirstColumns_comesFirst() {
    TableRow early = RowSamples.of(Tables.OUTLET_WINDOW, 1);
    TableRow late = RowSamples.of(Tables.OUTLET_WINDOW, 2);
    assertThat(Integer.signum(TableRow.KEY_ORDER.compare(early, late)), is(-1));
    assertThat(TableRow.KEY_ORDER.compare(late, late), is(0));
  }

  private static void assertMessage(String message, Runnable action) {
    Exception thrown = assertThrows(IllegalArgumentException.class, action::run);
    assertThat(thrown.getMessage(), is(message));
  }
}
