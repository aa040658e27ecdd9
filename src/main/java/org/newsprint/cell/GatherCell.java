package org.newsprint.cell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsprint.aggregate.Grain;
import org.newsprint.config.Spelling;
import org.newsprint.table.Table;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableRow;
import org.newsprint.table.TableSet;
import org.newsprint.table.Tables;
import org.newsprint.table.UnusableTablesException;

/**
 * Reads what one cell consists of, row by row: what is held is the cell's own, and names of outlets
 * and windows.
 */
public final class GatherCell {
  /** What is read. */
  private static final List<Table> NEEDED =
      List.of(
          Tables.RUN,
          Tables.OUTLET_WINDOW,
          Tables.OUTLET_WINDOW_HISTORY,
          Tables.ARTICLE,
          Tables.SENTENCE);

  /** So many outlets or windows are named at most. */
  private static final int NAMED = 10;

  private final TableSet tables;
  private final CellKey key;
  private final TreeSet<String> outlets = new TreeSet<>();
  private final TreeSet<Instant> starts = new TreeSet<>();
  private final List<TableRow> current = new ArrayList<>();
  private final List<TableRow> versions = new ArrayList<>();
  private final List<TableRow> articles = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> copied = new HashSet<>();
  private final Map<String, List<TableRow>> sentences = new HashMap<>();
  private boolean running;

  private GatherCell(TableSet tables, CellKey key) {
    this.tables = tables;
    this.key = key;
  }

  /**
   * The cell of that name.
   *
   * @throws UnusableTablesException if there are no whole tables of this version
   * @throws NoSuchCellException if the outlet or the window is not there; says what is
   */
  public static Cell from(TableFolder folder, CellKey key)
      throws UnusableTablesException, NoSuchCellException {
    return new GatherCell(TableSet.in(folder, NEEDED), key).gather();
  }

  private Cell gather() throws UnusableTablesException, NoSuchCellException {
    tables.each(Tables.OUTLET_WINDOW, this::addWindow);
    if (current.isEmpty()) {
      throw new NoSuchCellException(outlets.contains(key.outlet()) ? noWindow() : noOutlet());
    }
    tables.each(Tables.RUN, row -> running |= row.optionalInstant("finished_at").isEmpty());
    tables.each(
        Tables.OUTLET_WINDOW_HISTORY,
        row -> {
          if (key.names(row)) {
            versions.add(row);
          }
        });
    tables.each(Tables.ARTICLE, this::addArticle);
    tables.each(
        Tables.ARTICLE,
        row -> row.optionalString("copied_from").filter(ids::contains).ifPresent(copied::add));
    tables.each(Tables.SENTENCE, this::addSentence);
    return cell();
  }

  private void addWindow(TableRow row) {
    outlets.add(row.string("outlet"));
    if (key.names(row)) {
      current.add(row);
    }
    if (row.string("outlet").equals(key.outlet())
        && row.string("grain").equals(key.grain().label())) {
      starts.add(row.instant("window_start"));
    }
  }

  private void addArticle(TableRow row) {
    if (key.holds(row)) {
      articles.add(row);
      ids.add(row.string("article_id"));
    }
  }

  private void addSentence(TableRow row) {
    String id = row.string("article_id");
    if (ids.contains(id)) {
      sentences.computeIfAbsent(id, any -> new ArrayList<>()).add(row);
    }
  }

  private Cell cell() {
    articles.sort(
        Comparator.comparing((TableRow row) -> row.instant("published_at"))
            .thenComparing(row -> row.string("article_id")));
    versions.sort(Comparator.comparing(row -> row.longValue("version")));
    sentences
        .values()
        .forEach(rows -> rows.sort(Comparator.comparing(row -> row.longValue("sentence_index"))));
    return new Cell(key, current.get(0), versions, articles, sentences, copied, running);
  }

  private String noOutlet() {
    String there =
        outlets.isEmpty()
            ? "the table outlet_window in %s has no row".formatted(tables.folder())
            : meant()
                .map("did you mean %s?"::formatted)
                .orElseGet(() -> "there are " + named(outlets, Optional.empty()));
    return "--outlet: there is no outlet '%s'; %s".formatted(key.outlet(), there);
  }

  /** Names that begin or contain it come after those that are a slip away. */
  private Optional<String> meant() {
    return Spelling.nearest(key.outlet(), outlets)
        .or(() -> outlets.stream().filter(name -> name.contains(key.outlet())).findFirst());
  }

  private String noWindow() {
    if (starts.isEmpty()) {
      return "--window: the tables have no windows of the grain %s; see windows.grains of the job"
          .formatted(key.grain().label());
    }
    NavigableSet<String> shown =
        starts.stream().map(this::shown).collect(Collectors.toCollection(TreeSet::new));
    return "--window: %s printed nothing in the %s from %s; it has the %ss %s"
        .formatted(
            key.outlet(),
            key.grain().label(),
            shown(key.start()),
            key.grain().label(),
            named(shown, Optional.of(shown(key.start()))));
  }

  private String shown(Instant start) {
    String text = start.toString();
    return text.endsWith("T00:00:00Z") && key.grain() != Grain.HOUR
        ? text.substring(0, text.indexOf('T'))
        : text;
  }

  /** Some of the names, those around one of them if they are many. */
  private static String named(NavigableSet<String> names, Optional<String> around) {
    List<String> before =
        List.copyOf(around.map(name -> names.headSet(name, false)).orElseGet(TreeSet::new));
    int from = Math.max(0, Math.min(before.size() - NAMED / 2, names.size() - NAMED));
    List<String> some = names.stream().skip(from).limit(NAMED).toList();
    int more = names.size() - some.size();
    return String.join(", ", some) + (more > 0 ? " and %d more".formatted(more) : "");
  }
}
