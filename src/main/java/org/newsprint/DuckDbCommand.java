package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.newsprint.database.DuckDbFile;
import org.newsprint.table.TableFolder;
import org.newsprint.table.UnusableTablesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code newsprint duckdb}. */
@Command(
    name = "duckdb",
    mixinStandardHelpOptions = true,
    description = "Puts the tables of a folder into one DuckDB file, with views for BI tools.",
    sortOptions = false,
    footer = {
      "",
      "Reads the tables of a run in any format they are there in, also those of many",
      "nights, and writes DIR/newsprint.duckdb in place of the one before. A run with",
      "--formats=duckdb does so by itself at its end; this command is for a job without",
      "an end, and for one that was only submitted.",
      "",
      "Exit code: 0 written; 1 failed; 2 the tables are missing, not whole, or of",
      "another version."
    })
final class DuckDbCommand implements Callable<Integer> {
  @Mixin private final TablesOption tables = new TablesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException, IOException {
    TableFolder folder = tables.folder();
    try {
      DuckDbFile.write(folder);
    } catch (UnusableTablesException e) {
      return TablesOption.refuse(spec, "no DuckDB file can be made", e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("all tables in %s%n", Paths.shown(DuckDbFile.in(folder)));
    out.flush();
    return ExitCode.DONE;
  }
}
