package org.newsprint.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import org.newsprint.table.TableRow;

/**
 * The articles that can be opened down to their sentences: all of few, a sample of many. The sample
 * takes equally many of each outlet, those with a stance first, and chance decides by the article's
 * id, so that it is the same each time.
 */
final class Cards {
  private static final Comparator<TableRow> BY_TIME =
      Comparator.comparing((TableRow row) -> row.instant("published_at"))
          .thenComparing(row -> row.string("article_id"));

  /** With its place in the draw, which is asked for at each comparison. */
  private record Drawn(TableRow row, boolean silent, long chance, String id) {
    static final Comparator<Drawn> ORDER =
        Comparator.comparing(Drawn::silent).thenComparing(Drawn::chance).thenComparing(Drawn::id);

    static Drawn of(TableRow row) {
      String id = row.string("article_id");
      return new Drawn(row, row.optionalDouble("stance").isEmpty(), chance(id), id);
    }

    private static long chance(String id) {
      CRC32C sum = new CRC32C();
      sum.update(id.getBytes(StandardCharsets.UTF_8));
      return sum.getValue();
    }
  }

  private final Limits limits;
  private final Map<String, Top<Drawn>> drawn = new HashMap<>();
  private final List<TableRow> always = new ArrayList<>();
  private final Map<String, Sentences> sentences = new HashMap<>();
  private List<TableRow> shown = List.of();
  private long count;
  private long judged;
  private long abstained;
  private long withProbability;

  /** The sentences of an article, within its part of the space. */
  private static final class Sentences {
    private final List<SentenceLine> lines = new ArrayList<>();
    private int left;
    private long judged;
    private long bearing;

    private Sentences(int left) {
      this.left = left;
    }

    private void add(SentenceLine line) {
      judged++;
      if (!line.bears()) {
        return;
      }
      bearing++;
      left -= line.bytes();
      if (left >= 0) {
        lines.add(line);
      }
    }
  }

  Cards(Limits limits) {
    this.limits = limits;
  }

  /** Says whose articles to draw from; to be called before the first article. */
  void drawFrom(List<String> outlets, long articlesInAll, int outletsInAll) {
    int each = limits.articlesPerOutlet(articlesInAll, outletsInAll);
    outlets.forEach(outlet -> drawn.put(outlet, new Top<>(each, Drawn.ORDER)));
  }

  /**
   * Takes a row of the table article.
   *
   * @param always whether to show it whatever chance says
   */
  void addArticle(TableRow row, boolean always) {
    count++;
    if (always) {
      this.always.add(row);
    }
    Optional.ofNullable(drawn.get(row.string("outlet"))).ifPresent(top -> top.add(Drawn.of(row)));
  }

  /** Draws the articles; to be called after the last of them. */
  void draw() {
    Set<TableRow> chosen = new HashSet<>(always);
    drawn.values().forEach(top -> top.list().forEach(one -> chosen.add(one.row())));
    shown = chosen.stream().sorted(BY_TIME).toList();
    int bytes = limits.sentenceBytesOfEach(shown.size());
    shown.forEach(row -> sentences.put(row.string("article_id"), new Sentences(bytes)));
  }

  /** Takes a row of the table sentence. */
  void addSentence(TableRow row) {
    judged++;
    abstained += row.booleanValue("abstained") ? 1 : 0;
    withProbability += row.optionalDouble("probability").isPresent() ? 1 : 0;
    Optional.ofNullable(sentences.get(row.string("article_id")))
        .ifPresent(article -> article.add(SentenceLine.of(row)));
  }

  /** The articles in order of time. */
  List<ArticleCard> list() {
    return shown.stream().map(this::card).toList();
  }

  private ArticleCard card(TableRow row) {
    Sentences found =
        Optional.ofNullable(sentences.get(row.string("article_id")))
            .orElseGet(() -> new Sentences(0));
    return ArticleCard.of(row, found.judged, found.bearing, found.lines);
  }

  /** Whether there are more articles than those shown. */
  boolean sampled() {
    return shown.size() < count;
  }

  /** How many sentences were judged. */
  long judged() {
    return judged;
  }

  /** How many of these were left undecided. */
  long abstained() {
    return abstained;
  }

  /**
   * Whether the scorer gave probabilities, as one that learnt does; absent if it judged nothing.
   */
  Optional<Boolean> calibrated() {
    return judged == 0 ? Optional.empty() : Optional.of(withProbability > 0);
  }
}
