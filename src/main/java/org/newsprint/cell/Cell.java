package org.newsprint.cell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsprint.table.TableRow;

/**
 * One cell of {@code outlet_window} and all it consists of.
 *
 * @param key its name
 * @param row its current version
 * @param versions all versions, in their order
 * @param articles the rows of its articles, in the order of publication
 * @param sentences the rows of their sentences in text order, by article id
 * @param copied the ids of those articles that another article copies
 * @param running whether the run that wrote the tables has no end, so that these may be of
 *     different moments
 */
public record Cell(
    CellKey key,
    TableRow row,
    List<TableRow> versions,
    List<TableRow> articles,
    Map<String, List<TableRow>> sentences,
    Set<String> copied,
    boolean running) {
  /** The sentences of an article that bear on the target. */
  public List<TableRow> sentencesOf(TableRow article) {
    return sentences.getOrDefault(article.string("article_id"), List.of());
  }

  /** Its figures in the order of the columns, but those that need the scorer's labelled sample. */
  public List<CellFigure> figures() {
    return new CellFigures(this).all();
  }

  /** Whether the current version is the last one of the history. */
  public boolean currentIsLast() {
    return !versions.isEmpty() && versions.get(versions.size() - 1).as(row.table()).equals(row);
  }
}
