package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsprint.synthetic.Batches;
import org.newsprint.synthetic.MadeArticle;
import org.newsprint.synthetic.NewsLines;
import org.newsprint.synthetic.NewsStream;
import org.newsprint.synthetic.Truth;

/** Writes a stream of made news, all at once or at a pace. */
final class Generation {
  private final NewsStream stream;
  private final Optional<Pace> pace;
  private final Map<Integer, Instant> withheldSince = new HashMap<>();
  private final Map<String, Integer> byKind = new TreeMap<>();
  private int articles;
  private int relevant;
  private int late;

  /**
   * @param pace how fast; each article is then published when it is written, or withheld
   */
  Generation(NewsStream stream, Optional<Pace> pace) {
    this.stream = stream;
    this.pace = pace;
  }

  /** Writes all of it. */
  void write(GeneratedFiles files, PrintWriter out) throws IOException {
    try (GeneratedFiles.Open open = files.open(out)) {
      Batches.forEach(stream, event -> add(event, open));
      open.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void add(Batches.Event event, GeneratedFiles.Open open) {
    try {
      if (event.article().isEmpty()) {
        pace.ifPresent(of -> withheldSince.put(event.arrival().index(), of.now()));
        return;
      }
      MadeArticle article = event.article().get();
      if (pace.isPresent()) {
        if (pace.get().isEarly()) {
          open.flush();
        }
        pace.get().await();
        Instant now = pace.get().now();
        Instant since = withheldSince.remove(event.arrival().index());
        article = article.at(since == null ? now : since);
      }
      for (NewsLines lines : open.lines()) {
        lines.add(article);
      }
      count(article.truth());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(Truth truth) {
    articles++;
    byKind.merge(truth.kind(), 1, Integer::sum);
    relevant += truth.relevant() ? 1 : 0;
    late += truth.late() ? 1 : 0;
  }

  /** How many articles of which kind were written. */
  String summary() {
    StringBuilder kinds = new StringBuilder();
    byKind.forEach((kind, count) -> kinds.append(", %,d %s".formatted(count, kind)));
    return String.format(
        Locale.ROOT,
        "wrote %,d articles: %s; %,d relevant, %,d late",
        articles,
        kinds.substring(2),
        relevant,
        late);
  }
}
