package org.newsprint.synthetic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {
  // From a Monday on.
  private final Rhythm rhythm = new Rhythm(LocalDate.parse("2020-06-01"), 7);

  @Test
  void time_ofAShare_hasThatShare() {
    for (double share = 0; share < 1; share += 0.01) {
      assertThat(rhythm.share(rhythm.time(share)), is(closeTo(share, 1e-5)));
    }
  }

  @Test
  void time_ofNothing_isTheStart_andOfNearlyAll_beforeTheEnd() {
    assertThat(rhythm.time(0), is(Instant.parse("2020-06-01T00:00:00Z")));
    assertThat(rhythm.time(Math.nextDown(1.0)), is(Instant.parse("2020-06-07T23:59:59Z")));
  }

  @Test
  void share_outsideTheDays_isNoneOrAll() {
    assertThat(rhythm.share(Instant.parse("2020-05-31T12:00:00Z")), is(0.0));
    assertThat(rhythm.share(Instant.parse("2020-06-08T00:00:00Z")), is(1.0));
  }

  @Test
  void share_ofSaturday_isLessThanOfMonday() {
    double monday = rhythm.share(Instant.parse("2020-06-02T00:00:00Z"));
    double saturday =
        rhythm.share(Instant.parse("2020-06-07T00:00:00Z"))
            - rhythm.share(Instant.parse("2020-06-06T00:00:00Z"));
    assertThat(monday, is(greaterThan(1.5 * saturday)));
  }
}
