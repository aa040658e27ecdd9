package org.newsprint;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsprint.cell.Cell;
import org.newsprint.cell.CellFigure;
import org.newsprint.table.TableRow;

/** A cell of {@code outlet_window} and all it consists of, for people. */
final class CellText {
  private final Cell cell;
  private final PrintWriter out;

  private CellText(Cell cell, PrintWriter out) {
    this.cell = cell;
    this.out = out;
  }

  static void print(Cell cell, PrintWriter out) {
    new CellText(cell, out).print();
    out.flush();
  }

  private void print() {
    TableRow row = cell.row();
    line(
        "cell",
        "outlet_window of %s, %s from %s to %s",
        OneLine.of(cell.key().outlet()),
        cell.key().grain().label(),
        cell.key().start(),
        cell.key().end());
    line("topic", "%s", row.string("topic"));
    line("version", "%s", version(row));
    articles();
    stories();
    figures();
    versions();
  }

  private void articles() {
    out.println();
    line("articles", "%d", cell.articles().size());
    for (TableRow article : cell.articles()) {
      out.printf(
          "  %s  %s  %s%n",
          article.instant("published_at"),
          OneLine.of(article.string("article_id")),
          OneLine.of(article.optionalString("title").orElse("(no title)")));
      out.printf("    %s%n", coverage(article));
      out.printf(
          "    stance %s (%s), own voice %s, quoted %s%s%n",
          score(article.optionalDouble("stance")),
          article.string("stance_label"),
          score(article.optionalDouble("own_voice_stance")),
          score(article.optionalDouble("quoted_stance")),
          article.booleanValue("relevant") ? "" : "; not on the topic");
      cell.sentencesOf(article).forEach(this::sentence);
    }
  }

  private static String coverage(TableRow article) {
    return article
        .optionalString("copied_from")
        .map(
            from ->
                "%s copy of %s, similarity %.2f, %d min later; story %s"
                    .formatted(
                        article.string("copy_kind"),
                        OneLine.of(from),
                        article.optionalDouble("similarity").orElse(0.0),
                        article.optionalLong("copy_lag_minutes").orElse(0L),
                        OneLine.of(article.string("cluster_id"))))
        .orElseGet(() -> "original; story " + OneLine.of(article.string("cluster_id")));
  }

  private void sentence(TableRow sentence) {
    String speaker =
        sentence.optionalString("speaker").map(name -> ", " + OneLine.of(name)).orElse("");
    out.printf(
        "    [%d] %s%s: %s%s%s%n        %s%n",
        sentence.longValue("sentence_index"),
        sentence.string("voice"),
        speaker,
        sentence.string("stance_label"),
        sentence.booleanValue("abstained") ? ", abstained" : "",
        sentence
            .optionalString("cues")
            .filter(cues -> !cues.isEmpty())
            .map(cues -> "; cues " + OneLine.of(cues))
            .orElse(""),
        OneLine.of(sentence.string("text")));
  }

  private void stories() {
    Map<String, Integer> byStory = new TreeMap<>();
    cell.articles().forEach(row -> byStory.merge(row.string("cluster_id"), 1, Integer::sum));
    out.println();
    line("stories", "%d", byStory.size());
    byStory.forEach(
        (story, articles) ->
            out.printf(
                "  %s  %d %s%n",
                OneLine.of(story), articles, articles == 1 ? "article" : "articles"));
  }

  private void figures() {
    List<CellFigure> figures = cell.figures();
    long wrong = figures.stream().filter(figure -> !figure.agrees()).count();
    out.println();
    line(
        "figures",
        "%d counted anew from articles and sentences: %s",
        figures.size(),
        wrong == 0 ? "all agree" : wrong + " DO NOT AGREE, see the lines with !");
    for (CellFigure figure : figures) {
      out.printf(
          "  %s %-24s %-14s %s%n",
          figure.agrees() ? "=" : "!", figure.column(), value(figure.stated()), how(figure));
    }
    out.printf(
        "  stance_corrected %s (%s to %s) is not counted anew: it needs the scorer's labelled sample%n",
        score(cell.row().optionalDouble("stance_corrected")),
        score(cell.row().optionalDouble("stance_corrected_low")),
        score(cell.row().optionalDouble("stance_corrected_high")));
    if (wrong > 0 && cell.running()) {
      out.println(
          "  the run that writes these tables goes on, and they may be of different moments; ask again");
    }
  }

  private static String how(CellFigure figure) {
    return figure.agrees()
        ? figure.how()
        : "but counted anew %s: %s".formatted(value(figure.counted()), figure.how());
  }

  private void versions() {
    out.println();
    line(
        "versions",
        "%d%s",
        cell.versions().size(),
        cell.currentIsLast() ? "" : ": THE LAST IS NOT THE CURRENT ROW");
    cell.versions()
        .forEach(
            row ->
                out.printf(
                    "  %s: articles %d, scored %d, stance_mean %s%n",
                    version(row),
                    row.longValue("articles"),
                    row.longValue("scored"),
                    score(row.optionalDouble("stance_mean"))));
  }

  private static String version(TableRow row) {
    return "%d, %s%s, made %s (%s)"
        .formatted(
            row.longValue("version"),
            row.string("timing"),
            row.booleanValue("is_final") ? ", final" : "",
            row.instant("changed_at"),
            row.string("change_reason"));
  }

  private static String value(Optional<Object> value) {
    return value.map(Object::toString).orElse("none");
  }

  private static String score(Optional<Double> score) {
    return score.map(value -> String.format(Locale.ROOT, "%+.4f", value)).orElse("none");
  }

  private void line(String name, String format, Object... values) {
    out.println(
        String.format(Locale.ROOT, "%-13s ", name) + String.format(Locale.ROOT, format, values));
  }
}
