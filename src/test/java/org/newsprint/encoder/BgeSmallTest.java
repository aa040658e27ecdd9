package org.newsprint.encoder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BgeSmallTest {
  private static final String SENTENCE = "The council voted to ban facial recognition on Tuesday.";
  private static final List<Span> TARGET = List.of(new Span(25, 43));
  private static final List<String> OTHERS =
      List.of(
          "No.",
          "Critics call the technology biased, dangerous, unaccountable and far too cheap to stop.",
          "It rained.");

  private static final SentenceEncoder ENCODER = BgeSmall.load();

  @Test
  void encode_sentence_givesAsManyNumbersAsSaid() {
    Vectors vectors = ENCODER.encode(SENTENCE, TARGET);

    assertThat(ENCODER.name(), is("bge-small-en-v1.5-q"));
    assertThat(ENCODER.width(), is(1152));
    assertThat(vectors.whole().length, is(1152));
    assertThat(vectors.target().length, is(1152));
    assertThat(vectors.around().length, is(1152));
  }

  @Test
  void encode_afterOthers_givesEqualBytes() {
    Vectors alone = BgeSmall.load().encode(SENTENCE, TARGET);

    OTHERS.forEach(other -> ENCODER.encode(other, List.of()));

    assertThat(equal(ENCODER.encode(SENTENCE, TARGET), alone), is(true));
  }

  @Test
  void encode_fromTwoThreads_givesEqualBytes() throws Exception {
    Vectors alone = ENCODER.encode(SENTENCE, TARGET);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> agrees =
          () -> {
            boolean equal = true;
            for (int i = 0; i < 20; i++) {
              ENCODER.encode(OTHERS.get(i % OTHERS.size()), List.of());
              equal &= equal(ENCODER.encode(SENTENCE, TARGET), alone);
            }
            return equal;
          };
      for (Future<Boolean> result : threads.invokeAll(List.of(agrees, agrees))) {
        assertThat(result.get(), is(true));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void encode_withoutTarget_givesTheWholeThrice() {
    Vectors vectors = ENCODER.encode(SENTENCE, List.of());

    assertThat(vectors.target(), is(vectors.whole()));
    assertThat(vectors.around(), is(vectors.whole()));
  }

  @Test
  void encode_withTarget_tellsItApart() {
    Vectors without = ENCODER.encode(SENTENCE, List.of());
    Vectors with = ENCODER.encode(SENTENCE, TARGET);

    assertThat(with.whole(), is(without.whole()));
    assertThat(with.target(), is(not(with.whole())));
  }

  @Test
  void encode_targetOfTwoPieces_givesTheirMean() {
    double all = 10;
    Vectors named = ENCODER.encode(SENTENCE, TARGET);
    List<Span> rest = List.of(new Span(0, 24), new Span(44, SENTENCE.length()));
    float[] others = ENCODER.encode(SENTENCE, rest).target();

    for (int i = 0; i < others.length; i++) {
      double sum = 2.0 * named.target()[i] + (all - 2) * others[i];
      assertThat(sum / all, is(closeTo(named.whole()[i], 1e-4)));
    }
  }

  @Test
  void encode_targetInALongSentence_hearsSixPiecesOnEitherSide() {
    String text =
        "one two three four five six seven eight ban nine ten one two three four five six";
    int from = text.indexOf("ban");
    Span near = new Span(text.indexOf("three"), text.lastIndexOf(" five"));

    float[] around = ENCODER.encode(text, List.of(new Span(from, from + 3))).around();

    assertThat(around, is(ENCODER.encode(text, List.of(near)).target()));
  }

  @Test
  void encode_targetThatIsTheWhole_givesTheWholeThrice() {
    Vectors vectors = ENCODER.encode(SENTENCE, List.of(new Span(0, SENTENCE.length())));

    assertThat(vectors.target(), is(vectors.whole()));
    assertThat(vectors.around(), is(vectors.whole()));
  }

  @Test
  void encode_emptyText_givesFiniteNumbers() {
    Vectors vectors = ENCODER.encode("", List.of());

    assertThat(vectors.whole().length, is(1152));
    assertThat(allFinite(vectors.whole()), is(true));
    assertThat(equal(ENCODER.encode(" \n", List.of()), vectors), is(true));
  }

  @Test
  void encode_fiveThousandWords_readsTheBeginning() {
    String text = "Stop it now. ".repeat(1_000) + "Police. ".repeat(2_000);
    Span late = new Span(text.length() - 8, text.length() - 2);

    Vectors vectors = ENCODER.encode(text, List.of(late));

    assertThat(allFinite(vectors.whole()), is(true));
    assertThat(equal(vectors, ENCODER.encode("Stop it now. ".repeat(1_000), List.of())), is(true));
  }

  @Test
  void encode_sentencesOfOneMeaning_areNearerThanOthers() {
    float[] vector = whole(SENTENCE);
    float[] same = whole("City leaders outlawed face recognition this week.");
    float[] other = whole("My aunt baked two apple pies for her neighbours.");

    assertThat(cosine(vector, same), is(greaterThan(cosine(vector, other) + 0.1)));
  }

  private static float[] whole(String text) {
    return ENCODER.encode(text, List.of()).whole();
  }

  private static boolean equal(Vectors one, Vectors other) {
    return Arrays.equals(one.whole(), other.whole())
        && Arrays.equals(one.target(), other.target())
        && Arrays.equals(one.around(), other.around());
  }

  private static boolean allFinite(float[] vector) {
    for (float value : vector) {
      if (!Float.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  private static double cosine(float[] a, float[] b) {
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
