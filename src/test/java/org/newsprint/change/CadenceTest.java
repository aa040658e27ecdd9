package org.newsprint.change;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

class CadenceTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void pause_atEndAndEvery_tellOnePassFromMany() {
    assertThat(Cadence.atEnd().pause(), is(Optional.empty()));
    assertThat(Cadence.every(MINUTE).pause(), is(Optional.of(MINUTE)));
  }

  @Test
  void every_noTimeOrLess_isRefused() {
    for (Duration pause : new Duration[] {Duration.ZERO, MINUTE.negated()}) {
      assertThrows(IllegalArgumentException.class, () -> Cadence.every(pause));
    }
  }

  @Test
  void withShards_anyCount_keepsThePause() {
    assertThat(Cadence.atEnd().withShards(1).shards(), is(1));
    assertThat(Cadence.every(MINUTE).withShards(7).pause(), is(Optional.of(MINUTE)));
  }

  @Test
  void freeingAfter_anyTime_isKeptByAllThatIsMadeOfIt() {
    Cadence cadence = Cadence.every(MINUTE).freeingAfter(MINUTE.multipliedBy(9));
    assertThat(Cadence.every(MINUTE).rest(), is(Optional.empty()));
    assertThat(cadence.quicker().withShards(2).rest(), is(Optional.of(MINUTE.multipliedBy(9))));
    assertThrows(IllegalArgumentException.class, () -> cadence.freeingAfter(Duration.ZERO));
  }

  @Test
  void withShards_none_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Cadence.atEnd().withShards(0));
  }

  @Test
  void cadence_serialized_isTheSame() {
    Cadence cadence = SerializableUtils.clone(Cadence.every(MINUTE).withShards(3));
    assertThat(cadence.shards(), is(3));
    assertThat(cadence.pause(), is(Optional.of(MINUTE)));
  }
}
