package org.newsprint.encoder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedEncoderTest {
  private final SharedEncoder encoder = new SharedEncoder();

  @Test
  void release_notTheLastHolder_leavesItAlive() {
    SentenceEncoder first = encoder.hold();
    SentenceEncoder second = encoder.hold();

    encoder.release();

    assertThat(second, is(sameInstance(first)));
    assertThat(first.encode("It rained.", List.of()).whole().length, is(first.width()));
    encoder.release();
  }

  @Test
  void release_theLastHolder_freesIt() {
    SentenceEncoder first = encoder.hold();
    float[] known = first.encode("It rained.", List.of()).whole();
    encoder.release();

    assertThrows(IllegalStateException.class, () -> first.encode("It snowed.", List.of()));
    SentenceEncoder anew = encoder.hold();
    assertThat(anew, is(not(sameInstance(first))));
    assertThat(anew.encode("It rained.", List.of()).whole(), is(known));
    encoder.release();
  }

  @Test
  void release_heldByNobody_isRefused() {
    assertThrows(IllegalStateException.class, encoder::release);
  }
}
