package org.newsprint.report;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsprint.table.TableRow;

/** Counts articles, of one outlet or of all. */
final class Tally {
  private final StanceSum all = new StanceSum();
  private final StanceSum originalsOnly = new StanceSum();
  private final StanceSum own = new StanceSum();
  private final StanceSum quoted = new StanceSum();
  private final LongArrayList lags = new LongArrayList();
  private long articles;
  private long originals;
  private long exact;
  private long near;
  private long excerpts;
  private long spun;
  private long relevant;
  private long insufficient;
  private long favor;
  private long against;
  private long neutral;
  private long headlines;
  private @Nullable Instant first;
  private @Nullable Instant last;

  /** Counts a row of the table article. */
  void add(TableRow row) {
    articles++;
    String kind = row.string("copy_kind");
    switch (kind) {
      case "exact" -> exact++;
      case "near" -> near++;
      case "excerpt" -> excerpts++;
      case "spun" -> spun++;
      default -> originals++;
    }
    row.optionalLong("copy_lag_minutes").ifPresent(lag -> lags.add(lag.longValue()));
    headlines += row.optionalBoolean("headline_changed").orElse(false) ? 1 : 0;
    relevant += row.booleanValue("relevant") ? 1 : 0;
    insufficient += row.booleanValue("insufficient") ? 1 : 0;
    addStance(row, kind.equals("original"));
    addTime(row.instant("published_at"));
  }

  private void addStance(TableRow row, boolean original) {
    String story = row.string("cluster_id");
    row.optionalDouble("stance").ifPresent(stance -> all.add(stance, story));
    row.optionalDouble("own_voice_stance").ifPresent(stance -> own.add(stance, story));
    row.optionalDouble("quoted_stance").ifPresent(stance -> quoted.add(stance, story));
    if (original) {
      row.optionalDouble("stance").ifPresent(stance -> originalsOnly.add(stance, story));
    }
    switch (row.string("stance_label")) {
      case "favor" -> favor++;
      case "against" -> against++;
      case "neutral" -> neutral++;
      default -> {} // Has no stance.
    }
  }

  private void addTime(Instant published) {
    if (first == null || published.isBefore(first)) {
      first = published;
    }
    if (last == null || published.isAfter(last)) {
      last = published;
    }
  }

  long articles() {
    return articles;
  }

  /** The counts as they stand. */
  Counts counts() {
    return new Counts(
        articles,
        articles - exact,
        originals,
        exact,
        near,
        excerpts,
        spun,
        relevant,
        insufficient,
        favor,
        against,
        neutral,
        headlines,
        Medians.of(lags),
        Optional.ofNullable(first),
        Optional.ofNullable(last),
        all.figure(),
        originalsOnly.figure(),
        own.figure(),
        quoted.figure());
  }
}
