package org.newsprint.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsprint.table.Column;
import org.newsprint.table.Table;

/** Compares a table of the database with the one that rows are made for. */
final class TableCheck {
  private final Table table;
  private final Map<String, DatabaseCheck.Found> found;
  private final List<String> primaryKey;

  TableCheck(Table table, Map<String, DatabaseCheck.Found> found, List<String> primaryKey) {
    this.table = table;
    this.found = found;
    this.primaryKey = primaryKey;
  }

  /** Adds a line that says all that is different, if anything is. */
  void addTo(List<String> mistakes) {
    List<String> differences = new ArrayList<>();
    Schema.columns(table).forEach(column -> compare(column, differences));
    Set<String> known = new TreeSet<>(Schema.columns(table).stream().map(Column::name).toList());
    found.forEach(
        (name, column) -> {
          if (!known.contains(name) && !column.nullable() && !column.filledByItself()) {
            differences.add("%s needs a value and is no column of this table".formatted(name));
          }
        });
    if (!Set.copyOf(primaryKey).equals(Set.copyOf(table.key()))) {
      differences.add("its primary key is not (%s)".formatted(String.join(", ", table.key())));
    }
    if (!differences.isEmpty()) {
      mistakes.add(
          "the table %s in the database is another: %s; mend it as docs/schema.sql has it, or move it"
                  .formatted(table.name(), String.join("; ", differences))
              + " away and use --createTables");
    }
  }

  private void compare(Column column, List<String> differences) {
    DatabaseCheck.Found there = found.get(column.name());
    if (there == null) {
      differences.add("%s %s is missing".formatted(column.name(), Sql.type(column.type())));
    } else if (!there.type().equals(Sql.catalogueType(column.type()))) {
      differences.add(
          "%s is %s, not %s".formatted(column.name(), there.type(), Sql.type(column.type())));
    } else if (column.nullable() && !there.nullable()) {
      differences.add("%s may not be NULL there".formatted(column.name()));
    }
  }
}
