package org.newsprint;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.newsprint.evaluate.CoverageScore;
import org.newsprint.evaluate.JudgedPairs;
import org.newsprint.evaluate.LabelledSet;
import org.newsprint.evaluate.PairCounts;
import org.newsprint.evaluate.Recall;

/**
 * What a measurement of coverage found, for people and for programs.
 *
 * @param set what was measured on
 * @param score the figures
 * @param stages how the stages were run; empty if somebody else found the clusters
 */
record CoverageReport(LabelledSet set, CoverageScore score, Optional<Stages> stages) {
  private static final double MILLIS = 1000;

  /**
   * A run of the stages.
   *
   * @param similarity the threshold
   * @param runs how often they were run
   * @param time how long the shortest run took
   */
  record Stages(double similarity, int runs, Duration time) {
    double seconds() {
      return time.toMillis() / MILLIS;
    }

    double perSecond(int articles) {
      return articles / Math.max(1 / MILLIS, seconds());
    }
  }

  /** Prints it in a few lines. */
  void print(PrintWriter out) {
    PairCounts pairs = score.pairs();
    line(out, "documents   %d, %d of them without a usable text", documents(), textless());
    line(out, "truth       %s", truth());
    stages.ifPresent(
        run ->
            line(
                out,
                "settings    similarity %s, horizon %d days",
                run.similarity(),
                JobFile.DEFAULT_HORIZON.toDays()));
    line(
        out,
        "precision   %.4f   %d pairs rightly and %d wrongly in one cluster",
        pairs.precision(),
        pairs.truePositives(),
        pairs.falsePositives());
    line(out, "recall      %.4f   %d copies missed", pairs.recall(), pairs.falseNegatives());
    line(out, "F1          %.4f", pairs.f1());
    line(out, "ARI         %.4f", score.adjustedRand());
    line(
        out,
        "clusters    %d of two or more; the largest cluster has %d",
        score.clusters(),
        score.largest());
    score.recallByKind().forEach((kind, recall) -> kind(out, kind, recall));
    stages.ifPresent(run -> speed(out, run));
    out.flush();
  }

  private void speed(PrintWriter out, Stages run) {
    int articles = set.articles().size();
    line(
        out,
        "speed       %.0f articles a second: %d in %.1f s, %s",
        run.perSecond(articles),
        articles,
        run.seconds(),
        run.runs() == 1
            ? "start-up of the runner included"
            : "the shortest of %d runs".formatted(run.runs()));
  }

  /** Prints it as one JSON object on one line. */
  void printJson(PrintWriter out) {
    PairCounts pairs = score.pairs();
    ObjectNode json =
        new ObjectMapper()
            .createObjectNode()
            .put("precision", rounded(pairs.precision()))
            .put("recall", rounded(pairs.recall()))
            .put("f1", rounded(pairs.f1()))
            .put("ari", rounded(score.adjustedRand()))
            .put("tp", pairs.truePositives())
            .put("fp", pairs.falsePositives())
            .put("fn", pairs.falseNegatives())
            .put("clusters", score.clusters())
            .put("largest", score.largest());
    ObjectNode kinds = json.putObject("recall_by_kind");
    score.recallByKind().forEach((kind, recall) -> kinds.put(kind, rounded(recall.share())));
    json.put("documents", documents()).put("without_text", textless());
    stages.ifPresent(
        run ->
            json.put("similarity", run.similarity())
                .put("horizon_days", JobFile.DEFAULT_HORIZON.toDays())
                .put("runs", run.runs())
                .put("seconds", run.seconds())
                .put("articles_per_second", Math.round(run.perSecond(set.articles().size()))));
    out.println(json);
    out.flush();
  }

  private static void kind(PrintWriter out, String kind, Recall recall) {
    line(
        out,
        "  recall of %-12s %.3f   %d of %d",
        kind,
        recall.share(),
        recall.found(),
        recall.all());
  }

  private String truth() {
    return set.pairs()
        .map(CoverageReport::judged)
        .orElse("all documents of one cluster, for there are no judged pairs");
  }

  private static String judged(JudgedPairs pairs) {
    return "judged pairs: %d copies, %d grey ones that do not count"
        .formatted(pairs.copies().size(), pairs.grey().size());
  }

  private int documents() {
    return set.documents().size();
  }

  private int textless() {
    return documents() - set.articles().size();
  }

  private static BigDecimal rounded(double figure) {
    return BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_EVEN);
  }

  private static void line(PrintWriter out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
