package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {
  @ParameterizedTest
  @CsvSource({
    "article, article/date=2020-06-10/",
    "sentence, sentence/date=2020-06-10/",
    "voice, voice/date=2020-06-10/",
    "copy_evidence, copy_evidence/date=2020-06-10/",
    "cluster, cluster/date=2020-06-10/",
    "outlet_window, outlet_window/grain=hour/date=2020-06-10/",
    "topic_window, topic_window/grain=hour/date=2020-06-10/",
    "copy_flow, copy_flow/grain=hour/date=2020-06-10/",
    "outlet, outlet/",
    "rejected, rejected/",
    "run, run/"
  })
  void path_isThatOfTheDayOfARow_andReadsBack(String table, String path) {
    Table of = Tables.named(table);
    PartName name =
        new PartName(
            of, Part.hasDays(of) ? Part.of(of, "hour", LocalDate.parse("2020-06-10")) : Part.WHOLE);
    assertThat(name.path(), is(path));
    assertThat(PartName.ofPath(path), is(name));
  }

  @Test
  void of_row_isItsDayInUtc() {
    TableRow row = RowSamples.of(Tables.ARTICLE, 1);
    assertThat(
        Part.of(row).path(),
        is("date=%s/".formatted(row.instant("published_at").toString().substring(0, 10))));
    TableRow window = RowSamples.of(Tables.OUTLET_WINDOW, 1);
    assertThat(
        Part.of(window).path(),
        is("grain=%s/date=%s/".formatted(window.string("grain"), window.date("window_date"))));
  }
}
