package org.newsprint.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void verdict_nothing_isNone() {
    assertThat(new StanceSum().figure().verdict(), is(Verdict.NONE));
  }

  @Test
  void verdict_sevenStoriesThatAgree_isTooLittle() {
    assertThat(figure(7, 1).verdict(), is(Verdict.LITTLE));
  }

  @Test
  void verdict_eightStoriesThatAgree_isASide() {
    assertThat(figure(8, 1).verdict(), is(Verdict.FAVOR));
    assertThat(figure(8, -1).verdict(), is(Verdict.AGAINST));
  }

  @Test
  void verdict_manyCopiesOfOneStory_isTooLittle() {
    StanceSum sum = new StanceSum();
    for (int i = 0; i < 100; i++) {
      sum.add(1, "the wire's");
    }
    assertThat(sum.figure().verdict(), is(Verdict.LITTLE));
  }

  @Test
  void verdict_storiesThatDisagree_isUnclear() {
    StanceSum sum = new StanceSum();
    for (int i = 0; i < 20; i++) {
      sum.add(i % 2 == 0 ? 1 : -1, "story " + i);
    }
    assertThat(sum.figure().verdict(), is(Verdict.UNCLEAR));
  }

  private static Figure figure(int stories, double stance) {
    StanceSum sum = new StanceSum();
    for (int i = 0; i < stories; i++) {
      sum.add(stance, "story " + i);
    }
    return sum.figure();
  }
}
