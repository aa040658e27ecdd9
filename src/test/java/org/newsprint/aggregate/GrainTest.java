package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrainTest {
  @Test
  void startsOf_hour_holdsItsStartAndNotItsEnd() {
    assertThat(starts(Grain.HOUR, "2020-06-10T12:00:00Z"), contains("2020-06-10T12:00:00Z"));
    assertThat(starts(Grain.HOUR, "2020-06-10T12:59:59.999Z"), contains("2020-06-10T12:00:00Z"));
    assertThat(starts(Grain.HOUR, "2020-06-10T13:00:00Z"), contains("2020-06-10T13:00:00Z"));
  }

  @Test
  void startsOf_day_beginsAtMidnightUtc() {
    assertThat(starts(Grain.DAY, "2020-06-10T00:00:00Z"), contains("2020-06-10T00:00:00Z"));
    assertThat(starts(Grain.DAY, "2020-06-10T23:59:59.999Z"), contains("2020-06-10T00:00:00Z"));
  }

  @Test
  void startsOf_week_areTheSevenMidnightsUpToTheDay() {
    assertThat(
        starts(Grain.WEEK, "2020-03-02T12:00:00Z"),
        contains(
            "2020-02-25T00:00:00Z",
            "2020-02-26T00:00:00Z",
            "2020-02-27T00:00:00Z",
            "2020-02-28T00:00:00Z",
            "2020-02-29T00:00:00Z",
            "2020-03-01T00:00:00Z",
            "2020-03-02T00:00:00Z"));
  }

  @Test
  void startsOf_beforeTheEpoch_roundDownAllTheSame() {
    assertThat(starts(Grain.HOUR, "1969-12-31T23:59:59.999Z"), contains("1969-12-31T23:00:00Z"));
    assertThat(starts(Grain.DAY, "1914-06-28T10:50:00Z"), contains("1914-06-28T00:00:00Z"));
    assertThat(starts(Grain.WEEK, "1914-06-28T10:50:00Z").get(0), is("1914-06-22T00:00:00Z"));
  }

  @Test
  void startsOf_anyInstant_areWindowsThatHoldIt() {
    for (long hours = -500; hours < 500; hours += 7) {
      Instant instant = Instant.EPOCH.plusSeconds(hours * 3_600).plusMillis(hours);
      for (Grain grain : Grain.values()) {
        for (Instant start : grain.startsOf(instant)) {
          assertThat(start.isAfter(instant), is(false));
          assertThat(grain.endOf(start).isAfter(instant), is(true));
        }
      }
    }
  }

  @Test
  void endOf_eachGrain_isItsLengthLater() {
    Instant start = Instant.parse("2020-02-28T00:00:00Z");
    assertThat(Grain.HOUR.endOf(start), is(Instant.parse("2020-02-28T01:00:00Z")));
    assertThat(Grain.DAY.endOf(start), is(Instant.parse("2020-02-29T00:00:00Z")));
    assertThat(Grain.WEEK.endOf(start), is(Instant.parse("2020-03-06T00:00:00Z")));
  }

  @Test
  void named_label_findsItsGrainOnly() {
    for (Grain grain : Grain.values()) {
      assertThat(Grain.named(grain.label()), is(Optional.of(grain)));
    }
    assertThat(Grain.named("week"), is(Optional.of(Grain.WEEK)));
    assertThat(Grain.named("month"), is(Optional.empty()));
  }

  private static List<String> starts(Grain grain, String instant) {
    return grain.startsOf(Instant.parse(instant)).stream().map(Instant::toString).toList();
  }
}
