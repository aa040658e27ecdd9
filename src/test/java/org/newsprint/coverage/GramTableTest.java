package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.newsprint.coverage.Samples.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Wording;

class GramTableTest {
  @Test
  void places_gramThatComesAgain_areAllInOrder() {
    Wording seen = wording("go on and on again go on and on");
    GramTable table = GramTable.of(Channel.SURFACE, seen);
    assertThat(places(table, gram("go on and")), contains(0, 5));
    assertThat(places(table, gram("on and on")), contains(1, 6));
    assertThat(places(table, gram("and on again")), contains(2));
  }

  @Test
  void places_gramInAnotherOrder_areNone() {
    GramTable table = GramTable.of(Channel.SURFACE, wording("go on and on"));
    assertThat(places(table, gram("and on go")), empty());
  }

  @Test
  void first_textShorterThanAGram_isNowhere() {
    assertThat(GramTable.of(Channel.SURFACE, wording("go on")).first(0), is(lessThan(0)));
    assertThat(GramTable.of(Channel.SURFACE, wording("")).first(0), is(lessThan(0)));
  }

  @Test
  void places_oneWordOverAndOver_areAllButTheLastTwo() {
    GramTable table = GramTable.of(Channel.SURFACE, wording("ha ".repeat(20_000)));
    List<Integer> places = places(table, gram("ha ha ha"));
    assertThat(places.size(), is(19_998));
    assertThat(places.get(19_997), is(19_997));
  }

  @Test
  void places_anyText_areThoseOfAMap() {
    Random random = new Random(5);
    for (Channel channel : Channel.values()) {
      for (int words : new int[] {3, 4, 5, 17, 100, 5_000}) {
        Wording seen = wording(String.join(" ", Texts.random(random, words)));
        GramTable table = GramTable.of(channel, seen);
        Map<Long, List<Integer>> expected = new HashMap<>();
        for (int i = 0; i < channel.grams(seen); i++) {
          expected.computeIfAbsent(channel.gram(seen, i), gram -> new ArrayList<>()).add(i);
        }
        expected.forEach((gram, at) -> assertThat(places(table, gram), is(at)));
        assertThat(table.first(random.nextLong()), is(lessThan(0)));
      }
    }
  }

  @Test
  void table_anyText_keepsWhatItWasMadeOf() {
    Wording seen = wording("go on");
    GramTable table = GramTable.of(Channel.SKELETON, seen);
    assertThat(table.channel(), is(Channel.SKELETON));
    assertThat(table.seen(), is(seen));
  }

  private static long gram(String words) {
    return Channel.SURFACE.gram(wording(words), 0);
  }

  private static List<Integer> places(GramTable table, long gram) {
    List<Integer> places = new ArrayList<>();
    for (int place = table.first(gram); place >= 0; place = table.next(place)) {
      places.add(place);
    }
    return places;
  }
}
