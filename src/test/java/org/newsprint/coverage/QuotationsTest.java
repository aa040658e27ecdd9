package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.align;
import static org.newsprint.coverage.Samples.wording;

import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void unquotedShare_onlyTheQuotationShared_isNone() {
    assertThat(unquotedShare("x1 x2 x3 “a1 a2 a3 a4”", "y1 y2 y3 y4 y5 “a1 a2 a3 a4”", 1), is(0.0));
  }

  @Test
  void unquotedShare_sharedWordsOutside_isTheirShareOfThoseOutside() {
    String shorter = "a1 a2 a3 x1 “q1 q2 q3”";
    String longer = "a1 a2 a3 y1 y2 y3 “q1 q2 q3” y4";
    assertThat(unquotedShare(shorter, longer, 1), is(0.75));
    assertThat(unquotedShare(longer, shorter, 1), is(0.75));
  }

  @Test
  void unquotedShare_textsOfOneLength_isThatOfTheLeft() {
    String left = "a1 a2 a3 x1 “q1 q2 q3”";
    String right = "a1 a2 a3 y1 y2 y3 y4";
    assertThat(unquotedShare(left, right, 1), is(3 / 4.0));
    assertThat(unquotedShare(right, left, 1), is(3 / 7.0));
  }

  @Test
  void unquotedShare_hardlyAnythingOutside_isAll() {
    String shorter = "x1 x2 “a1 a2 a3”";
    String longer = "y1 y2 y3 y4 “a1 a2 a3”";
    assertThat(unquotedShare(shorter, longer, 3), is(1.0));
    assertThat(unquotedShare(shorter, longer, 2), is(0.0));
  }

  private static double unquotedShare(String left, String right, int least) {
    return Quotations.unquotedShare(wording(left), wording(right), align(left, right), least);
  }
}
