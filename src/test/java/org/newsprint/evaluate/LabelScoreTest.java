package org.newsprint.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;

class LabelScoreTest {
  private static final double EXACTLY = 1e-12;
  private static final List<String> CLASSES = List.of("a", "b", "c");

  @Test
  void score_severalClasses_countsThemAndMeansTheirF1() {
    LabelScore score = score(predictions("a a a b b c", "a a b b c b"));
    assertThat(
        score.classes(),
        contains(
            new ClassScore("a", 2, 2, 3),
            new ClassScore("b", 1, 3, 2),
            new ClassScore("c", 0, 1, 1)));
    assertThat(
        score.confusion(), contains(List.of(2L, 1L, 0L), List.of(0L, 1L, 1L), List.of(0L, 1L, 0L)));
    assertThat(score.accuracy(), is(0.5));
    // F1 is 2 * 2 / 5, 2 * 1 / 5 and 0.
    assertThat(score.macroF1(), is(closeTo(0.4, EXACTLY)));
    ClassScore first = score.classes().get(0);
    assertThat(first.precision(), is(1.0));
    assertThat(first.recall(), is(closeTo(2 / 3.0, EXACTLY)));
    assertThat(first.f1(), is(closeTo(0.8, EXACTLY)));
  }

  @Test
  void score_classThatDoesNotOccur_isNotInTheMean() {
    LabelScore score = score(predictions("a b", "a b"));
    assertThat(score.macroF1(), is(1.0));
    assertThat(score.classes().get(2), is(new ClassScore("c", 0, 0, 0)));
    assertThat(score.classes().get(2).precision(), is(0.0));
    assertThat(score.classes().get(2).recall(), is(0.0));
    assertThat(score.classes().get(2).f1(), is(0.0));
  }

  @Test
  void score_classOnlyPredicted_isInTheMean() {
    assertThat(score(predictions("a a", "a c")).macroF1(), is(closeTo(1 / 3.0, EXACTLY)));
  }

  @Test
  void score_noPredictions_isDefined() {
    LabelScore score = score(List.of());
    assertThat(score.predictions(), is(0));
    assertThat(score.groups(), is(0));
    assertThat(score.accuracy(), is(0.0));
    assertThat(score.macroF1(), is(0.0));
    assertThat(score.macroF1Interval(), is(new Interval(0, 0)));
    assertThat(score.calibrationError(), is(OptionalDouble.empty()));
    assertThat(score.atCoverage(), is(empty()));
  }

  @Test
  void score_classNotInTheList_isRefused() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> score(predictions("a", "x")));
    assertThat(refusal.getMessage(), containsString("'x' is not one of [a, b, c]"));
  }

  @Test
  void judged_probabilityOutOfRange_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Judged("a", "a", 1.01, "g"));
    assertThrows(IllegalArgumentException.class, () -> new Judged("a", "a", -0.01, "g"));
  }

  @Test
  void calibration_bins_weighTheirErrorBySize() {
    List<Judged> predictions =
        List.of(
            judged(true, 0.95),
            judged(true, 1),
            // In one bin 0.62 on average against 0.5: 0.12 of two.
            judged(true, 0.6),
            judged(false, 0.64));
    // The first bin is off by 0.025 of two.
    assertThat(
        score(predictions).calibrationError().orElseThrow(),
        is(closeTo((0.05 + 0.24) / 4, EXACTLY)));
  }

  @Test
  void calibration_boundary_belongsToTheUpperBin() {
    // In one bin they would make up for each other.
    assertThat(
        score(List.of(judged(true, 0.7), judged(false, 0.69))).calibrationError().orElseThrow(),
        is(closeTo((0.3 + 0.69) / 2, EXACTLY)));
  }

  @Test
  void calibration_missingProbabilities_doNotCount() {
    LabelScore score = score(List.of(judged(true, 0.9), judged(false, Double.NaN)));
    assertThat(score.calibrationError().orElseThrow(), is(closeTo(0.1, EXACTLY)));
    assertThat(score.withoutProbability(), is(1));
  }

  @Test
  void calibration_noProbabilityAtAll_isAbsent() {
    LabelScore score = score(List.of(judged(true, Double.NaN)));
    assertThat(score.calibrationError(), is(OptionalDouble.empty()));
    assertThat(score.atCoverage(), is(empty()));
    assertThat(score.accuracy(), is(1.0));
  }

  @Test
  void coverage_certainOnesRight_risesAsItShrinks() {
    List<Judged> predictions = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      predictions.add(judged(i >= 4, i / 10.0));
    }
    assertThat(
        score(predictions).atCoverage(),
        contains(
            new CoveredAccuracy(100, 10, 0.6),
            new CoveredAccuracy(90, 9, 6 / 9.0),
            new CoveredAccuracy(80, 8, 6 / 8.0),
            new CoveredAccuracy(70, 7, 6 / 7.0),
            new CoveredAccuracy(50, 5, 1)));
  }

  @Test
  void coverage_equalProbabilities_takesTheEarlierOnes() {
    List<Judged> predictions = List.of(judged(true, 0.5), judged(false, 0.5));
    assertThat(score(predictions).atCoverage().get(4), is(new CoveredAccuracy(50, 1, 1)));
  }

  @Test
  void coverage_missingProbability_isLeastCertain() {
    List<Judged> predictions = List.of(judged(false, Double.NaN), judged(true, 0));
    assertThat(score(predictions).atCoverage().get(4), is(new CoveredAccuracy(50, 1, 1)));
  }

  @Test
  void coverage_oddNumber_roundsUp() {
    List<Judged> predictions = List.of(judged(true, 0.9), judged(true, 0.8), judged(false, 0.7));
    assertThat(score(predictions).atCoverage().get(4).predictions(), is(2));
    assertThat(score(predictions).atCoverage().get(3).predictions(), is(3));
  }

  @Test
  void interval_manyGroups_surroundsTheFigureByAboutTwoStandardErrors() {
    LabelScore score = score(random(400, 400));
    Interval interval = score.accuracyInterval();
    // Of 400 with about 0.7 right, the standard error is about 0.023.
    assertThat(score.accuracy() - interval.low(), is(closeTo(0.045, 0.008)));
    assertThat(interval.high() - score.accuracy(), is(closeTo(0.045, 0.008)));
    assertThat(
        score.macroF1(),
        is(
            allOf(
                greaterThan(score.macroF1Interval().low()),
                lessThan(score.macroF1Interval().high()))));
  }

  @Test
  void interval_fewGroups_isWiderThanOfManyForTheSamePredictions() {
    List<Judged> apart = new ArrayList<>();
    List<Judged> together = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      boolean right = i / 20 % 2 == 0;
      apart.add(new Judged("a", right ? "a" : "b", 0.5, "g" + i));
      together.add(new Judged("a", right ? "a" : "b", 0.5, "g" + i / 20));
    }
    assertThat(
        width(score(together).accuracyInterval()),
        is(greaterThan(3 * width(score(apart).accuracyInterval()))));
    assertThat(score(together).groups(), is(10));
  }

  @Test
  void interval_oneGroup_isTheFigureItself() {
    LabelScore score = score(random(50, 1));
    assertThat(score.accuracyInterval(), is(new Interval(score.accuracy(), score.accuracy())));
    assertThat(score.macroF1Interval(), is(new Interval(score.macroF1(), score.macroF1())));
  }

  @Test
  void score_sameSeed_isTheSameInAnyOrder() {
    List<Judged> predictions = random(200, 40);
    List<Judged> shuffled = new ArrayList<>(predictions);
    Collections.shuffle(shuffled, new Random(1));
    LabelScore score = LabelScore.of(CLASSES, predictions, 7);
    assertThat(LabelScore.of(CLASSES, predictions, 7), is(score));
    LabelScore other = LabelScore.of(CLASSES, shuffled, 7);
    assertThat(other.macroF1Interval(), is(score.macroF1Interval()));
    assertThat(other.accuracyInterval(), is(score.accuracyInterval()));
  }

  @Test
  void score_otherSeed_drawsOtherGroups() {
    List<Judged> predictions = random(200, 40);
    assertThat(
        LabelScore.of(CLASSES, predictions, 8).macroF1Interval(),
        is(not(LabelScore.of(CLASSES, predictions, 7).macroF1Interval())));
  }

  private static LabelScore score(List<Judged> predictions) {
    return LabelScore.of(CLASSES, predictions, 7);
  }

  private static double width(Interval interval) {
    return interval.high() - interval.low();
  }

  private static Judged judged(boolean right, double probability) {
    return new Judged("a", right ? "a" : "b", probability, "g");
  }

  private static List<Judged> predictions(String gold, String predicted) {
    List<Judged> predictions = new ArrayList<>();
    StringTokenizer other = new StringTokenizer(predicted);
    Collections.list(new StringTokenizer(gold))
        .forEach(label -> predictions.add(new Judged((String) label, other.nextToken(), 0.5, "g")));
    return predictions;
  }

  /** Predictions of which about 7 of 10 are right. */
  private static List<Judged> random(int count, int groups) {
    Random random = new Random(3);
    List<Judged> predictions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int gold = random.nextInt(3);
      int predicted = random.nextInt(10) < 7 ? gold : (gold + 1) % 3;
      predictions.add(
          new Judged(
              CLASSES.get(gold), CLASSES.get(predicted), random.nextDouble(), "g" + i % groups));
    }
    return predictions;
  }
}
