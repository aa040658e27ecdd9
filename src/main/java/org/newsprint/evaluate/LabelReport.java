package org.newsprint.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * What a measurement of labels found, for people and for programs.
 *
 * @param name what was measured
 * @param score the figures
 */
public record LabelReport(String name, LabelScore score) implements Report {
  private static final String CORNER = "true \\ predicted";

  @Override
  public void print(PrintWriter out) {
    line(out, "%s: predictions %d, groups %d", name, score.predictions(), score.groups());
    figure(out, "macro-F1", score.macroF1(), score.macroF1Interval());
    figure(out, "accuracy", score.accuracy(), score.accuracyInterval());
    score
        .calibrationError()
        .ifPresentOrElse(
            error -> line(out, "calibration  %.4f   expected error%s", error, without()),
            () -> line(out, "calibration  unknown, for there are no probabilities"));
    for (CoveredAccuracy part : score.atCoverage()) {
      line(
          out,
          "  at %3d %%   %.4f   of the %d most certain",
          part.percent(),
          part.accuracy(),
          part.predictions());
    }
    int width = labels().stream().mapToInt(String::length).reduce(CORNER.length(), Math::max);
    printClasses(out, width);
    printConfusion(out, width);
    out.flush();
  }

  @Override
  public void printJson(PrintWriter out) {
    out.println(json());
    out.flush();
  }

  /** It as one JSON object. */
  public ObjectNode json() {
    ObjectNode json =
        new ObjectMapper()
            .createObjectNode()
            .put("name", name)
            .put("predictions", score.predictions())
            .put("groups", score.groups());
    put(json, "macro_f1", score.macroF1(), score.macroF1Interval());
    put(json, "accuracy", score.accuracy(), score.accuracyInterval());
    score
        .calibrationError()
        .ifPresentOrElse(
            error -> json.put("calibration_error", rounded(error)),
            () -> json.putNull("calibration_error"));
    json.put("without_probability", score.withoutProbability());
    ObjectNode covered = json.putObject("accuracy_at_coverage");
    for (CoveredAccuracy part : score.atCoverage()) {
      covered.put(String.valueOf(part.percent()), rounded(part.accuracy()));
    }
    ObjectNode classes = json.putObject("classes");
    score.classes().forEach(one -> put(classes, one));
    ObjectNode confusion = json.putObject("confusion");
    for (int gold = 0; gold < labels().size(); gold++) {
      ObjectNode row = confusion.putObject(labels().get(gold));
      for (int predicted = 0; predicted < labels().size(); predicted++) {
        row.put(labels().get(predicted), score.confusion().get(gold).get(predicted));
      }
    }
    return json;
  }

  private void printClasses(PrintWriter out, int width) {
    line(out, "%s  precision  recall      F1     true  predicted   right", padded("class", width));
    for (ClassScore one : score.classes()) {
      line(
          out,
          "%s     %.4f  %.4f  %.4f  %7d  %9d %7d",
          padded(one.label(), width),
          one.precision(),
          one.recall(),
          one.f1(),
          one.gold(),
          one.predicted(),
          one.right());
    }
  }

  private void printConfusion(PrintWriter out, int width) {
    StringBuilder head = new StringBuilder(padded(CORNER, width));
    labels().forEach(label -> head.append("  ").append(column(label, label)));
    out.println(head);
    for (int gold = 0; gold < labels().size(); gold++) {
      StringBuilder row = new StringBuilder(padded(labels().get(gold), width));
      for (int predicted = 0; predicted < labels().size(); predicted++) {
        String count = String.valueOf(score.confusion().get(gold).get(predicted));
        row.append("  ").append(column(count, labels().get(predicted)));
      }
      out.println(row);
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** A text set right in the column under a heading. */
  private static String column(String text, String heading) {
    return " ".repeat(Math.max(0, Math.max(7, heading.length()) - text.length())) + text;
  }

  private List<String> labels() {
    return score.classes().stream().map(ClassScore::label).toList();
  }

  private String without() {
    int count = score.withoutProbability();
    return count == 0 ? "" : "; %d without a probability do not count".formatted(count);
  }

  private static void figure(PrintWriter out, String name, double value, Interval interval) {
    line(
        out,
        "%-11s  %.4f   %.4f to %.4f in 95 %% of %d draws of groups",
        name,
        value,
        interval.low(),
        interval.high(),
        Bootstrap.REPLICATES);
  }

  private static void put(ObjectNode json, String name, double value, Interval interval) {
    json.put(name, rounded(value))
        .put(name + "_low", rounded(interval.low()))
        .put(name + "_high", rounded(interval.high()));
  }

  private static void put(ObjectNode classes, ClassScore one) {
    classes
        .putObject(one.label())
        .put("precision", rounded(one.precision()))
        .put("recall", rounded(one.recall()))
        .put("f1", rounded(one.f1()))
        .put("true", one.gold())
        .put("predicted", one.predicted())
        .put("right", one.right());
  }

  private static BigDecimal rounded(double figure) {
    return BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_EVEN);
  }

  private static void line(PrintWriter out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
