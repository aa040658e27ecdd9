package org.newsprint.coverage;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The buckets of a shard by their sketch values.
 *
 * <p>The large table holds numbers and no references. Articles come to places all over it, and a
 * garbage collector would have to go through each place that has got a young object.
 */
final class Buckets {
  private static final int NOBODY = 0;

  private final Duration horizon;
  // A positive number for the only article that has a value, a negative one for a bucket.
  private final Int2IntOpenHashMap byValue = new Int2IntOpenHashMap();
  private final Numbered<Indexed> articles = new Numbered<>();
  private final Numbered<Bucket> buckets = new Numbered<>();

  Buckets(Duration horizon) {
    this.horizon = horizon;
  }

  /** How many values have articles. */
  int size() {
    return byValue.size();
  }

  /** Puts an article into its buckets, and hands on each in which it is not alone. */
  void file(Indexed article, Consumer<Bucket> shared) {
    article.number = articles.add(article);
    int[] values = article.buckets();
    // All are looked up before any is gone through: memory is then waited for but once.
    int[] there = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      there[i] = byValue.putIfAbsent(values[i], article.number);
    }
    for (int i = 0; i < values.length; i++) {
      if (there[i] < NOBODY) {
        shared.accept(buckets.get(-there[i]));
      } else if (there[i] > NOBODY) {
        Bucket bucket = new Bucket(horizon, articles.get(there[i]));
        byValue.put(values[i], -buckets.add(bucket));
        shared.accept(bucket);
      }
    }
  }

  /** Hands on the buckets of an article in which it is not alone. */
  void shared(Indexed article, Consumer<Bucket> shared) {
    for (int value : article.buckets()) {
      int there = byValue.get(value);
      if (there < NOBODY) {
        shared.accept(buckets.get(-there));
      }
    }
  }

  /** Takes an article out of its buckets, and opens those that may have to be placed anew. */
  void remove(Indexed article, Agenda open) {
    for (int value : article.buckets()) {
      int there = byValue.get(value);
      if (there < NOBODY && buckets.get(-there).size() > 1) {
        buckets.get(-there).remove(article, open);
      } else {
        byValue.remove(value);
        if (there < NOBODY) {
          buckets.remove(-there);
        }
      }
    }
    articles.remove(article.number);
  }

  /**
   * Drops all that came before an instant from the buckets of an article, which is one of these.
   * Nothing is placed anew: nobody who could be compared with them comes any more.
   */
  void forget(Indexed article, Instant since) {
    for (int value : article.buckets()) {
      int there = byValue.get(value);
      if (there > NOBODY) {
        byValue.remove(value);
      } else if (there < NOBODY && buckets.get(-there).forget(since)) {
        byValue.remove(value);
        buckets.remove(-there);
      }
    }
    articles.remove(article.number);
  }

  /** Things by numbers from 1 on; a number that has become free is given again. */
  private static final class Numbered<T> {
    private final List<@Nullable T> things = new ArrayList<>();
    private final IntArrayList free = new IntArrayList();

    int add(T thing) {
      if (free.isEmpty()) {
        things.add(thing);
        return things.size();
      }
      int number = free.popInt();
      things.set(number - 1, thing);
      return number;
    }

    T get(int number) {
      return Objects.requireNonNull(things.get(number - 1));
    }

    void remove(int number) {
      things.set(number - 1, null);
      free.add(number);
    }
  }
}
