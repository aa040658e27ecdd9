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
  private final CachedEncoder cached = CachedEncoder.bounded(encoder);

  @Test
  void nameAndWidth_areThoseOfTheEncoder() {
    assertThat(cached.name(), is("counting"));
    assertThat(cached.width(), is(1));
  }

  @Test
  void encode_sentenceSeenBefore_givesTheSameAndAsksOnce() {
    Vectors first = cached.encode("One.", TARGET);
    Vectors second = cached.encode("One.", TARGET);

    assertThat(first.target(), is(new CountingEncoder().encode("One.", TARGET).target()));
    assertThat(second, is(first));
    assertThat(encoder.calls(), is(1));
  }

  @Test
  void encode_sentenceReadForItsTarget_isKnownWithoutIt() {
    float[] whole = cached.encode("One.", TARGET).whole();

    Vectors vectors = cached.encode("One.", List.of());

    assertThat(vectors.whole(), is(whole));
    assertThat(vectors.target(), is(whole));
    assertThat(encoder.calls(), is(1));
  }

  @Test
  void encode_otherTarget_isAskedAnew() {
    cached.encode("One.", List.of());

    List<Span> other = List.of(new Span(0, 2));
    assertThat(cached.encode("One.", TARGET).target(), is(encoder.encode("One.", TARGET).target()));
    assertThat(cached.encode("One.", other).target(), is(encoder.encode("One.", other).target()));
  }

  @Test
  void encode_halfACharacter_isNoQuestionMark() {
    cached.encode("Why?", List.of());

    float[] whole = cached.encode("Why\uD800", List.of()).whole();
    assertThat(whole, is(encoder.encode("Why\uD800", List.of()).whole()));
  }

  @Test
  void encode_manySentences_forgetsTheOldest() {
    int sentences = 10_000;
    int mostRemembered = 8_192;

    for (int round = 0; round < 2; round++) {
      IntStream.range(0, sentences).forEach(i -> cached.encode("Sentence " + i, List.of()));
    }

    assertThat(encoder.calls(), is(greaterThanOrEqualTo(2 * sentences - mostRemembered)));
  }
}
