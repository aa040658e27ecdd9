package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.wording;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void agree_hardlyAnyNumbers_say_nothing() {
    assertThat(agree("5 people and 6 cars", "7 people and 8 cars at 9"), is(true));
    assertThat(agree("5 people and 6 cars at 4", "7 people and 8 cars at 9"), is(false));
  }

  @Test
  void agree_sameNumberOverAndOver_countsOnce() {
    assertThat(agree("5 and 5 and 6 and 5", "7 and 7 and 8 and 7"), is(true));
    assertThat(agree("5 and 5 and 6 and 5 and 1", "7 and 7 and 8 and 7 and 2"), is(false));
  }

  @Test
  void agree_threeOfFive_isEnough() {
    assertThat(agree(numbers(0, 5), numbers(2, 7)), is(true));
    assertThat(agree(numbers(0, 5), numbers(3, 8)), is(false));
    assertThat(agree(numbers(0, 100), numbers(40, 140)), is(true));
    assertThat(agree(numbers(0, 100), numbers(41, 141)), is(false));
  }

  @Test
  void agree_textOfMoreNumbers_needsOnlyThoseOfThePoorer() {
    assertThat(agree(numbers(0, 3), numbers(0, 50)), is(true));
    assertThat(agree(numbers(0, 50), numbers(0, 3)), is(true));
    assertThat(agree(numbers(0, 50), numbers(48, 51)), is(true));
    assertThat(agree(numbers(0, 50), numbers(49, 52)), is(false));
  }

  @Test
  void agree_wordsThatDiffer_areNotAskedFor() {
    assertThat(agree("one two three four", "five six seven eight"), is(true));
  }

  private static boolean agree(String a, String b) {
    return Numbers.agree(wording(a), wording(b));
  }

  private static String numbers(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" and "));
  }
}
