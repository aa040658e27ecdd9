package org.newsprint;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsprint.config.Problems;
import org.newsprint.table.TableFolder;
import org.newsprint.table.UnusableTablesException;
import org.newsprint.trace.FollowInput;
import org.newsprint.trace.Sought;
import org.newsprint.trace.Trace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint trace}. */
@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description = "Says what became of one input: why is my article missing?",
    sortOptions = false,
    footer = {
      "",
      "Of an article that was accepted it prints whom it copies and who copies it, its",
      "story, relevance and stance, and the rows of windows in which it counts; of one",
      "that was rejected, why, and where it was read. A url may be in any spelling: it",
      "is compared in canonical form. If there is no trace of it, what was looked",
      "through and what to check. It reads the tables in any format they are there in.",
      "",
      "Exit code: 0 found, accepted or rejected; 1 failed; 2 could not be looked for; 3",
      "not found."
    })
final class TraceCommand implements Callable<Integer> {
  @Mixin private final TablesOption tables = new TablesOption();

  @Option(names = "--url", paramLabel = "URL", description = "the article's address")
  private Optional<String> url = Optional.empty();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "the article's id, as its record has it or as the tables do")
  private Optional<String> id = Optional.empty();

  @Mixin private final FormatOption format = new FormatOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    Problems problems = new Problems();
    boolean json = format.isJson(problems);
    UnrunnableJobException.throwIfAny(problems);
    Sought sought = sought();
    TableFolder folder = tables.folder();
    Trace trace;
    try {
      trace = FollowInput.through(folder, sought);
    } catch (UnusableTablesException e) {
      return TablesOption.refuse(spec, "no article can be looked for", e);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      TraceJson.print(trace, out);
    } else {
      TraceText.print(trace, out);
    }
    return trace.found() ? ExitCode.DONE : ExitCode.NOTICE;
  }

  private Sought sought() throws UnrunnableJobException {
    if (url.isPresent() == id.isPresent()) {
      throw new UnrunnableJobException("give either --url or --id of the article to look for");
    }
    if (id.isPresent()) {
      return Sought.id(id.get().strip());
    }
    return Sought.url(url.orElseThrow())
        .orElseThrow(
            () ->
                new UnrunnableJobException(
                    "--url: '%s' is no address of the web, for example https://example.com/story"
                        .formatted(url.orElseThrow())));
  }
}
