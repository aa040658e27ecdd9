package org.newsprint;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsprint.config.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Says everything that is wrong with a job file and the files of topic and outlets that it"
            + " names.",
    footer = {"", "Exit code: 0 nothing is wrong; 2 something is."})
final class CheckCommand implements Callable<Integer> {
  @Option(names = "--job", required = true, paramLabel = "FILE", description = "the job file")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    Problems problems = new Problems();
    Job job = JobFile.read(file, problems);
    UnrunnableJobException.throwIfAny(problems);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s: nothing wrong%n", file);
    out.printf("job %s, topic %s: %s%n", job.name(), job.topic().id(), job.topic().question());
    if (job.outlets().size() > 0) {
      int known = job.outlets().size();
      out.printf("knows %d %s%n", known, known == 1 ? "outlet" : "outlets");
    }
    job.input().shown().forEach(input -> out.printf("reads %s%n", input));
    out.printf("writes %s%n", Paths.shown(job.output().folder()));
    job.output()
        .database()
        .ifPresent(database -> out.printf("delivers to %s%n", database.shownUrl()));
    return ExitCode.DONE;
  }
}
