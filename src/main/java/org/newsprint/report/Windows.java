package org.newsprint.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsprint.aggregate.Grain;
import org.newsprint.table.TableRow;

/** The latest windows of each grain, over all outlets and of the largest ones. */
final class Windows {
  /** How many windows of single outlets a grain shows in all. */
  private static final int OUTLET_POINTS = 4000;

  private final Limits limits;
  private final Map<String, Latest> byGrain = new TreeMap<>();
  private boolean days;
  private long articlesByDay;
  private long open;
  private long corrected;

  private static final class Latest {
    private final Deque<WindowPoint> all = new ArrayDeque<>();
    private final Map<String, List<WindowPoint>> outlets = new LinkedHashMap<>();
    private long leftOut;
  }

  Windows(Limits limits) {
    this.limits = limits;
  }

  /** Takes a row of the table topic_window, in their order. */
  void addTopicWindow(TableRow row) {
    Latest latest = byGrain.computeIfAbsent(row.string("grain"), grain -> new Latest());
    WindowPoint point = new WindowPoint(row);
    latest.all.addLast(point);
    if (latest.all.size() > limits.windows()) {
      latest.all.removeFirst();
      latest.leftOut++;
    }
    if (row.string("grain").equals(Grain.DAY.label())) {
      days = true;
      articlesByDay += point.count("articles");
    }
    open += point.isFinal() ? 0 : 1;
    corrected += point.count("version") > 1 ? 1 : 0;
  }

  /** Says whose windows to keep, most articles first; to be called after the topic's windows. */
  void follow(List<String> outlets) {
    for (Latest latest : byGrain.values()) {
      outlets.stream()
          .limit(limits.outletSeries())
          .forEach(outlet -> latest.outlets.put(outlet, new ArrayList<>()));
    }
  }

  /** Takes a row of the table outlet_window. */
  void addOutletWindow(TableRow row) {
    Latest latest = byGrain.get(row.string("grain"));
    if (latest == null || latest.all.isEmpty()) {
      return;
    }
    List<WindowPoint> points = latest.outlets.get(row.string("outlet"));
    boolean shown = !row.instant("window_start").isBefore(latest.all.getFirst().start());
    if (points != null && shown) {
      points.add(new WindowPoint(row));
    }
  }

  /** How many articles all days together have, if there are days. */
  Optional<Long> articlesByDay() {
    return days ? Optional.of(articlesByDay) : Optional.empty();
  }

  /** How many windows may still change. */
  long open() {
    return open;
  }

  /** How many windows have changed since their first version. */
  long corrected() {
    return corrected;
  }

  /** The grains there are, shortest first. */
  List<Series> series() {
    List<Series> series = new ArrayList<>();
    for (Grain grain : Grain.values()) {
      Latest latest = byGrain.get(grain.label());
      if (latest != null) {
        series.add(
            new Series(
                grain.label(), List.copyOf(latest.all), latest.leftOut, bounded(latest.outlets)));
      }
    }
    return series;
  }

  private static Map<String, List<WindowPoint>> bounded(Map<String, List<WindowPoint>> outlets) {
    Map<String, List<WindowPoint>> kept = new LinkedHashMap<>();
    int points = 0;
    for (Map.Entry<String, List<WindowPoint>> outlet : outlets.entrySet()) {
      points += outlet.getValue().size();
      if (points > OUTLET_POINTS) {
        break;
      }
      kept.put(outlet.getKey(), outlet.getValue());
    }
    return kept;
  }
}
