package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.junit.jupiter.api.Test;
import org.newsprint.voice.Voice;

class StanceCodersTest {
  @Test
  void evidence_fullAndSparse_comeBackEqual() throws IOException {
    assertRoundTrip(
        EvidenceCoder.of(),
        new Evidence(
            "a1",
            Instant.parse("2020-06-10T12:00:00Z"),
            3,
            10,
            20,
            "“Nö.”",
            Voice.DIRECT_QUOTE,
            Optional.of("Mira Holt"),
            Optional.of("Foo Inc"),
            -1,
            StanceLabel.AGAINST,
            Sufficiency.EXCESSIVE,
            List.of("a", "b"),
            Optional.of(0.75),
            false,
            "said"));
    assertRoundTrip(
        EvidenceCoder.of(),
        new Evidence(
            "a1",
            Instant.parse("2020-06-10T12:00:00Z"),
            0,
            0,
            1,
            "x",
            Voice.OUTLET,
            Optional.empty(),
            Optional.empty(),
            0,
            StanceLabel.NONE,
            Sufficiency.INSUFFICIENT,
            List.of(),
            Optional.empty(),
            true,
            ""));
  }

  @Test
  void articleStance_fullAndEmpty_comeBackEqual() throws IOException {
    assertRoundTrip(ArticleStanceCoder.of(), StanceFold.irrelevant("drones"));
    assertRoundTrip(
        ArticleStanceCoder.of(),
        new ArticleStance(
            "drones",
            true,
            Optional.of(-0.3333),
            StanceLabel.AGAINST,
            Optional.of(0.6),
            Optional.of(0.0),
            Optional.of(-1.0),
            true,
            List.of(
                new VoiceStance(
                    Optional.empty(),
                    Optional.empty(),
                    Voice.OUTLET,
                    VoiceStance.OUTLET,
                    2,
                    Optional.of(0.0),
                    false),
                new VoiceStance(
                    Optional.of("Mira Holt"),
                    Optional.of("Foo Inc"),
                    Voice.INDIRECT_QUOTE,
                    "vendor",
                    1,
                    Optional.of(-1.0),
                    true)),
            7,
            3,
            0));
  }

  private static <T> void assertRoundTrip(Coder<T> coder, T value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    coder.encode(value, bytes);
    assertThat(coder.decode(new ByteArrayInputStream(bytes.toByteArray())), is(value));
  }
}
