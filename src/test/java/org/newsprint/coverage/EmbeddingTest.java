package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.align;
import static org.newsprint.coverage.Samples.wording;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
  @Test
  void isIn_hardlyAnyOfTheText_whereverItStands() {
    assertThat(isIn(shared(0, 99), own(901)), is(true));
    assertThat(isIn(shared(0, 100), own(900)), is(false));
  }

  @Test
  void isIn_minorPartQuoted_evenAtTheBeginning() {
    assertThat(isIn("“" + shared(0, 49) + "”", own(51)), is(true));
    assertThat(isIn("“" + shared(0, 50) + "”", own(50)), is(false));
    assertThat(isIn(shared(0, 49), own(51)), is(false));
  }

  @Test
  void isIn_halfOfTheSharedWordsQuoted_isNotEnough() {
    assertThat(isIn("“" + shared(0, 11) + "” " + shared(11, 20), own(80)), is(true));
    assertThat(isIn("“" + shared(0, 10) + "” " + shared(10, 20), own(80)), is(false));
  }

  @Test
  void isIn_ownWordsQuoted_doNotCount() {
    assertThat(isIn(shared(0, 20), "“" + own(80) + "”"), is(false));
  }

  @Test
  void isIn_blockWithOwnWordsBeforeAndAfter_isEmbedded() {
    assertThat(isIn(own(400), shared(0, 200), own(400)), is(true));
  }

  @Test
  void isIn_blockNearTheBeginning_isNot() {
    // Its twentieth part may lie apart, so it begins with its eleventh word.
    assertThat(isIn(own(141), shared(0, 200), own(659)), is(true));
    assertThat(isIn(own(140), shared(0, 200), own(660)), is(false));
  }

  @Test
  void isIn_blockNearTheEnd_isNot() {
    // Without its last ten words it ends at 970 of 1,000.
    assertThat(isIn(own(780), shared(0, 200), own(20)), is(true));
    assertThat(isIn(own(781), shared(0, 200), own(19)), is(false));
  }

  @Test
  void isIn_wordsApartAtEitherEnd_atMostATwentieth() {
    assertThat(isIn(shared(0, 10), own(300), shared(20, 210), own(500)), is(true));
    assertThat(isIn(shared(0, 11), own(300), shared(20, 209), own(500)), is(false));
    assertThat(isIn(own(500), shared(20, 210), own(290), shared(0, 10)), is(true));
    assertThat(isIn(own(500), shared(20, 209), own(290), shared(0, 11)), is(false));
  }

  @Test
  void isIn_blockWithHoles_isSolidToNineTenths() {
    assertThat(isIn(own(300), shared(0, 100), own(20), shared(100, 200), own(380)), is(true));
    assertThat(isIn(own(300), shared(0, 100), own(21), shared(100, 200), own(379)), is(false));
  }

  /** Words that stand in the other text. */
  private static String shared(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "s" + i).collect(Collectors.joining(" "));
  }

  /** Words of the embedding text. */
  private static String own(int words) {
    return Texts.distinct("own", words);
  }

  private static boolean isIn(String... parts) {
    String text = String.join(" ", parts);
    return Embedding.isIn(wording(text), align(text, shared(0, 500)));
  }
}
