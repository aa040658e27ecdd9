package org.newsprint.codec;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;

/** What every coder owes: a value comes back equal, and no byte of its neighbour is read. */
public final class RoundTrips {
  private RoundTrips() {}

  /** Asserts that each value comes back equal, also after the coder itself was sent elsewhere. */
  @SafeVarargs
  public static <T> void assertRoundTrip(Coder<T> coder, T... values) throws IOException {
    Coder<T> elsewhere = SerializableUtils.clone(coder);
    assertThat(elsewhere, is(coder));
    for (T value : values) {
      byte[] bytes = CoderUtils.encodeToByteArray(coder, value);
      ByteArrayInputStream twice = new ByteArrayInputStream(concat(bytes, bytes));
      assertThat(elsewhere.decode(twice), is(value));
      assertThat("bytes left for the next value", twice.available(), is(bytes.length));
      assertThat(elsewhere.decode(twice), is(value));
    }
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }
}
