package org.newsprint.encoder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CachedEncoderTest {
  private static final List<Span> TARGET = List.of(new Span(0, 3));

  private final CountingEncoder encoder = new CountingEncoder();
  private final CachedEncoder cached = new CachedEncoder(encoder);

  @Test
  void nameAndLength_areThoseOfTheEncoder() {
    assertThat(cached.name(), is("counting"));
    assertThat(cached.length(), is(2));
  }

  @Test
  void encode_sentenceSeenBefore_givesTheSameAndAsksOnce() {
    float[] first = cached.encode("One.", TARGET);
    float[] second = cached.encode("One.", TARGET);

    assertThat(first, is(new CountingEncoder().encode("One.", TARGET)));
    assertThat(second, is(first));
    assertThat(encoder.calls(), is(1));
  }

  @Test
  void encode_callersWriting_changesNothing() {
    float[] untouched = new CountingEncoder().encode("One.", TARGET);

    cached.encode("One.", TARGET)[0] = 1;
    cached.encode("One.", TARGET)[1] = 2;

    assertThat(cached.encode("One.", TARGET), is(untouched));
    assertThat(encoder.calls(), is(1));
  }

  @Test
  void encode_otherTarget_isAskedAnew() {
    cached.encode("One.", List.of());

    assertThat(cached.encode("One.", TARGET), is(encoder.encode("One.", TARGET)));
    assertThat(
        cached.encode("One.", List.of(new Span(0, 2))),
        is(encoder.encode("One.", List.of(new Span(0, 2)))));
  }

  @Test
  void encode_halfACharacter_isNoQuestionMark() {
    cached.encode("Why?", List.of());

    assertThat(cached.encode("Why\uD800", List.of()), is(encoder.encode("Why\uD800", List.of())));
  }

  @Test
  void encode_manySentences_forgetsTheOldest() {
    int sentences = 10_000;
    int mostRemembered = 4_096;

    for (int round = 0; round < 2; round++) {
      IntStream.range(0, sentences).forEach(i -> cached.encode("Sentence " + i, List.of()));
    }

    assertThat(encoder.calls(), is(greaterThanOrEqualTo(2 * sentences - mostRemembered)));
  }
}
