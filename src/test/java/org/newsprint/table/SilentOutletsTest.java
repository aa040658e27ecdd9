package org.newsprint.table;

import static java.util.stream.Collectors.toMap;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SilentOutletsTest {
  @Test
  void of_noOutletsKnown_noneIsSilent() {
    assertThat(silent(window("2020-06-10T12:00:00Z", 0)), is(Map.of("2020-06-10T12:00:00Z", 0L)));
  }

  @Test
  void of_outletsWithNothingInAWindow_areSilentThere() {
    assertThat(
        silent(
            outlet("a.org", "2020-06-10T12:10:00Z"),
            outlet("b.org", "2020-06-10T12:20:00Z"),
            outlet("c.org", "2020-06-10T12:30:00Z"),
            window("2020-06-10T12:00:00Z", 3),
            window("2020-06-10T13:00:00Z", 1)),
        is(Map.of("2020-06-10T12:00:00Z", 0L, "2020-06-10T13:00:00Z", 2L)));
  }

  @Test
  void of_outletWhoseFirstArticleComesLater_isNotKnownYet() {
    assertThat(
        silent(
            outlet("a.org", "2020-06-10T12:00:00Z"),
            outlet("b.org", "2020-06-10T13:00:00Z"),
            window("2020-06-10T12:00:00Z", 1),
            window("2020-06-10T14:00:00Z", 1)),
        is(Map.of("2020-06-10T12:00:00Z", 0L, "2020-06-10T14:00:00Z", 1L)));
  }

  @Test
  void of_outletFirstSeenInTheLastInstantOfAWindow_isKnown() {
    assertThat(
        silent(outlet("b.org", "2020-06-10T12:59:59.999999Z"), window("2020-06-10T12:00:00Z", 0)),
        is(Map.of("2020-06-10T12:00:00Z", 1L)));
  }

  @Test
  void of_moreOutletsInAWindowThanKnown_isNeverNegative() {
    assertThat(
        silent(outlet("a.org", "2020-06-10T12:00:00Z"), window("2020-06-10T12:00:00Z", 2)),
        is(Map.of("2020-06-10T12:00:00Z", 0L)));
  }

  @Test
  void of_manyOutletsInAnyOrder_countsThoseThatCameBeforeTheEnd() {
    List<TableRow> rows = new ArrayList<>();
    Instant start = Instant.parse("2020-06-10T00:00:00Z");
    for (int i = 0; i < 50; i++) {
      rows.add(outlet("outlet" + i, start.plusSeconds(i * 3_600L).toString()));
      rows.add(window(start.plusSeconds(i * 3_600L).toString(), 1));
    }
    Collections.shuffle(rows, new Random(1));
    Map<String, Long> silent = silent(rows.toArray(new TableRow[0]));
    for (int i = 0; i < 50; i++) {
      assertThat(silent.get(start.plusSeconds(i * 3_600L).toString()), is((long) i));
    }
  }

  private static Map<String, Long> silent(TableRow... rows) {
    return new SilentOutlets()
        .of("all", Arrays.asList(rows)).stream()
            .collect(
                toMap(
                    row -> row.instant("window_start").toString(),
                    row -> row.longValue("outlets_silent")));
  }

  private static TableRow outlet(String name, String firstSeen) {
    return RowSamples.of(Tables.OUTLET, 1)
        .edit()
        .set("outlet", name)
        .set("first_seen", Instant.parse(firstSeen))
        .build();
  }

  /** The row of an hour in which so many outlets printed something. */
  private static TableRow window(String start, int outlets) {
    return RowSamples.of(Tables.TOPIC_WINDOW, 77)
        .edit()
        .set("window_start", Instant.parse(start))
        .set("window_end", Instant.parse(start).plusSeconds(3_600))
        .set("outlets", outlets)
        .build();
  }
}
