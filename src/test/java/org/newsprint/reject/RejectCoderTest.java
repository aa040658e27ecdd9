package org.newsprint.reject;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

class RejectCoderTest {
  @Test
  void rejectCoder_reject_comesBackEqual() throws CoderException {
    Reject reject =
        new Reject(
            new Provenance("in/a.csv", 12),
            "parse",
            RejectReason.BAD_DATE,
            "why",
            "csv",
            Payload.of(new byte[] {-1, 0, 1}, false),
            Instant.parse("2020-06-10T01:02:03.456Z"));
    byte[] bytes = CoderUtils.encodeToByteArray(RejectCoder.of(), reject);
    assertThat(CoderUtils.decodeFromByteArray(RejectCoder.of(), bytes), is(reject));
  }
}
