package org.newsprint.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsprint.aggregate.CorrectedStance;
import org.newsprint.aggregate.Statistics;
import org.newsprint.table.TableRow;

/**
 * Counts the figures of a cell anew from its articles and their sentences.
 *
 * <p>Nothing of the sums that made the row is used, so that a mistake there would show. Stances are
 * added up as whole ten-thousandths, as they stand in the articles, so that equal is equal to the
 * last digit.
 */
final class CellFigures {
  private static final double UNITS = 10_000;

  private final Cell cell;
  private final List<CellFigure> figures = new ArrayList<>();

  CellFigures(Cell cell) {
    this.cell = cell;
  }

  List<CellFigure> all() {
    countArticles();
    countStances("scored", "stance_sum", "stance_sumsq", "stance", row -> true);
    countStances("own_scored", "own_sum", "own_sumsq", "own_voice_stance", row -> true);
    countStances("quoted_scored", "quoted_sum", "quoted_sumsq", "quoted_stance", row -> true);
    countStances("originals_scored", "originals_sum", "", "stance", CellFigures::isOriginal);
    countLabels();
    readOffMeans();
    countCopying();
    countStories();
    countSentences();
    readOffEvidence();
    return List.copyOf(figures);
  }

  private void countArticles() {
    count("articles", "articles of the outlet in the window", row -> true);
    count("originals", "of these, copy_kind original", CellFigures::isOriginal);
    kind("exact", "exact");
    kind("near", "near");
    kind("excerpts", "excerpt");
    kind("spun", "spun");
    add(
        "clusters",
        cell.articles().stream().map(row -> row.string("cluster_id")).distinct().count(),
        "different cluster_id");
    count("relevant", "of these, relevant", row -> row.booleanValue("relevant"));
  }

  private void kind(String column, String kind) {
    count(column, "of these, copy_kind " + kind, row -> row.string("copy_kind").equals(kind));
  }

  private void countStances(
      String count, String sum, String squares, String column, Predicate<TableRow> which) {
    List<Long> units =
        cell.articles().stream()
            .filter(which)
            .flatMap(row -> row.optionalDouble(column).stream())
            .map(stance -> Math.round(stance * UNITS))
            .toList();
    String whose = sum.equals("originals_sum") ? "originals" : "articles";
    add(count, (long) units.size(), "%s with %s".formatted(whose, column));
    double total = units.stream().mapToLong(Long::longValue).sum() / UNITS;
    add(sum, total, "sum of their " + column + terms(units));
    if (!squares.isEmpty()) {
      double squared = units.stream().mapToLong(unit -> unit * unit).sum() / (UNITS * UNITS);
      add(squares, squared, "sum of the squares of their " + column);
    }
  }

  private static String terms(List<Long> units) {
    if (units.isEmpty() || units.size() > 8) {
      return "";
    }
    return units.stream()
        .map(unit -> String.format(Locale.ROOT, "%+.4f", unit / UNITS))
        .reduce((some, next) -> some + " " + next)
        .map(" = "::concat)
        .orElse("");
  }

  private void countLabels() {
    for (String label : List.of("favor", "against", "neutral")) {
      count(label, "stance_label " + label, row -> row.string("stance_label").equals(label));
    }
    count(
        "insufficient", "articles that are insufficient", row -> row.booleanValue("insufficient"));
    long speakers =
        sentences()
            .filter(row -> !row.string("voice").equals("outlet"))
            .flatMap(row -> row.optionalString("speaker").stream())
            .distinct()
            .count();
    add("speakers", speakers, "different speaker of their quoted sentences");
  }

  private void readOffMeans() {
    mean("stance_mean", "stance_sum", "scored");
    Optional<Statistics.Interval> interval =
        Statistics.interval(whole("scored"), number("stance_sum"), number("stance_sumsq"));
    String how = "95 % interval (Student's t) of scored, stance_sum and stance_sumsq";
    addOptional("stance_ci_low", interval.map(Statistics.Interval::low), how);
    addOptional("stance_ci_high", interval.map(Statistics.Interval::high), how);
    mean("own_voice_mean", "own_sum", "own_scored");
    mean("quoted_mean", "quoted_sum", "quoted_scored");
    mean("originals_stance_mean", "originals_sum", "originals_scored");
  }

  private void mean(String column, String sum, String count) {
    addOptional(
        column,
        boxed(Statistics.mean(whole(count), number(sum))),
        "%s / %s = %s / %d".formatted(sum, count, number(sum), whole(count)));
  }

  private void countCopying() {
    count(
        "first_published",
        "originals that another article copies",
        row -> isOriginal(row) && cell.copied().contains(row.string("article_id")));
    List<Long> lags =
        cell.articles().stream()
            .flatMap(row -> row.optionalLong("copy_lag_minutes").stream())
            .sorted()
            .toList();
    addOptional(
        "median_copy_lag_minutes",
        lags.isEmpty()
            ? Optional.empty()
            : Optional.of((lags.get((lags.size() - 1) / 2) + lags.get(lags.size() / 2)) / 2.0),
        "median of their copy_lag_minutes, %d in all".formatted(lags.size()));
  }

  private void countStories() {
    Map<String, long[]> byStory = new HashMap<>();
    for (TableRow row : cell.articles()) {
      if (row.optionalDouble("stance").isPresent()) {
        byStory
            .computeIfAbsent(row.string("cluster_id"), any -> new long[3])[
            List.of("favor", "against", "neutral").indexOf(row.string("stance_label"))]++;
      }
    }
    add("scored_clusters", (long) byStory.size(), "stories with a scored article");
    long favor = byStory.values().stream().filter(n -> n[0] > Math.max(n[1], n[2])).count();
    long against = byStory.values().stream().filter(n -> n[1] > Math.max(n[0], n[2])).count();
    add("clusters_favor", favor, "of these, more articles in favor than against, and than neutral");
    add("clusters_against", against, "of these, more against than in favor, and than neutral");
  }

  /** A sentence that an article repeats counts where it first stands. */
  private void countSentences() {
    long judged = 0;
    long abstained = 0;
    for (TableRow article : cell.articles()) {
      Set<String> seen = new HashSet<>();
      for (TableRow sentence : cell.sentencesOf(article)) {
        if (seen.add(sentence.string("text"))) {
          judged++;
          abstained += sentence.booleanValue("abstained") ? 1 : 0;
        }
      }
    }
    add("judged", judged, "sentences, a repeated one once an article");
    add("abstained", abstained, "of these, abstained");
    addOptional(
        "abstention_share",
        boxed(Statistics.mean(judged, (double) abstained)),
        "abstained / judged = %d / %d".formatted(abstained, judged));
  }

  private void readOffEvidence() {
    TableRow row = cell.row();
    boolean oneSided =
        row.optionalDouble("stance_corrected_low").filter(low -> low > 0).isPresent()
            || row.optionalDouble("stance_corrected_high").filter(high -> high < 0).isPresent();
    boolean enough = oneSided && whole("scored_clusters") >= CorrectedStance.LEAST;
    add(
        "evidence",
        enough ? "enough" : "not_enough",
        "%d stories, %d are needed; the corrected interval %s 0"
            .formatted(
                whole("scored_clusters"),
                CorrectedStance.LEAST,
                oneSided ? "leaves out" : "does not leave out"));
  }

  private void count(String column, String how, Predicate<TableRow> which) {
    add(column, cell.articles().stream().filter(which).count(), how);
  }

  private void add(String column, Object counted, String how) {
    addOptional(column, Optional.of(counted), how);
  }

  private void addOptional(String column, Optional<? extends Object> counted, String how) {
    Optional<Object> stated = cell.row().value(cell.row().table().position(column));
    figures.add(new CellFigure(column, stated, counted.map(Object.class::cast), how));
  }

  private long whole(String column) {
    return (Long) counted(column);
  }

  private double number(String column) {
    return (Double) counted(column);
  }

  private Object counted(String column) {
    return figures.stream()
        .filter(figure -> figure.column().equals(column))
        .flatMap(figure -> figure.counted().stream())
        .findFirst()
        .orElseThrow();
  }

  private Stream<TableRow> sentences() {
    return cell.articles().stream().flatMap(article -> cell.sentencesOf(article).stream());
  }

  private static boolean isOriginal(TableRow article) {
    return article.string("copy_kind").equals("original");
  }

  private static Optional<Double> boxed(OptionalDouble value) {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }
}
