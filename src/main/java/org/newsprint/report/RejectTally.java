package org.newsprint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsprint.table.TableRow;

/** Counts rejects by reason, and keeps some of each. */
final class RejectTally {
  private static final int REASONS = 100;
  private static final int EXAMPLES_OF_EACH = 20;

  private final Limits limits;
  private final Map<String, List<Rejects.Example>> examples = new TreeMap<>();
  private final Map<String, Rejects.Reason> reasons = new TreeMap<>();

  RejectTally(Limits limits) {
    this.limits = limits;
  }

  /** Takes a row of the table rejected. The record itself stays out of a page that is passed on. */
  void add(TableRow row) {
    String stage = Texts.name(row.string("stage"));
    String reason = Texts.name(row.string("reason"));
    String key = stage + "\n" + reason;
    if (reasons.size() == REASONS && !reasons.containsKey(key)) {
      return;
    }
    reasons.merge(
        key,
        new Rejects.Reason(stage, reason, 1),
        (before, one) -> new Rejects.Reason(stage, reason, before.records() + 1));
    List<Rejects.Example> some = examples.computeIfAbsent(key, added -> new ArrayList<>());
    if (some.size() < EXAMPLES_OF_EACH) {
      some.add(
          new Rejects.Example(
              Texts.title(row.string("source")),
              row.longValue("position"),
              reason,
              Texts.title(row.string("detail"))));
    }
  }

  Rejects list() {
    return new Rejects(
        reasons.values().stream()
            .sorted(Comparator.comparing((Rejects.Reason reason) -> -reason.records()))
            .toList(),
        examples.values().stream().flatMap(List::stream).limit(limits.rejects()).toList());
  }
}
