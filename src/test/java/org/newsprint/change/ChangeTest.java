package org.newsprint.change;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;

import java.io.IOException;
import org.apache.beam.sdk.coders.Coder.NonDeterministicException;
import org.apache.beam.sdk.coders.DoubleCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;

class ChangeTest {
  @Test
  void with_otherValue_keepsTheWeight() {
    assertThat(Change.added("a").with(1), is(new Change<>(1, 1)));
    assertThat(new Change<>("a", -3).with(1), is(new Change<>(1, -3)));
  }

  @Test
  void changeCoder_anyWeight_comesBackEqual() throws IOException {
    assertRoundTrip(
        ChangeCoder.of(StringUtf8Coder.of()),
        Change.added("a"),
        Change.removed(""),
        new Change<>("b", Integer.MIN_VALUE),
        new Change<>("c", Integer.MAX_VALUE));
  }

  @Test
  void changeCoder_coderOfValues_decidesEqualityAndDeterminism() throws Exception {
    assertThat(ChangeCoder.of(VarIntCoder.of()), is(ChangeCoder.of(VarIntCoder.of())));
    Object ofTexts = ChangeCoder.of(StringUtf8Coder.of());
    Object ofNumbers = ChangeCoder.of(VarIntCoder.of());
    assertThat(ofTexts, is(not(ofNumbers)));
    ChangeCoder.of(VarIntCoder.of()).verifyDeterministic();
    assertThrows(
        NonDeterministicException.class,
        () -> ChangeCoder.of(DoubleCoder.of()).verifyDeterministic());
  }

  @Test
  void keyChangesCoder_keyedChange_comesBackEqual() throws IOException {
    assertRoundTrip(KeyChanges.coder(VarIntCoder.of()), KV.of("k", Change.removed(7)));
  }
}
