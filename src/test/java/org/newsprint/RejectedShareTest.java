package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectedShareTest {
  @ParameterizedTest
  @CsvSource({
    "100, 29, 0.29, 0",
    "100, 30, 0.29, 3",
    "5, 1, 0.2, 0",
    "5, 2, 0.2, 3",
    "5, 5, 1, 0",
    "5, 1, 0, 3",
    "5, 0, 0, 0",
    "0, 0, 0, 0",
  })
  void check_share_isNoticedOnlyAboveWhatIsAllowed(
      long read, long rejected, double most, int code) {
    RejectedShare share = new RejectedShare(read, new TreeMap<>(Map.of("bad_date", rejected)));
    assertThat(share.check(most, new PrintWriter(new StringWriter())), is(code));
  }

  @Test
  void check_tooMany_saysHowManyAndTheMostFrequentReasonsFirst() {
    StringWriter out = new StringWriter();
    new RejectedShare(
            40, new TreeMap<>(Map.of("bad_date", 2L, "a", 1L, "b", 1L, "c", 1L, "empty_text", 9L)))
        .check(0.25, new PrintWriter(out, true));
    assertThat(
        out.toString(),
        containsString(
            "14 of 40 records were rejected (35.0 %), more than maxRejectedShare allows (25.0 %):"
                + " mostly empty_text (9), bad_date (2), a (1)"));
  }
}
