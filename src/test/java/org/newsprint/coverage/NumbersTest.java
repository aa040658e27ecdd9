package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.wording;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private static final String LONG = " " + Texts.distinct("w", 80);

  @Test
  void agree_hardlyAnyNumbers_sayNothingOfALongText() {
    assertThat(agreeInLong("5 people, 6 cars, 4 dogs", "7 people, 8 cars, 9 dogs"), is(true));
    assertThat(agreeInLong("5 people, 6 cars, 4 of 3", "7 people, 8 cars, 9 of 10"), is(false));
  }

  @Test
  void agree_shortText_hasHardlyMoreThanItsNumbers() {
    assertThat(agree("a contract of 99.2 million", "a contract of 104.3 million"), is(false));
    assertThat(agree("a contract of 99.2 million", "99.2 million for 30 ships"), is(true));
    assertThat(agree("a contract", "a contract of 104.3 million"), is(true));
  }

  @Test
  void agree_oneShortText_isEnoughToAskMore() {
    assertThat(agree(numbers(0, 10), numbers(3, 13)), is(true));
    assertThat(agree(numbers(0, 10), numbers(4, 14)), is(false));
    assertThat(agree(numbers(0, 10), numbers(4, 14) + LONG), is(false));
    assertThat(agree(numbers(0, 10) + LONG, numbers(4, 14)), is(false));
    assertThat(agreeInLong(numbers(0, 10), numbers(4, 14)), is(true));
  }

  @Test
  void agree_eightyWords_areNotShort() {
    String seventyNine = Texts.distinct("w", 77) + " 5 6";
    assertThat(agree(seventyNine, seventyNine.replace("5 6", "7 8")), is(false));
    assertThat(agree(seventyNine + " end", seventyNine.replace("5 6", "7 8") + " end"), is(true));
  }

  @Test
  void agree_sameNumberOverAndOver_countsOnce() {
    assertThat(agreeInLong("5 and 5 and 6 and 5 and 4", "7 and 7 and 8 and 9"), is(true));
    assertThat(agreeInLong("5 and 5 and 6 and 4 and 1", "7 and 7 and 8 and 9 and 2"), is(false));
  }

  @Test
  void agree_threeOfFive_isEnoughInALongText() {
    assertThat(agreeInLong(numbers(0, 5), numbers(2, 7)), is(true));
    assertThat(agreeInLong(numbers(0, 5), numbers(3, 8)), is(false));
    assertThat(agree(numbers(0, 100), numbers(40, 140)), is(true));
    assertThat(agree(numbers(0, 100), numbers(41, 141)), is(false));
  }

  @Test
  void agree_textOfMoreNumbers_needsOnlyThoseOfThePoorer() {
    assertThat(agree(numbers(0, 3), numbers(0, 50)), is(true));
    assertThat(agree(numbers(0, 50), numbers(0, 3)), is(true));
    assertThat(agreeInLong(numbers(0, 50), numbers(47, 52)), is(true));
    assertThat(agreeInLong(numbers(0, 50), numbers(48, 53)), is(false));
  }

  @Test
  void agree_fractionsAndNumbersInLetters_areNumbers() {
    assertThat(agree("rose 6-1/4 points", "rose 6-1/16 points"), is(false));
    assertThat(agree("up 5/8", "up 3/8"), is(false));
    assertThat(agree("arrange two billion", "arrange 1.5 billion"), is(false));
    assertThat(agree("arrange two billion", "arrange 2 billion"), is(true));
  }

  @Test
  void agree_wordsThatDiffer_areNotAskedFor() {
    assertThat(agree("one dozen thousand first", "some score million second"), is(true));
  }

  private static boolean agreeInLong(String a, String b) {
    return agree(a + LONG, b + LONG);
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
