package org.newsprint;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;
import org.newsprint.trace.Trace;
import org.newsprint.trace.Trace.Searched;
import org.newsprint.trace.Trace.TracedArticle;

/** What became of one input, for people. */
final class TraceText {
  private static final int MOST_REJECTS = 20;

  private final Trace trace;
  private final PrintWriter out;

  private TraceText(Trace trace, PrintWriter out) {
    this.trace = trace;
    this.out = out;
  }

  static void print(Trace trace, PrintWriter out) {
    new TraceText(trace, out).print();
    out.flush();
  }

  private void print() {
    line("looked for", "%s %s", trace.sought().byUrl() ? "url" : "id", trace.sought().name());
    line("outcome", "%s", outcome());
    trace.articles().forEach(this::article);
    trace.rejects().stream().limit(MOST_REJECTS).forEach(this::reject);
    if (trace.rejects().size() > MOST_REJECTS) {
      out.printf("  … and %d more in the table%n", trace.rejects().size() - MOST_REJECTS);
    }
    if (!trace.found()) {
      notFound(trace.searched());
    } else if (trace.searched().running()) {
      out.println("  the run that writes these tables goes on: what they say may change");
    }
  }

  private String outcome() {
    if (!trace.found()) {
      return "not found";
    }
    List<String> parts = new ArrayList<>();
    int accepted = trace.articles().size();
    if (accepted > 0) {
      parts.add(accepted == 1 ? "accepted" : "accepted, %d articles".formatted(accepted));
    }
    int rejected = trace.rejects().size();
    if (rejected > 0) {
      parts.add(
          accepted == 0 && rejected == 1
              ? "rejected"
              : "rejected, %d %s".formatted(rejected, rejected == 1 ? "record" : "records"));
    }
    return String.join("; and ", parts);
  }

  private void article(TracedArticle traced) {
    TableRow row = traced.row();
    out.println();
    line("article", "%s", row.string("article_id"));
    line("title", "%s", row.optionalString("title").orElse("(none)"));
    line("url", "%s", row.optionalString("url").orElse("(none)"));
    line("outlet", "%s", row.string("outlet"));
    line(
        "published",
        "%s, as %s%s",
        row.instant("published_at"),
        timeSource(row.string("time_source")),
        row.booleanValue("late") ? "; read late" : "");
    line(
        "text",
        "%d words, language %s",
        row.longValue("words"),
        row.optionalString("language").orElse("not known"));
    revisions(traced);
    line("duplicates", "%s", duplicates());
    line("read from", "not told: the tables are the same wherever an article was read");
    line("copied from", "%s", copiedFrom(traced));
    line(
        "credit",
        "%s",
        row.optionalString("credit").orElse("none: its text names no other source"));
    line("copied by", "%d %s", traced.copies(), traced.copies() == 1 ? "article" : "articles");
    line("story", "%s", story(traced));
    row.optionalString("embeds").ifPresent(embeds -> line("embeds", "%s", embeds));
    line("on the topic", "%s", relevance(traced));
    line("stance", "%s", stance(row));
    windows(traced);
  }

  private void revisions(TracedArticle traced) {
    List<TableRow> earlier = traced.revisions();
    if (earlier.isEmpty()) {
      return;
    }
    int texts = earlier.size() + 1;
    line("revisions", "the newest of %d texts counts, at the time of the first", texts);
    for (TableRow row : earlier) {
      out.println(
          OneLine.of(
              String.format(
                  Locale.ROOT,
                  "  revision %d of %d, of %s, superseded by that of %s: %.0f %% of the words"
                      + " changed%s, stance %s",
                  row.longValue("revision_number"),
                  texts,
                  row.instant("revision_published_at"),
                  row.instant("superseded_at"),
                  100 * row.doubleValue("text_changed"),
                  row.booleanValue("title_changed") ? ", and the headline" : "",
                  score(row.optionalDouble("stance")))));
    }
  }

  private static String timeSource(String label) {
    return switch (label) {
      case "article" -> "the article says";
      case "source" -> "its file or message says; the article gave no time";
      default -> "it was read; nothing gave a time";
    };
  }

  /** Records that repeat an article have no rows, so that no more than their number can be told. */
  private String duplicates() {
    long repeats = trace.searched().repeats();
    return repeats == 0
        ? "none: no record repeated an article"
        : "%d %s of all articles repeated one, same id and text; not told of which"
            .formatted(repeats, repeats == 1 ? "record" : "records");
  }

  private static String copiedFrom(TracedArticle traced) {
    TableRow row = traced.row();
    Optional<String> from = row.optionalString("copied_from");
    if (from.isEmpty()) {
      return "nobody: it is an original";
    }
    String whose =
        traced
            .source()
            .map(source -> " of %s".formatted(source.string("outlet")))
            .orElse(", which these tables do not hold");
    return "%s%s: %s, similarity %.2f, %d min later"
        .formatted(
            from.get(),
            whose,
            row.string("copy_kind"),
            row.optionalDouble("similarity").orElse(0.0),
            row.optionalLong("copy_lag_minutes").orElse(0L));
  }

  private static String story(TracedArticle traced) {
    String id = traced.row().string("cluster_id");
    return traced
        .story()
        .map(
            story ->
                "%s: %d articles of %d outlets, first %s"
                    .formatted(
                        id,
                        story.longValue("articles"),
                        story.longValue("outlets"),
                        story.string("first_outlet")))
        .orElse(id + ": no other article");
  }

  private static String relevance(TracedArticle traced) {
    String topic = traced.row().string("topic");
    if (!traced.row().booleanValue("relevant")) {
      return "no: it does not name what %s asks about, so it has no stance".formatted(topic)
          + " (explain --topic=FILE --text=FILE says why)";
    }
    return "yes, %s: %d %s on it"
        .formatted(
            topic,
            traced.sentences(),
            traced.sentences() == 1 ? "sentence bears" : "sentences bear");
  }

  private static String stance(TableRow row) {
    return "%s (%s), own voice %s, quoted %s"
        .formatted(
            score(row.optionalDouble("stance")),
            row.string("stance_label"),
            score(row.optionalDouble("own_voice_stance")),
            score(row.optionalDouble("quoted_stance")));
  }

  private void windows(TracedArticle traced) {
    line("counts in", "%d rows of windows", traced.windows().size());
    for (TableRow window : traced.windows()) {
      out.println(
          OneLine.of(
              "  %-13s %-4s from %s%s: version %d, %s%s"
                  .formatted(
                      window.table().name(),
                      window.string("grain"),
                      window.instant("window_start"),
                      flow(window),
                      window.longValue("version"),
                      window.string("timing"),
                      window.booleanValue("is_final") ? ", final" : "")));
    }
    if (traced.windows().isEmpty()) {
      out.println("  none yet; in a job without an end they follow at its next update");
    }
  }

  private static String flow(TableRow window) {
    return window.table().equals(Tables.COPY_FLOW)
        ? ", %s to %s".formatted(window.string("from_outlet"), window.string("to_outlet"))
        : "";
  }

  private void reject(TableRow row) {
    out.println();
    long position = row.longValue("position");
    line("rejected", "%s", row.string("reason"));
    line("why", "%s", row.string("detail"));
    line("read from", "%s%s", row.string("source"), position == 0 ? "" : ", line " + position);
    line("at stage", "%s, seen %s", row.string("stage"), row.instant("seen_at"));
    line("what to do", "%s", "mend it in the table rejected and replay, or mend the source");
  }

  private void notFound(Searched searched) {
    out.println();
    out.printf(
        "Looked through %d articles and %d rejects of %d %s in %s.%n",
        searched.articles(),
        searched.rejected(),
        searched.runs(),
        searched.runs() == 1 ? "run" : "runs",
        Paths.shown(searched.folder()));
    searched.near().forEach(name -> out.println("  there is " + OneLine.of(name)));
    out.println("What to check:");
    checks(searched).forEach(check -> out.println("  - " + check));
  }

  private List<String> checks(Searched searched) {
    List<String> checks = new ArrayList<>();
    checks.add("do the globs of the job's input match the file? `check --job=FILE` names them");
    checks.add(
        trace.sought().byUrl()
            ? "does its record have a url? An article without one is found by its id alone"
            : "is the id given in the record? If not, it is derived from url or text: look by --url");
    if (searched.nameless() > 0) {
      checks.add(
          "%d rejects do not tell id or url (texts, broken lines): look in the table rejected by source"
              .formatted(searched.nameless()));
    }
    if (searched.repeats() > 0) {
      checks.add(
          "%d records repeated an article under its id: look for that article's id or url"
              .formatted(searched.repeats()));
    }
    if (searched.outside() > 0) {
      checks.add(
          "%d articles were not published in the days of their run: run it for other --from and --to"
              .formatted(searched.outside()));
    }
    if (searched.running()) {
      checks.add("a run has not ended: it may be read yet");
    }
    return checks;
  }

  private static String score(Optional<Double> score) {
    return score.map(value -> String.format(Locale.ROOT, "%+.4f", value)).orElse("none");
  }

  private void line(String name, String format, Object... values) {
    out.println(
        OneLine.of(
            String.format(Locale.ROOT, "%-13s ", name)
                + String.format(Locale.ROOT, format, values)));
  }
}
