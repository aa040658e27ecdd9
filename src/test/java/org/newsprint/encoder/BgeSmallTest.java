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
    float[] vector = ENCODER.encode(SENTENCE, TARGET);

    assertThat(ENCODER.name(), is("bge-small-en-v1.5-q"));
    assertThat(ENCODER.length(), is(2304));
    assertThat(vector.length, is(2304));
  }

  @Test
  void encode_afterOthers_givesEqualBytes() {
    float[] alone = BgeSmall.load().encode(SENTENCE, TARGET);

    OTHERS.forEach(other -> ENCODER.encode(other, List.of()));

    assertThat(ENCODER.encode(SENTENCE, TARGET), is(alone));
  }

  @Test
  void encode_fromTwoThreads_givesEqualBytes() throws Exception {
    float[] alone = ENCODER.encode(SENTENCE, TARGET);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> agrees =
          () -> {
            boolean equal = true;
            for (int i = 0; i < 20; i++) {
              ENCODER.encode(OTHERS.get(i % OTHERS.size()), List.of());
              equal &= Arrays.equals(ENCODER.encode(SENTENCE, TARGET), alone);
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
  void encode_withoutTarget_givesTheWholeTwice() {
    float[] vector = ENCODER.encode(SENTENCE, List.of());

    assertThat(second(vector), is(first(vector)));
  }

  @Test
  void encode_withTarget_tellsItApart() {
    float[] without = ENCODER.encode(SENTENCE, List.of());
    float[] with = ENCODER.encode(SENTENCE, TARGET);

    assertThat(first(with), is(first(without)));
    assertThat(second(with), is(not(first(with))));
  }

  @Test
  void encode_targetOfTwoPieces_givesTheirMean() {
    double all = 10;
    float[] named = ENCODER.encode(SENTENCE, TARGET);
    List<Span> rest = List.of(new Span(0, 24), new Span(44, SENTENCE.length()));
    float[] others = second(ENCODER.encode(SENTENCE, rest));

    for (int i = 0; i < others.length; i++) {
      double sum = 2.0 * second(named)[i] + (all - 2) * others[i];
      assertThat(sum / all, is(closeTo(first(named)[i], 1e-4)));
    }
  }

  @Test
  void encode_targetThatIsTheWhole_givesTheWholeTwice() {
    float[] vector = ENCODER.encode(SENTENCE, List.of(new Span(0, SENTENCE.length())));

    assertThat(second(vector), is(first(vector)));
  }

  @Test
  void encode_emptyText_givesFiniteNumbers() {
    float[] vector = ENCODER.encode("", List.of());

    assertThat(vector.length, is(2304));
    assertThat(allFinite(vector), is(true));
    assertThat(second(vector), is(first(vector)));
    assertThat(ENCODER.encode(" \n", List.of()), is(vector));
  }

  @Test
  void encode_fiveThousandWords_readsTheBeginning() {
    String text = "Stop it now. ".repeat(1_000) + "Police. ".repeat(2_000);
    Span late = new Span(text.length() - 8, text.length() - 2);

    float[] vector = ENCODER.encode(text, List.of(late));

    assertThat(allFinite(vector), is(true));
    assertThat(second(vector), is(first(vector)));
    assertThat(vector, is(ENCODER.encode("Stop it now. ".repeat(1_000), List.of())));
  }

  @Test
  void encode_sentencesOfOneMeaning_areNearerThanOthers() {
    float[] vector = first(ENCODER.encode(SENTENCE, List.of()));
    float[] same =
        first(ENCODER.encode("City leaders outlawed face recognition this week.", List.of()));
    float[] other =
        first(ENCODER.encode("My aunt baked two apple pies for her neighbours.", List.of()));

    assertThat(cosine(vector, same), is(greaterThan(cosine(vector, other) + 0.1)));
  }

  private static float[] first(float[] vector) {
    return Arrays.copyOf(vector, vector.length / 2);
  }

  private static float[] second(float[] vector) {
    return Arrays.copyOfRange(vector, vector.length / 2, vector.length);
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
