package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class RunCountsTest {
  @Test
  void plus_twoCounts_addsEachFate() {
    assertThat(
        new RunCounts(10, 6, 3, 1, 2, 7, 4).plus(new RunCounts(100, 60, 30, 10, 20, 70, 40)),
        is(new RunCounts(110, 66, 33, 11, 22, 77, 44)));
    assertThat(new RunCounts(10, 6, 3, 1, 2, 0, 0).plus(RunCounts.NONE).read(), is(10L));
  }

  @Test
  void reconcile_everyRecordAccountedFor_isTrue() {
    assertThat(RunCounts.NONE.reconcile(), is(true));
    // A late article is accepted like any other.
    assertThat(new RunCounts(19, 6, 3, 1, 6, 4, 5).reconcile(), is(true));
  }

  @Test
  void reconcile_recordTooFewOrTooMany_isFalse() {
    assertThat(new RunCounts(11, 6, 3, 1, 0, 0, 0).reconcile(), is(false));
    assertThat(new RunCounts(10, 7, 3, 1, 0, 0, 0).reconcile(), is(false));
    assertThat(new RunCounts(10, 6, 4, 1, 0, 0, 0).reconcile(), is(false));
    assertThat(new RunCounts(10, 6, 3, 1, 0, 1, 0).reconcile(), is(false));
    assertThat(new RunCounts(10, 6, 3, 1, 0, 0, 1).reconcile(), is(false));
  }
}
