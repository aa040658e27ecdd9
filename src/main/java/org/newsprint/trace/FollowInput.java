package org.newsprint.trace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsprint.article.RecordNames;
import org.newsprint.reject.Payload;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableRow;
import org.newsprint.table.TableSet;
import org.newsprint.table.Tables;
import org.newsprint.table.UnusableTablesException;

/** Follows one input through the tables of a folder, row by row: what is held is about it alone. */
public final class FollowInput {
  private static final List<Table> WINDOWS =
      List.of(Tables.OUTLET_WINDOW, Tables.TOPIC_WINDOW, Tables.COPY_FLOW);

  /** What is read. */
  private static final List<Table> NEEDED =
      List.of(
          Tables.RUN,
          Tables.ARTICLE,
          Tables.REJECTED,
          Tables.SENTENCE,
          Tables.ARTICLE_REVISION,
          Tables.CLUSTER,
          Tables.OUTLET_WINDOW,
          Tables.TOPIC_WINDOW,
          Tables.COPY_FLOW);

  private final TableSet tables;
  private final Sought sought;
  private final NearNames near;
  private final List<TableRow> articles = new ArrayList<>();
  private final List<TableRow> rejects = new ArrayList<>();
  private final Map<String, TableRow> sources = new HashMap<>();
  private final Map<String, TableRow> stories = new HashMap<>();
  private final Map<String, Long> copies = new HashMap<>();
  private final Map<String, Long> sentences = new HashMap<>();
  private final List<TableRow> revisions = new ArrayList<>();
  private final List<TableRow> windows = new ArrayList<>();
  private long articlesRead;
  private long rejectsRead;
  private long nameless;
  private long runs;
  private long repeats;
  private long outside;
  private boolean running;

  private FollowInput(TableSet tables, Sought sought) {
    this.tables = tables;
    this.sought = sought;
    this.near = new NearNames(sought);
  }

  /**
   * What the tables tell of it, also if that is nothing.
   *
   * @throws UnusableTablesException if there are no whole tables of this version
   */
  public static Trace through(TableFolder folder, Sought sought) throws UnusableTablesException {
    return new FollowInput(TableSet.in(folder, NEEDED), sought).follow();
  }

  private Trace follow() throws UnusableTablesException {
    tables.each(Tables.RUN, this::addRun);
    tables.each(Tables.REJECTED, this::addReject);
    tables.each(Tables.ARTICLE, this::addArticle);
    if (!articles.isEmpty()) {
      gather();
    }
    articles.sort(
        Comparator.comparing((TableRow row) -> row.instant("published_at"))
            .thenComparing(row -> row.string("article_id")));
    rejects.sort(TableRow.KEY_ORDER);
    return new Trace(
        sought,
        articles.stream().map(this::traced).toList(),
        List.copyOf(rejects),
        new Trace.Searched(
            tables.folder().path(),
            articlesRead,
            rejectsRead,
            nameless,
            runs,
            repeats,
            outside,
            running,
            near.names()));
  }

  private void addRun(TableRow row) {
    runs++;
    repeats += row.longValue("duplicates_of_id");
    outside += row.longValue("outside_interval");
    running |= row.optionalInstant("finished_at").isEmpty();
  }

  private void addReject(TableRow row) {
    rejectsRead++;
    Payload payload =
        new Payload(
            row.string("payload"),
            row.string("payload_encoding").equals("base64"),
            row.booleanValue("payload_truncated"));
    RecordNames names = RecordNames.of(row.string("format"), payload.bytes());
    if (sought.is(names) || isNamedLikeIt(row)) {
      rejects.add(row);
    } else if (names.equals(RecordNames.NONE)) {
      nameless++;
    }
  }

  /** A text has its id in a manifest, which often is the name of its file. */
  private boolean isNamedLikeIt(TableRow reject) {
    String file = reject.string("source").replaceFirst(".*/", "");
    return !sought.byUrl()
        && reject.longValue("position") == 0
        && (file.equals(sought.name()) || file.replaceFirst("\\..*", "").equals(sought.name()));
  }

  private void addArticle(TableRow row) {
    articlesRead++;
    if (sought.is(row)) {
      articles.add(row);
    } else {
      sought.nameOf(row).ifPresent(near::add);
    }
  }

  private void gather() throws UnusableTablesException {
    Set<String> ids = new HashSet<>(values("article_id"));
    Set<String> copied = new HashSet<>(values("copied_from"));
    Set<String> clusters = new HashSet<>(values("cluster_id"));
    tables.each(
        Tables.ARTICLE,
        row -> {
          String id = row.string("article_id");
          if (copied.contains(id)) {
            sources.put(id, row);
          }
          row.optionalString("copied_from")
              .filter(ids::contains)
              .ifPresent(from -> copies.merge(from, 1L, Long::sum));
        });
    tables.each(
        Tables.CLUSTER,
        row -> {
          if (clusters.contains(row.string("cluster_id"))) {
            stories.put(row.string("cluster_id"), row);
          }
        });
    tables.each(
        Tables.SENTENCE,
        row -> {
          if (ids.contains(row.string("article_id"))) {
            sentences.merge(row.string("article_id"), 1L, Long::sum);
          }
        });
    tables.each(
        Tables.ARTICLE_REVISION,
        row -> {
          if (ids.contains(row.string("article_id"))) {
            revisions.add(row);
          }
        });
    for (Table table : WINDOWS) {
      tables.each(
          table,
          row -> {
            if (articles.stream().anyMatch(article -> counts(article, row))) {
              windows.add(row);
            }
          });
    }
  }

  private List<String> values(String column) {
    return articles.stream().flatMap(row -> row.optionalString(column).stream()).toList();
  }

  private Trace.TracedArticle traced(TableRow article) {
    String id = article.string("article_id");
    List<TableRow> own =
        windows.stream()
            .filter(window -> counts(article, window))
            .sorted(
                Comparator.comparing((TableRow row) -> WINDOWS.indexOf(row.table()))
                    .thenComparing(row -> row.string("grain"))
                    .thenComparing(row -> row.instant("window_start")))
            .toList();
    return new Trace.TracedArticle(
        article,
        Optional.ofNullable(stories.get(article.string("cluster_id"))),
        article.optionalString("copied_from").map(sources::get),
        copies.getOrDefault(id, 0L),
        sentences.getOrDefault(id, 0L),
        revisions.stream()
            .filter(row -> row.string("article_id").equals(id))
            .sorted(TableRow.KEY_ORDER)
            .toList(),
        own);
  }

  /** Whether an article is one of those that a row of a window counts. */
  private boolean counts(TableRow article, TableRow window) {
    Instant published = article.instant("published_at");
    return article.string("topic").equals(window.string("topic"))
        && !published.isBefore(window.instant("window_start"))
        && published.isBefore(window.instant("window_end"))
        && isOf(article, window);
  }

  private boolean isOf(TableRow article, TableRow window) {
    String outlet = article.string("outlet");
    if (window.table().equals(Tables.OUTLET_WINDOW)) {
      return window.string("outlet").equals(outlet);
    }
    return window.table().equals(Tables.TOPIC_WINDOW)
        || (window.string("to_outlet").equals(outlet)
            && article
                .optionalString("copied_from")
                .map(sources::get)
                .filter(source -> source.string("outlet").equals(window.string("from_outlet")))
                .isPresent());
  }

  /** Keeps a few of the names that are much like the one looked for, whatever the order. */
  private static final class NearNames {
    private static final int MOST = 5;

    private final Sought sought;
    private final TreeSet<String> found = new TreeSet<>();

    NearNames(Sought sought) {
      this.sought = sought;
    }

    void add(String name) {
      if (isNear(name)) {
        found.add(name);
        if (found.size() > MOST) {
          found.pollLast();
        }
      }
    }

    List<String> names() {
      return List.copyOf(found);
    }

    /** The same page of an address, whatever its parameters; one id that begins or ends another. */
    private boolean isNear(String name) {
      String one = sought.byUrl() ? page(name) : name;
      String other = sought.byUrl() ? page(sought.name()) : sought.name();
      return one.startsWith(other) || other.startsWith(one) || one.endsWith(other);
    }

    private static String page(String url) {
      return url.replaceFirst("\\?.*", "");
    }
  }
}
