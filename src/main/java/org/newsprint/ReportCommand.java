package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.newsprint.config.Problems;
import org.newsprint.report.WriteReport;
import org.newsprint.table.TableFolder;
import org.newsprint.table.UnusableTablesException;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Shows the tables of a folder in one web page that needs no network.",
    sortOptions = false,
    footer = {
      "",
      "Reads the tables of a run in any format they are there in, and writes one file",
      "to open in a browser or to pass on. A run writes it by itself at its end; this",
      "command makes it again, or that of a job without an end as its tables are now.",
      "",
      "Exit code: 0 written; 1 failed; 2 the tables are missing, not whole, or of",
      "another version."
    })
final class ReportCommand implements Callable<Integer> {
  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "the folder of the tables, as it was given to the run")
  private String output = "";

  @Option(
      names = "--file",
      paramLabel = "PATH",
      description = "writes the page there (default: DIR/report.html)")
  private String file = "";

  @Option(
      names = "--topic",
      paramLabel = "FILE",
      description = "the topic file, whose question then heads the page")
  private Optional<Path> topic = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException, IOException {
    Optional<String> question = question();
    if (output.isEmpty()) {
      throw new UnrunnableJobException("--output: has no value; name the folder of the tables");
    }
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    String folder = Paths.absolute(Path.of(""), output);
    String page = file.isEmpty() ? beside(folder) : Paths.absolute(Path.of(""), file);
    WriteReport report = WriteReport.on(new TableFolder(folder));
    try {
      question.map(report::asking).orElse(report).to(page);
    } catch (UnusableTablesException e) {
      return unusable(e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("report in %s%n", Paths.shown(page));
    out.flush();
    return ExitCode.DONE;
  }

  private int unusable(UnusableTablesException tables) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("newsprint: no report can be made");
    tables.messages().forEach(message -> err.println("  " + message));
    err.flush();
    return ExitCode.UNRUNNABLE;
  }

  private Optional<String> question() throws UnrunnableJobException {
    if (topic.isEmpty()) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    String shown = Paths.shown(topic.get().toString());
    Optional<String> content = JobFile.content(topic.get(), problems);
    Topic read =
        TopicFile.read(shown, content.orElse(""), content.isPresent() ? problems : new Problems());
    UnrunnableJobException.throwIfAny(problems);
    return Optional.of(read.question());
  }

  /** The page's place beside the tables of a folder. */
  static String beside(String folder) {
    return folder.endsWith("/") ? folder + WriteReport.FILE : folder + "/" + WriteReport.FILE;
  }
}
