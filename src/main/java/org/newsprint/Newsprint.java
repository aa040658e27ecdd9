package org.newsprint;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsprint.config.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command line. */
@Command(
    name = "newsprint",
    mixinStandardHelpOptions = true,
    versionProvider = Newsprint.Version.class,
    description = "Finds who copied whom in news, scores stance, and writes tables for BI.",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ReplayCommand.class,
      ReportCommand.class,
      DuckDbCommand.class,
      TrainCommand.class,
      ExplainCommand.class,
      TraceCommand.class,
      EvaluateCommand.class,
      GenerateCommand.class,
      BenchCommand.class,
      BenchStageCommand.class
    })
public final class Newsprint {
  private Newsprint() {}

  /**
   * Runs a command; the process ends with its {@link ExitCode}.
   *
   * @throws IllegalStateException instead, if Flink's client called and the code is not {@link
   *     ExitCode#DONE}
   */
  public static void main(String[] args) {
    boolean hosted = FlinkHost.hosts();
    if (!hosted) {
      LogLines.install();
    }
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode = execute(out, err, args);
    out.flush();
    err.flush();
    if (hosted) {
      // The process is Flink's, perhaps a JobManager with other jobs in it.
      if (exitCode != ExitCode.DONE) {
        throw new IllegalStateException("newsprint ended with exit code " + exitCode);
      }
      return;
    }
    // Some runners leave threads behind that would keep the process alive.
    System.exit(exitCode);
  }

  /** Runs a command and returns its {@link ExitCode}. */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commandLine =
        new CommandLine(new Newsprint())
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> {
                  Failures.print(exception, err);
                  return exception instanceof UnrunnableJobException
                      ? ExitCode.UNRUNNABLE
                      : ExitCode.FAILED;
                })
            .setParameterExceptionHandler((mistake, given) -> misused(mistake));
    if (args.length == 0) {
      commandLine.usage(err);
      return ExitCode.UNRUNNABLE;
    }
    return commandLine.execute(args);
  }

  private static int misused(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    err.println(name + ": " + mistake.getMessage());
    misspelt(command).forEach(hint -> err.println("  " + hint));
    err.println("  see " + name + " --help");
    err.flush();
    return ExitCode.UNRUNNABLE;
  }

  /** Hints at arguments that may have been meant as options of the command. */
  private static List<String> misspelt(CommandLine command) {
    List<String> names =
        command.getCommandSpec().optionsMap().keySet().stream()
            .filter(name -> name.startsWith("--"))
            .map(name -> name.substring(2))
            .toList();
    return command.getUnmatchedArguments().stream()
        .filter(argument -> argument.startsWith("--"))
        .map(Arguments::name)
        .filter(name -> Spelling.nearest(name, names).isPresent())
        .map(name -> "--%s: %s".formatted(name, Arguments.meant(name, names)))
        .toList();
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"newsprint " + Run.version()};
    }
  }
}
