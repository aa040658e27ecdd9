package org.newsprint;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.newsprint.table.TableFolder;
import org.newsprint.table.UnusableTablesException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that names the tables that a command reads. */
final class TablesOption {
  /** What it says of itself. */
  static final String DESCRIPTION = "the folder of the tables, as it was given to the run";

  @Option(names = "--output", required = true, paramLabel = "DIR", description = DESCRIPTION)
  private String output = "";

  /**
   * The folder.
   *
   * @throws UnrunnableJobException if the option has no value
   */
  TableFolder folder() throws UnrunnableJobException {
    return folder(output);
  }

  /** The folder that the option's value names. */
  static TableFolder folder(String output) throws UnrunnableJobException {
    if (output.isEmpty()) {
      throw new UnrunnableJobException("--output: has no value; name the folder of the tables");
    }
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    return new TableFolder(Paths.absolute(Path.of(""), output));
  }

  /** Says what cannot be done and why; returns the exit code. */
  static int refuse(CommandSpec spec, String what, UnusableTablesException tables) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("newsprint: " + what);
    tables.messages().forEach(message -> err.println("  " + message));
    err.flush();
    return ExitCode.UNRUNNABLE;
  }
}
