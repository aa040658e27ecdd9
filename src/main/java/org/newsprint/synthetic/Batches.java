package org.newsprint.synthetic;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Goes through a stream of news in order, while the processors at hand write the articles ahead:
 * two batches at a time, whatever the stream's length.
 */
public final class Batches {
  private static final int SIZE = 512;

  /**
   * Something that happened.
   *
   * @param arrival what
   * @param article the article, if it arrived
   */
  public record Event(Arrival arrival, Optional<MadeArticle> article) {}

  private final NewsStream stream;
  private final Iterator<Arrival> arrivals;

  private Batches(NewsStream stream) {
    this.stream = stream;
    this.arrivals = stream.arrivals();
  }

  /** Hands over all that happens, in order, on the thread that calls. */
  public static void forEach(NewsStream stream, Consumer<Event> out) {
    Batches batches = new Batches(stream);
    CompletableFuture<List<Event>> ahead = batches.start();
    List<Event> batch = ahead.join();
    while (!batch.isEmpty()) {
      ahead = batches.start();
      batch.forEach(out);
      batch = ahead.join();
    }
  }

  private CompletableFuture<List<Event>> start() {
    List<Arrival> next = new ArrayList<>(SIZE);
    while (next.size() < SIZE && arrivals.hasNext()) {
      next.add(arrivals.next());
    }
    return CompletableFuture.supplyAsync(() -> next.parallelStream().map(this::event).toList());
  }

  private Event event(Arrival arrival) {
    return new Event(
        arrival, arrival.isLine() ? Optional.of(stream.article(arrival)) : Optional.empty());
  }
}
