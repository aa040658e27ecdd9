package org.newsprint.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.table.RowKey;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

/**
 * Which rows are replaced together. A run says all there is to say of each of its articles and of
 * each of its windows, so what an earlier run said of them and this one does not is no longer true.
 *
 * @param leader the table with one row a group
 * @param members the tables of the group's other rows, each with the columns that are the leader's
 *     key there
 */
record RowGroup(Table leader, Map<Table, List<String>> members) {
  private static final List<String> WINDOW = List.of("topic", "grain", "window_start");

  /** The groups; a row of another table is a group of its own. */
  static final List<RowGroup> ALL =
      List.of(
          new RowGroup(
              Tables.ARTICLE,
              Map.of(
                  Tables.SENTENCE,
                  List.of("article_id"),
                  Tables.VOICE,
                  List.of("article_id"),
                  Tables.ARTICLE_REVISION,
                  List.of("article_id"),
                  Tables.COPY_EVIDENCE,
                  List.of("article_id"),
                  // A story has the id of its first article.
                  Tables.CLUSTER,
                  List.of("cluster_id"))),
          new RowGroup(
              Tables.TOPIC_WINDOW,
              Map.of(
                  Tables.OUTLET_WINDOW,
                  WINDOW,
                  Tables.OUTLET_WINDOW_HISTORY,
                  WINDOW,
                  Tables.COPY_FLOW,
                  WINDOW)));

  /** The name of the row's group. */
  static String of(TableRow row) {
    for (RowGroup group : ALL) {
      List<String> columns = group.members().get(row.table());
      if (columns != null) {
        return RowKey.of(group.leader().name(), columns, row);
      }
    }
    return RowKey.of(row);
  }

  /** The tables whose rows a row of this table leads; in the order of the contract. */
  static List<Table> ledBy(Table table) {
    List<Table> led = new ArrayList<>(Tables.all());
    led.removeIf(member -> ALL.stream().noneMatch(group -> group.leads(table, member)));
    return led;
  }

  private boolean leads(Table table, Table member) {
    return leader.equals(table) && members.containsKey(member);
  }

  /** The table whose row leads a row of this table, if another's does. */
  static Optional<Table> leader(Table member) {
    return ALL.stream()
        .filter(group -> group.members().containsKey(member))
        .map(RowGroup::leader)
        .findFirst();
  }

  /** The columns of a member that hold the key of its leader. */
  static List<String> columns(Table member) {
    return ALL.stream()
        .filter(group -> group.members().containsKey(member))
        .findFirst()
        .map(group -> group.members().getOrDefault(member, List.of()))
        .orElse(member.key());
  }
}
