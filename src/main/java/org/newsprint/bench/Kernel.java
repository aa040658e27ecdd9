package org.newsprint.bench;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.newsprint.article.Article;
import org.newsprint.article.FieldNames;
import org.newsprint.article.Parsed;
import org.newsprint.article.RecordParser;
import org.newsprint.article.SourceRecord;
import org.newsprint.coverage.Clustering;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.reject.Provenance;

/** A job's work without a pipeline, on some threads. */
public enum Kernel {
  /** Reads the file, decodes each line and hashes it: no job can be faster than this. */
  LIMIT {
    @Override
    Callable<OptionalLong> ready(Corpus corpus, Workers workers, Clustering clustering) {
      return () -> {
        workers.over(
            corpus,
            line -> {
              long hash = Hashing.farmHashFingerprint64().hashBytes(line).asLong();
              sink(hash ^ new String(line, StandardCharsets.UTF_8).length());
            });
        return OptionalLong.empty();
      };
    }
  },

  /** Reads, parses and cleans articles, and makes their fingerprints and both sketches. */
  PREPARE {
    @Override
    Callable<OptionalLong> ready(Corpus corpus, Workers workers, Clustering clustering) {
      return () -> {
        workers.over(corpus, line -> prepare(line).ifPresent(made -> sink(made.hashCode())));
        return OptionalLong.empty();
      };
    }
  },

  /** Finds who copied whom among fingerprints that are there: candidates, verdicts, stories. */
  COVERAGE {
    @Override
    Callable<OptionalLong> ready(Corpus corpus, Workers workers, Clustering clustering)
        throws IOException {
      // A fingerprint keeps what was once found out of it.
      List<Fingerprint> fingerprints = new ArrayList<>();
      corpus
          .parts(1)
          .get(0)
          .forEachLine(line -> article(line).map(Fingerprints::of).ifPresent(fingerprints::add));
      return () ->
          OptionalLong.of(clustering.placed(fingerprints, workers.count(), workers.service()));
    }
  };

  // After any publication, since news from the future are none.
  private static final Instant READ_AT = Instant.parse("9000-01-01T00:00:00Z");

  // What is used nowhere the compiler may leave out.
  private static final LongAdder SUNK = new LongAdder();

  /**
   * Threads that each take a part.
   *
   * @param service at least so many threads
   */
  public record Workers(int count, ExecutorService service) {
    void over(Corpus corpus, Consumer<byte[]> use) throws Exception {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (Corpus.Part part : corpus.parts(count)) {
        tasks.add(
            () -> {
              part.forEachLine(use);
              return null;
            });
      }
      for (Future<Void> done : service.invokeAll(tasks)) {
        done.get();
      }
    }
  }

  /**
   * Runs it some times, after one time that is not counted.
   *
   * @throws ExecutionException when a thread failed
   */
  public List<Reading> measure(Corpus corpus, Workers workers, Clustering clustering, int runs)
      throws Exception {
    long articles = corpus.lines();
    Meter meter = new Meter();
    List<Reading> readings = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      Callable<OptionalLong> body = ready(corpus, workers, clustering);
      System.gc();
      meter.start();
      OptionalLong placed = body.call();
      if (run > 0) {
        readings.add(meter.read(articles, placed));
      }
    }
    return readings;
  }

  /** Makes ready what is not measured; gives what is. */
  abstract Callable<OptionalLong> ready(Corpus corpus, Workers workers, Clustering clustering)
      throws IOException;

  private static Optional<Fingerprint> prepare(byte[] line) {
    Optional<Fingerprint> made = article(line).map(Fingerprints::of);
    made.ifPresent(
        fingerprint -> {
          for (Channel channel : Channel.values()) {
            sink(fingerprint.wording().sketch(channel).hashCode());
          }
        });
    return made;
  }

  private static Optional<Article> article(byte[] line) {
    SourceRecord record =
        SourceRecord.ofMessage(
            Provenance.whole("corpus"), line, FieldNames.OWN, Optional.empty(), READ_AT);
    return new RecordParser(Optional.empty()).parse(record) instanceof Parsed.Accepted accepted
        ? Optional.of(accepted.article())
        : Optional.empty();
  }

  private static void sink(long value) {
    SUNK.add(value);
  }
}
