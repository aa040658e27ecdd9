package org.newsprint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.newsprint.table.TableRow;

/** The largest stories, each with its first article and some of its copies. */
final class Stories {
  private static final Comparator<TableRow> LARGEST_FIRST =
      Comparator.comparing((TableRow row) -> -row.longValue("articles"))
          .thenComparing(row -> row.string("cluster_id"));

  /** What tells most comes first: the first article, then copies that were changed. */
  private static final Comparator<TableRow> TELLING_FIRST =
      Comparator.comparing((TableRow row) -> rank(row))
          .thenComparing(row -> row.instant("published_at"))
          .thenComparing(row -> row.string("article_id"));

  private static final Comparator<Copy> BY_TIME =
      Comparator.comparing(Copy::published).thenComparing(Copy::id);

  private static final String SEPARATOR = Pattern.quote(" | ");

  private final Limits limits;
  private final Top<TableRow> largest;
  private final Map<String, Top<TableRow>> members = new HashMap<>();
  private final Map<String, TableRow> evidence = new HashMap<>();
  private Set<String> shownCopies = Set.of();
  private long count;

  Stories(Limits limits) {
    this.limits = limits;
    this.largest = new Top<>(limits.stories(), LARGEST_FIRST);
  }

  /** Takes a row of the table cluster. */
  void addStory(TableRow row) {
    count++;
    largest.add(row);
  }

  /** Chooses the stories; to be called after the last of them. */
  void choose() {
    List<TableRow> shown = largest.list();
    int copies = limits.copiesOfEach(shown.size());
    shown.forEach(
        row -> members.put(row.string("cluster_id"), new Top<>(copies + 1, TELLING_FIRST)));
  }

  /** Takes a row of the table article. */
  void addArticle(TableRow row) {
    Optional.ofNullable(members.get(row.string("cluster_id"))).ifPresent(story -> story.add(row));
  }

  /** Chooses the copies; to be called after the last article. */
  void chooseCopies() {
    Set<String> shown = new HashSet<>();
    members.values().stream()
        .flatMap(story -> story.list().stream())
        .forEach(row -> shown.add(row.string("article_id")));
    shownCopies = shown;
  }

  /** Takes a row of the table copy_evidence. */
  void addEvidence(TableRow row) {
    if (shownCopies.contains(row.string("article_id")) && row.longValue("swaps") > 0) {
      evidence.put(row.string("article_id"), row);
    }
  }

  /** How many stories there are. */
  long count() {
    return count;
  }

  /** Whether the article is the first one of a story that is shown. */
  boolean begins(TableRow article) {
    return members.containsKey(article.string("article_id"));
  }

  /**
   * The stories, most articles first.
   *
   * @param outletOf finds who printed an article
   */
  List<Story> list(Function<String, Optional<String>> outletOf) {
    return largest.list().stream().map(row -> Story.of(row, copies(row, outletOf))).toList();
  }

  private List<Copy> copies(TableRow story, Function<String, Optional<String>> outletOf) {
    Top<TableRow> articles = members.get(story.string("cluster_id"));
    return articles == null
        ? List.of()
        : articles.list().stream().map(row -> copy(row, outletOf)).sorted(BY_TIME).toList();
  }

  private Copy copy(TableRow row, Function<String, Optional<String>> outletOf) {
    String id = row.string("article_id");
    Optional<String> from = row.optionalString("copied_from");
    Optional<TableRow> found = Optional.ofNullable(evidence.get(id));
    List<String> swaps =
        found
            .flatMap(one -> one.optionalString("swap_texts"))
            .map(Stories::swaps)
            .orElse(List.of());
    return new Copy(
        id,
        row.string("outlet"),
        row.optionalString("title").map(Texts::title),
        row.optionalString("url").flatMap(Texts::link),
        row.instant("published_at"),
        row.string("copy_kind"),
        from,
        from.flatMap(outletOf),
        row.optionalDouble("similarity"),
        row.optionalLong("copy_lag_minutes"),
        row.optionalBoolean("headline_changed").orElse(false),
        row.optionalDouble("stance"),
        swaps,
        found.map(one -> one.longValue("swaps") - swaps.size()).orElse(0L),
        row.optionalString("credit").map(Texts::name));
  }

  private static List<String> swaps(String texts) {
    List<String> swaps = new ArrayList<>();
    int left = Limits.SENTENCE_BYTES;
    for (String swap : texts.split(SEPARATOR, -1)) {
      left -= Texts.bytes(swap);
      if (left < 0) {
        break;
      }
      swaps.add(swap);
    }
    return swaps;
  }

  private static int rank(TableRow row) {
    if (row.string("article_id").equals(row.string("cluster_id"))) {
      return 0;
    }
    return row.string("copy_kind").equals("spun")
        ? 1
        : row.optionalBoolean("headline_changed").orElse(false) ? 2 : 3;
  }
}
