package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StanceLabelTest {
  @Test
  void of_noBalance_isNone() {
    assertThat(StanceLabel.of(Optional.empty()), is(StanceLabel.NONE));
  }

  @Test
  void of_balanceBesideZero_isNeutral() {
    for (double balance : new double[] {0, -0.0, 0.1, -0.1}) {
      assertThat(StanceLabel.of(Optional.of(balance)), is(StanceLabel.NEUTRAL));
    }
  }

  @Test
  void of_balanceOfASide_isThatSide() {
    assertThat(StanceLabel.of(Optional.of(0.1001)), is(StanceLabel.FAVOR));
    assertThat(StanceLabel.of(Optional.of(1.0)), is(StanceLabel.FAVOR));
    assertThat(StanceLabel.of(Optional.of(-0.1001)), is(StanceLabel.AGAINST));
    assertThat(StanceLabel.of(Optional.of(-1.0)), is(StanceLabel.AGAINST));
  }
}
