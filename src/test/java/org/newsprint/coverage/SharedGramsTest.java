package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Wording;

class SharedGramsTest {
  @Test
  void places_gramThatComesAgainOnEitherSide_areAllOnTheRight() {
    SharedGrams grams = shared("go on and go on and", "so go on and do go on and");
    assertThat(places(grams, 0), is(List.of(1, 5)));
    assertThat(places(grams, 3), is(List.of(1, 5)));
    assertThat(places(grams, 1), is(List.of()));
  }

  @Test
  void places_textsOfAnyLength_areThoseOfTheTableOfTheRight() {
    Random random = new Random(3);
    for (int words : new int[] {0, 2, 3, 50, 500}) {
      Wording left = wording(ofFewWords(random, 300));
      Wording right = wording(ofFewWords(random, words));
      GramTable leftTable = GramTable.of(Channel.SURFACE, left);
      GramTable rightTable = GramTable.of(Channel.SURFACE, right);
      SharedGrams grams = SharedGrams.of(leftTable, right);
      for (int i = 0; i < grams.size(); i++) {
        long gram = Channel.SURFACE.gram(left, i);
        assertThat(places(grams, i), is(places(rightTable, gram)));
        assertThat(
            grams.isOnceInBoth(i),
            is(places(leftTable, gram).size() == 1 && places(rightTable, gram).size() == 1));
      }
    }
  }

  private static SharedGrams shared(String left, String right) {
    return SharedGrams.of(GramTable.of(Channel.SURFACE, wording(left)), wording(right));
  }

  /** A text of so few different words that many of its grams come again. */
  private static String ofFewWords(Random random, int words) {
    return random.ints(words, 0, 8).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private static List<Integer> places(SharedGrams grams, int onLeft) {
    List<Integer> places = new ArrayList<>();
    for (int place = grams.first(onLeft); place >= 0; place = grams.next(place)) {
      places.add(place);
    }
    return places;
  }

  private static List<Integer> places(GramTable table, long gram) {
    List<Integer> places = new ArrayList<>();
    for (int place = table.first(gram); place >= 0; place = table.next(place)) {
      places.add(place);
    }
    return places;
  }
}
