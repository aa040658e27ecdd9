package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.newsprint.change.Change;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.SketchFilter;

/**
 * The links of one shard when all of its articles are there: one pass over them in order of time.
 *
 * <p>The same links as a {@link CopyIndex} ends with. Nobody comes late here, so that nothing has
 * to be placed anew, and an article that is a horizon old is forgotten on the way. What is held are
 * the fingerprints that are still to come, and the index of one horizon.
 */
final class CopySweep {
  private static final Comparator<Fingerprint> BY_TIME =
      Comparator.comparing(Fingerprint::publishedAt)
          .thenComparing(Fingerprint::articleId)
          .thenComparing(Fingerprint::digest);

  // What is old is forgotten so many times in a horizon: each time goes through its buckets.
  private static final int PASSES_IN_A_HORIZON = 16;

  private final CopyTest test;
  private final Duration horizon;
  private final SketchShards shards;
  private final int shard;
  private final Buckets buckets;
  private final SketchFilter filter = new SketchFilter();
  // Nobody comes later than the article that is placed, so it stays empty.
  private final Agenda later = new Agenda();
  private final Deque<Indexed> live = new ArrayDeque<>();
  private final LinkCounts counts = new LinkCounts();
  private Instant forgetAt = Instant.MIN;
  private long judges;

  CopySweep(CopyTest test, Duration horizon, SketchShards shards, int shard) {
    this.test = test;
    this.horizon = horizon;
    this.shards = shards;
    this.shard = shard;
    this.buckets = new Buckets(horizon);
  }

  /**
   * Hands on the links of all articles, in order of time.
   *
   * @param changes is empty afterwards, so that nobody holds what is forgotten
   * @return what was counted
   */
  Map<String, Long> links(List<Change<Fingerprint>> changes, Consumer<CoverageLink> out) {
    List<Fingerprint> backwards = latestFirst(changes);
    changes.clear();
    for (int i = backwards.size() - 1; i >= 0; i--) {
      place(new Indexed(backwards.remove(i), shards, shard), out);
    }
    return counts.take();
  }

  /** The articles that these changes leave. */
  private static List<Fingerprint> latestFirst(List<Change<Fingerprint>> changes) {
    changes.sort(Comparator.comparing(Change::value, BY_TIME.reversed()));
    List<Fingerprint> articles = new ArrayList<>(changes.size());
    for (int from = 0; from < changes.size(); ) {
      int to = from + 1;
      while (to < changes.size()
          && BY_TIME.compare(changes.get(from).value(), changes.get(to).value()) == 0) {
        to++;
      }
      for (Change<Fingerprint> left : Change.settled(changes.subList(from, to))) {
        if (left.weight() > 0) {
          articles.add(SharedFingerprints.of(left.value()));
        }
      }
      from = to;
    }
    return articles;
  }

  private void place(Indexed article, Consumer<CoverageLink> out) {
    if (!article.publishedAt().isBefore(forgetAt)) {
      forget(article.publishedAt().minus(horizon));
      forgetAt = article.publishedAt().plus(horizon.dividedBy(PASSES_IN_A_HORIZON));
    }
    Judge judge = new Judge(++judges, test, horizon, article, filter);
    buckets.file(article, bucket -> counts.skipped(bucket.place(judge, later)));
    counts.add(judge);
    JudgedLinks.of(judge, List.of()).forEach(out);
    live.add(article);
  }

  private void forget(Instant since) {
    for (Indexed old = live.peek(); old != null && old.isBefore(since); old = live.peek()) {
      buckets.forget(live.remove(), since);
    }
  }
}
