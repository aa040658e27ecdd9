package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.Provenance;

class MergeTest {
  private static final Instant RUN_AT = Instant.parse("2020-07-01T00:00:00Z");

  /** The window of these tests is that of 10 June; it closes two days after its end. */
  private static final Duration LATENESS = Duration.ofDays(2);

  @Test
  void merged_firstVersion_isNeverLate() {
    assertThat(merged("2020-06-10T12:00:00Z", List.of(), 3), contains("3 v1 early open first"));
    assertThat(merged("2020-06-11T00:00:00Z", List.of(), 3), contains("3 v1 on_time open first"));
    assertThat(merged("2020-06-30T00:00:00Z", List.of(), 3), contains("3 v1 on_time final first"));
  }

  @Test
  void merged_sameFigures_keepTheirVersionUntilTheWindowComesOfAge() {
    List<TableRow> early = rows("2020-06-10T12:00:00Z", List.of(), 3);
    assertThat(rows("2020-06-10T13:00:00Z", early, 3), is(early));
    List<TableRow> ended = rows("2020-06-11T00:00:00Z", early, 3);
    assertThat(shown(ended), contains("3 v2 on_time open first"));
    List<TableRow> closed = rows("2020-06-13T00:00:00Z", ended, 3);
    assertThat(shown(closed), contains("3 v3 on_time final first"));
    assertThat(rows("2020-06-30T00:00:00Z", closed, 3), is(closed));
  }

  @Test
  void merged_otherFigures_areTheNextVersion_lateOnceTheWindowIsClosed() {
    List<TableRow> ended = rows("2020-06-11T00:00:00Z", List.of(), 3);
    assertThat(merged("2020-06-12T00:00:00Z", ended, 4), contains("4 v2 on_time open first"));
    assertThat(merged("2020-06-30T00:00:00Z", ended, 4), contains("4 v2 late final late_article"));
  }

  @Test
  void history_hasEveryVersionOnce() {
    Merge.Merged first = merge("2020-06-10T12:00:00Z").merged(window(), List.of(), List.of(row(3)));
    List<TableRow> one = merge("2020-06-10T12:00:00Z").history(List.of(), first);
    Merge.Merged same =
        merge("2020-06-10T13:00:00Z").merged(window(), first.rows(), List.of(row(3)));
    assertThat(merge("2020-06-10T13:00:00Z").history(one, same), is(one));
    Merge.Merged second =
        merge("2020-06-10T14:00:00Z").merged(window(), first.rows(), List.of(row(4)));
    assertThat(
        shown(merge("2020-06-10T14:00:00Z").history(one, second)),
        contains("3 v1 early open first", "4 v2 early open first"));
  }

  @Test
  void merged_rejects_staysWithTheFirstSighting_butForWhatCameMended() {
    TableRow old = reject(1, "first");
    TableRow again = reject(1, "again");
    TableRow other = reject(2, "other");
    Merge plain = merge("2020-06-11T00:00:00Z");
    assertThat(
        plain.merged(Tables.REJECTED, List.of(old), List.of(again, other)).rows(),
        is(List.of(old, other)));
    Merge replay =
        new Merge(
            Instant.parse("2020-06-11T00:00:00Z"),
            LATENESS,
            RUN_AT,
            Set.of(new Provenance("s", 1)));
    assertThat(
        replay.merged(Tables.REJECTED, List.of(old, other), List.of()).rows(), is(List.of(other)));
  }

  @Test
  void merged_otherTables_haveOnlyWhatWasFound() {
    TableRow before = RowSamples.of(Tables.CLUSTER, 1);
    TableRow found = RowSamples.of(Tables.CLUSTER, 2);
    assertThat(
        merge("2020-06-11T00:00:00Z")
            .merged(Tables.CLUSTER, List.of(before), List.of(found))
            .rows(),
        is(List.of(found)));
  }

  private static Table window() {
    return Tables.OUTLET_WINDOW;
  }

  private static Merge merge(String now) {
    return new Merge(Instant.parse(now), LATENESS, RUN_AT, Set.of());
  }

  private static List<TableRow> rows(String now, List<TableRow> before, long articles) {
    return merge(now).merged(window(), before, List.of(row(articles))).rows();
  }

  private static List<String> merged(String now, List<TableRow> before, long articles) {
    return shown(rows(now, before, articles));
  }

  private static TableRow row(long articles) {
    return RowVersion.UNVERSIONED
        .on(RowSamples.of(window(), 1))
        .edit()
        .set("grain", "day")
        .set("window_start", Instant.parse("2020-06-10T00:00:00Z"))
        .set("window_end", Instant.parse("2020-06-11T00:00:00Z"))
        .set("window_date", LocalDate.parse("2020-06-10"))
        .set("articles", articles)
        .build();
  }

  private static TableRow reject(long position, String detail) {
    return RowSamples.of(Tables.REJECTED, 1)
        .edit()
        .set("source", "s")
        .set("position", position)
        .set("detail", detail)
        .build();
  }

  private static List<String> shown(List<TableRow> rows) {
    return rows.stream()
        .map(
            row ->
                "%d v%d %s %s %s"
                    .formatted(
                        row.longValue("articles"),
                        row.longValue("version"),
                        row.string("timing"),
                        row.booleanValue("is_final") ? "final" : "open",
                        row.string("change_reason")))
        .toList();
  }
}
