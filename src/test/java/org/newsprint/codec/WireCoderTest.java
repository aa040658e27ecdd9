package org.newsprint.codec;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.codec.RoundTrips.assertRoundTrip;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

class WireCoderTest {
  @Test
  void encode_anyValue_beginsWithTheVersion() throws IOException {
    assertThat(CoderUtils.encodeToByteArray(new First(), "a"), is(new byte[] {1, 1, 'a'}));
    assertThat(CoderUtils.encodeToByteArray(new Second(), "a"), is(new byte[] {2, 1, 'a'}));
  }

  @Test
  void decode_bytesOfAnotherVersion_namesBothVersions() throws IOException {
    byte[] bytes = CoderUtils.encodeToByteArray(new First(), "a");
    CoderException refusal =
        assertThrows(
            CoderException.class, () -> CoderUtils.decodeFromByteArray(new Second(), bytes));
    assertThat(
        refusal.getMessage(),
        is("Second reads version 2 of its layout, but these bytes are of version 1"));
  }

  @Test
  void decode_noBytes_saysThatTheValueEndsTooEarly() {
    EOFException refusal =
        assertThrows(
            EOFException.class, () -> new First().decode(new ByteArrayInputStream(new byte[0])));
    assertThat(refusal.getMessage(), is("the value ends too early"));
  }

  @Test
  void decode_bytesCutShort_throws() {
    ByteArrayInputStream cut = new ByteArrayInputStream(new byte[] {1, 3, 'a'});
    assertThrows(EOFException.class, () -> new First().decode(cut));
  }

  @Test
  void decode_valuesInARow_readsEachAlone() throws IOException {
    assertRoundTrip(new First(), "", "a", "ab");
  }

  @Test
  void equals_coderOfTheSameClass_only() {
    assertThat(new First(), is(new First()));
    assertThat(new First().hashCode(), is(new First().hashCode()));
    assertThat(new First(), is(not(new Second())));
  }

  private static class First extends WireCoder<String> {
    private static final long serialVersionUID = 1L;

    @Override
    protected void write(String value, WireOutput out) throws IOException {
      out.writeString(value);
    }

    @Override
    protected String read(WireInput in) throws IOException {
      return in.readString();
    }
  }

  private static final class Second extends First {
    private static final long serialVersionUID = 1L;

    @Override
    protected int version() {
      return 2;
    }
  }
}
