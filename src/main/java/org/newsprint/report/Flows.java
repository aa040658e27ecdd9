package org.newsprint.report;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.table.TableRow;

/**
 * Who copied whom over the whole period: counted from the articles, since windows may overlap and
 * medians do not add up.
 */
final class Flows {
  private static final Comparator<Flow> MOST_FIRST =
      Comparator.comparing((Flow flow) -> -flow.copies())
          .thenComparing(Flow::from)
          .thenComparing(Flow::to);

  private final Map<String, String> outletOf = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  private record Link(String from, String toOutlet, long lag, boolean spun) {}

  private record Pair(String from, String to) {}

  private static final class Sum {
    private final LongArrayList lags = new LongArrayList();
    private long spun;
  }

  /** Takes a row of the table article. */
  void addArticle(TableRow row) {
    String outlet = row.string("outlet");
    // One text for all articles of an outlet.
    String known = outletOf.computeIfAbsent("\n" + outlet, added -> outlet);
    outletOf.put(row.string("article_id"), known);
    row.optionalString("copied_from")
        .ifPresent(
            from ->
                links.add(
                    new Link(
                        from,
                        known,
                        row.optionalLong("copy_lag_minutes").orElse(0L),
                        row.string("copy_kind").equals("spun"))));
  }

  /** Who printed the article. */
  Optional<String> outlet(String article) {
    return Optional.ofNullable(outletOf.get(article));
  }

  /** All pairs, most copies first. */
  List<Flow> list() {
    Map<Pair, Sum> sums = new HashMap<>();
    for (Link link : links) {
      outlet(link.from())
          .ifPresent(
              from -> {
                Sum sum = sums.computeIfAbsent(new Pair(from, link.toOutlet()), p -> new Sum());
                sum.lags.add(link.lag());
                sum.spun += link.spun() ? 1 : 0;
              });
    }
    return sums.entrySet().stream()
        .map(entry -> flow(entry.getKey(), entry.getValue(), sums))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static Flow flow(Pair pair, Sum sum, Map<Pair, Sum> sums) {
    long back =
        pair.from().equals(pair.to())
            ? 0
            : Optional.ofNullable(sums.get(new Pair(pair.to(), pair.from())))
                .map(other -> (long) other.lags.size())
                .orElse(0L);
    return new Flow(pair.from(), pair.to(), sum.lags.size(), sum.spun, Medians.of(sum.lags), back);
  }
}
