package org.newsprint.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LabelReportTest {
  private static final List<String> CLASSES = List.of("favor", "against");

  @Test
  void print_score_alignsItsTables() {
    assertThat(
        printed(report(0.75, 0.5)::print),
        is(
            """
            invented: predictions 4, groups 1
            macro-F1     0.7333   0.7333 to 0.7333 in 95 % of 1000 draws of groups
            accuracy     0.7500   0.7500 to 0.7500 in 95 % of 1000 draws of groups
            calibration  0.1875   expected error
              at 100 %   0.7500   of the 4 most certain
              at  90 %   0.7500   of the 4 most certain
              at  80 %   0.7500   of the 4 most certain
              at  70 %   0.6667   of the 3 most certain
              at  50 %   0.5000   of the 2 most certain
            class             precision  recall      F1     true  predicted   right
            favor                0.6667  1.0000  0.8000        2          3       2
            against              1.0000  0.5000  0.6667        2          1       1
            true \\ predicted    favor  against
            favor                   2        0
            against                 1        1
            """));
  }

  @Test
  void print_someProbabilitiesMissing_saysSo() {
    assertThat(
        printed(report(Double.NaN, 0.5)::print),
        containsString("expected error; 3 without a probability do not count\n"));
  }

  @Test
  void print_noProbability_saysSo() {
    assertThat(
        printed(report(Double.NaN, Double.NaN)::print),
        containsString("calibration  unknown, for there are no probabilities\nclass "));
  }

  @Test
  void print_longClassNames_widensTheirColumns() {
    List<String> classes = List.of("a", "somewhat factual and somewhat not");
    LabelScore score = LabelScore.of(classes, List.of(new Judged("a", "a", 1, "g")), 1);
    assertThat(
        printed(new LabelReport("long", score)::print),
        containsString(
            """
            true \\ predicted                         a  somewhat factual and somewhat not
            a                                        1                                  0
            somewhat factual and somewhat not        0                                  0
            """));
  }

  @Test
  void printJson_score_givesOneObject() {
    assertThat(
        printed(report(0.75, 0.5)::printJson),
        is(
            """
            {"name":"invented","predictions":4,"groups":1,\
            "macro_f1":0.7333,"macro_f1_low":0.7333,"macro_f1_high":0.7333,\
            "accuracy":0.7500,"accuracy_low":0.7500,"accuracy_high":0.7500,\
            "calibration_error":0.1875,"without_probability":0,\
            "accuracy_at_coverage":{"100":0.7500,"90":0.7500,"80":0.7500,"70":0.6667,"50":0.5000},\
            "classes":{\
            "favor":{"precision":0.6667,"recall":1.0000,"f1":0.8000,\
            "true":2,"predicted":3,"right":2},\
            "against":{"precision":1.0000,"recall":0.5000,"f1":0.6667,\
            "true":2,"predicted":1,"right":1}},\
            "confusion":{"favor":{"favor":2,"against":0},"against":{"favor":1,"against":1}}}
            """));
  }

  @Test
  void printJson_noPredictions_isValidAll() {
    LabelReport report = new LabelReport("none", LabelScore.of(List.of("a"), List.of(), 1));
    assertThat(
        printed(report::printJson),
        containsString("\"calibration_error\":null,\"without_probability\":0,"));
    assertThat(report.json().path("accuracy_at_coverage").isEmpty(), is(true));
  }

  /** Two of each class; one of those against is taken for one in favour. */
  private static LabelReport report(double three, double last) {
    List<Judged> judged =
        List.of(
            new Judged("favor", "favor", three, "g"),
            new Judged("against", "favor", three, "g"),
            new Judged("against", "against", three, "g"),
            new Judged("favor", "favor", last, "g"));
    return new LabelReport("invented", LabelScore.of(CLASSES, judged, 1));
  }

  private static String printed(Consumer<PrintWriter> print) {
    StringWriter text = new StringWriter();
    print.accept(new PrintWriter(text));
    return text.toString();
  }
}
