package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsprint.config.Problems;
import org.newsprint.report.WriteReport;
import org.newsprint.table.TableFolder;
import org.newsprint.table.UnusableTablesException;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
  @Mixin private final TablesOption tables = new TablesOption();

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
    TableFolder folder = tables.folder();
    String page = file.isEmpty() ? beside(folder.path()) : Paths.absolute(Path.of(""), file);
    WriteReport report = WriteReport.on(folder);
    try {
      question.map(report::asking).orElse(report).to(page);
    } catch (UnusableTablesException e) {
      return TablesOption.refuse(spec, "no report can be made", e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf("report in %s%n", Paths.shown(page));
    out.flush();
    return ExitCode.DONE;
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
