package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.align;
import static org.newsprint.coverage.Samples.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateTest {
  @Test
  void isFilledAnew_twoNamesSwapped_isSo() {
    assertThat(isFilledAnew(List.of("Fulton", "Monday"), List.of("Clayton", "Friday")), is(true));
  }

  @Test
  void isFilledAnew_oneNameOrNumberSwapped_isACorrection() {
    assertThat(isFilledAnew(List.of("Fulton"), List.of("Clayton")), is(false));
    assertThat(isFilledAnew(List.of("12"), List.of("13")), is(false));
  }

  @Test
  void isFilledAnew_oneNameAndOneNumberSwapped_isSo() {
    assertThat(isFilledAnew(List.of("Fulton", "12"), List.of("Clayton", "13")), is(true));
  }

  @Test
  void isFilledAnew_nameForANumber_isNoSwap() {
    assertThat(isFilledAnew(List.of("Fulton", "12"), List.of("13", "Clayton")), is(false));
  }

  @Test
  void isFilledAnew_otherWordsSwapped_isARewording() {
    assertThat(isFilledAnew(List.of("big", "red"), List.of("large", "crimson")), is(false));
    assertThat(isFilledAnew(List.of("Fulton", "Monday"), List.of("large", "crimson")), is(false));
    assertThat(isFilledAnew(List.of("large", "crimson"), List.of("Fulton", "Monday")), is(false));
  }

  @Test
  void isFilledAnew_quarterOfAllSwapped_isSo() {
    assertThat(swappedAndKept(names("A", 24), names("B", 24), names("K", 72)), is(true));
    assertThat(swappedAndKept(names("A", 24), names("B", 24), names("K", 73)), is(false));
    assertThat(swappedAndKept(names("A", 24), names("B", 24), numbers(1_000, 73)), is(false));
  }

  @Test
  void isFilledAnew_twoFifthsOfTheNumbersSwapped_isSoWhateverNamesAreKept() {
    assertThat(
        swappedAndKept(numbers(100, 20), numbers(200, 20), both(names("K", 70), numbers(300, 30))),
        is(true));
    assertThat(
        swappedAndKept(numbers(100, 20), numbers(200, 20), both(names("K", 70), numbers(300, 31))),
        is(false));
  }

  @Test
  void isFilledAnew_oneOfOneNumberSwappedAmongManyNames_isNot() {
    assertThat(
        swappedAndKept(List.of("Fulton", "12"), List.of("Clayton", "13"), names("K", 20)),
        is(false));
    assertThat(
        swappedAndKept(
            List.of("Fulton", "12", "14"), List.of("Clayton", "13", "15"), names("K", 20)),
        is(true));
  }

  @Test
  void isFilledAnew_keptNameThatComesAgain_countsOnce() {
    List<String> again = names("K", 7).stream().map(name -> "Again").toList();
    assertThat(swappedAndKept(names("A", 2), names("B", 2), names("K", 7)), is(false));
    assertThat(swappedAndKept(names("A", 2), names("B", 2), again), is(true));
  }

  @Test
  void isFilledAnew_oneNameCorrectedWhereverItStands_isNot() {
    List<String> again = List.of("Jon", "Jon", "Jon", "Jon");
    assertThat(isFilledAnew(again, List.of("John", "John", "John", "John")), is(false));
    assertThat(isFilledAnew(again, List.of("John", "John", "John", "Joan")), is(true));
    assertThat(isFilledAnew(List.of("12", "12", "12"), List.of("13", "13", "13")), is(false));
  }

  @Test
  void isFilledAnew_sameNamesInAnotherOrderWithinAGap_isNot() {
    assertThat(
        isFilledAnew(List.of("Ada and Bob", "Cy or Di"), List.of("Bob with Ada", "Di nor Cy")),
        is(false));
  }

  @Test
  void isFilledAnew_gapsOfUnlikeLength_countsTheSmallerNumber() {
    assertThat(isFilledAnew(List.of("Ada Bob Cy"), List.of("Di")), is(false));
    assertThat(isFilledAnew(List.of("Di"), List.of("Ada Bob Cy")), is(false));
    assertThat(isFilledAnew(List.of("Ada Bob Cy"), List.of("Di Ed")), is(true));
  }

  private static boolean isFilledAnew(List<String> left, List<String> right) {
    return swappedAndKept(left, right, List.of());
  }

  private static boolean swappedAndKept(List<String> left, List<String> right, List<String> kept) {
    String leftText = filled(left, kept);
    String rightText = filled(right, kept);
    return Template.isFilledAnew(wording(leftText), wording(rightText), align(leftText, rightText));
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static List<String> names(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + i).toList();
  }

  private static List<String> numbers(int from, int count) {
    return IntStream.range(from, from + count).mapToObj(Integer::toString).toList();
  }

  /** Each filler between words of its own: a gap of one where another stands in its place. */
  private static String filled(List<String> swapped, List<String> kept) {
    List<String> words = new ArrayList<>();
    Stream.concat(swapped.stream(), kept.stream())
        .forEach(
            filler -> {
              words.add(Texts.distinct("w" + words.size() + "v", 3));
              words.add(filler);
            });
    words.add(Texts.distinct("end", 3));
    return String.join(" ", words);
  }
}
