package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.reject.RejectReason;

class PublishedAtTest {
  @ParameterizedTest
  @CsvSource({
    "2020-06-01T10:20:30Z, 2020-06-01T10:20:30Z",
    "2020-06-01T10:20:30.123456Z, 2020-06-01T10:20:30.123Z",
    "2020-06-01T10:20:30+02:00, 2020-06-01T08:20:30Z",
    "2020-06-01T10:20:30-0430, 2020-06-01T14:50:30Z",
    "2020-06-01T10:20+02, 2020-06-01T08:20:00Z",
    "2020-06-01T10:20:30, 2020-06-01T10:20:30Z",
    "2020-06-01T10:20, 2020-06-01T10:20:00Z",
    "20200601T102030Z, 2020-06-01T10:20:30Z",
    "20200601T102030, 2020-06-01T10:20:30Z",
    "2020-06-01 10:20, 2020-06-01T10:20:00Z",
    "2020-06-01 10:20:30, 2020-06-01T10:20:30Z",
    "2020-06-01 10:20:30+02:00, 2020-06-01T08:20:30Z",
    "2020-06-01, 2020-06-01T00:00:00Z",
    "2020-06, 2020-06-01T00:00:00Z",
    "2020, 2020-01-01T00:00:00Z",
  })
  void parse_iso8601_isItsBeginningInUtc(String value, Instant expected) throws Refusal {
    assertThat(PublishedAt.parse(value), is(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "10/06/2020",
        "2020-02-30",
        "2020-13",
        "20",
        "2020-06T10:00",
        "1591783200",
        "+12020-01-01",
        "2020-06-01T25:00Z",
        "-2020-06-01T10:00Z",
        "2020-06-31T10:00Z",
        "-202"
      })
  void parse_anythingElse_isRefused(String value) {
    Refusal refusal = assertThrows(Refusal.class, () -> PublishedAt.parse(value));
    assertThat(refusal.defect().reason(), is(RejectReason.BAD_DATE));
    assertThat(refusal.defect().detail(), startsWith("not an ISO 8601 date or time: \"" + value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0001-01-01", "0001-01-01T00:00:00+05:00", "0000", "0999-12-31T23:59:59.999Z"})
  void parse_dateThatStandsForNone_isRefused(String value) {
    Refusal refusal = assertThrows(Refusal.class, () -> PublishedAt.parse(value));
    assertThat(refusal.defect().reason(), is(RejectReason.BAD_DATE));
    assertThat(refusal.defect().detail(), is("before the year 1000: \"" + value + "\""));
  }

  @Test
  void parse_firstMomentThatCanBeNews_isTaken() throws Refusal {
    assertThat(PublishedAt.parse("1000"), is(Instant.parse("1000-01-01T00:00:00Z")));
  }

  @Test
  void parse_longValue_isQuotedInPart() {
    Refusal refusal = assertThrows(Refusal.class, () -> PublishedAt.parse("x".repeat(5000)));
    assertThat(refusal.defect().detail().length(), is(lessThan(120)));
  }
}
