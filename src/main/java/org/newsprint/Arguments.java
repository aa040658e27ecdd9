package org.newsprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.newsprint.config.Spelling;

/** The options of a run as they were typed, {@code --name=value} or {@code --name value}. */
final class Arguments {
  private static final List<String> NAMES =
      List.of(
          "job",
          "input",
          "inputFormat",
          "output",
          "formats",
          "encoder",
          "from",
          "to",
          "runAt",
          "coverageShards",
          "layout",
          "jdbcUrl",
          "jdbcUser",
          "jdbcPassword",
          "createTables",
          "report",
          "maxRejectedShare",
          "runner",
          "flinkMaster",
          "parallelism",
          "attachedMode",
          "checkpointingInterval",
          "streaming");

  private static final List<String> FLAGS = List.of("streaming", "createTables");

  // What Beam says of an option that it cannot take.
  private static final Pattern WHOLE_NUMBER =
      Pattern.compile("not a valid `(int|long|java\\.lang\\.(Integer|Long))` value");

  private static final Pattern UNKNOWN =
      Pattern.compile("missing a property named '[^']*'\\.(?: Did you mean (.*))?");
  private static final Pattern RUNNERS =
      Pattern.compile("Unknown 'runner' specified '(.*)', supported pipeline runners \\[(.*)]");

  private final List<String> args;
  private final List<String> mistakes = new ArrayList<>();

  private Arguments(List<String> args) {
    this.args = args;
  }

  /**
   * The options, {@code --job} among them.
   *
   * @throws UnrunnableJobException saying all that is wrong with them
   */
  static MonitorOptions read(List<String> args) throws UnrunnableJobException {
    return of(args).options(RunnerDefaults::with);
  }

  /**
   * The same with what the runner needs to run this job well.
   *
   * @throws UnrunnableJobException saying all that is wrong with them
   */
  static MonitorOptions read(List<String> args, Job job) throws UnrunnableJobException {
    return of(args).options(given -> RunnerDefaults.with(given, job));
  }

  private static Arguments of(List<String> args) {
    PipelineOptionsFactory.register(MonitorOptions.class);
    return new Arguments(FlinkHost.with(joined(args)));
  }

  /** What is wrong with an option of no known name, and which is likely meant. */
  static String meant(String name, List<String> known) {
    return Spelling.nearest(name, known)
        .map(nearest -> "there is no such option; did you mean --%s?".formatted(nearest))
        .orElse("there is no such option");
  }

  private static List<String> joined(List<String> args) {
    List<String> joined = new ArrayList<>();
    for (String arg : args) {
      int last = joined.size() - 1;
      boolean isValue = !arg.startsWith("-") && last >= 0 && isBareName(joined.get(last));
      if (isValue) {
        joined.set(last, joined.get(last) + "=" + arg);
      } else {
        joined.add(arg);
      }
    }
    return joined;
  }

  private static boolean isBareName(String arg) {
    return arg.startsWith("--") && !arg.contains("=");
  }

  private MonitorOptions options(UnaryOperator<List<String>> defaults)
      throws UnrunnableJobException {
    args.forEach(this::check);
    if (args.stream().noneMatch(arg -> name(arg).equals("job"))) {
      mistakes.add("--job: is missing; name the job file, for example --job=pipelines/seeds.yaml");
    }
    throwIfAny();
    try {
      return parsed(defaults.apply(args));
    } catch (IllegalArgumentException e) {
      mistakes.add(together(e));
      throw new UnrunnableJobException(mistakes);
    }
  }

  private void check(String arg) {
    if (!arg.startsWith("--")) {
      mistakes.add("'%s' is not an option; options are written --name=value".formatted(arg));
    } else if (arg.endsWith("=") || lacksValue(arg)) {
      mistakes.add("--%s: has no value; give one or leave the option out".formatted(name(arg)));
    } else {
      checkAlone(arg);
    }
  }

  // Beam would take it for true.
  private static boolean lacksValue(String arg) {
    return isBareName(arg) && NAMES.contains(name(arg)) && !FLAGS.contains(name(arg));
  }

  private void checkAlone(String arg) {
    try {
      parsed(List.of(arg));
    } catch (IllegalArgumentException e) {
      mistakes.add("--%s: %s".formatted(name(arg), words(arg, firstLine(e))));
    }
  }

  private static MonitorOptions parsed(List<String> args) {
    return PipelineOptionsFactory.fromArgs(args.toArray(String[]::new)).as(MonitorOptions.class);
  }

  private static String words(String arg, String message) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      String meant = meant(name(arg), NAMES);
      return meant.endsWith("?")
          ? meant
          : Optional.ofNullable(unknown.group(1))
              .map(others -> meant + "; did you mean " + others)
              .orElse(meant + "; see newsprint run --help");
    }
    Matcher runners = RUNNERS.matcher(message);
    if (runners.find()) {
      return JobFile.unknown(runners.group(1), forUsers(runners.group(2)));
    }
    if (WHOLE_NUMBER.matcher(message).find()) {
      return "'%s' is not a whole number".formatted(value(arg));
    }
    return "'%s' will not do: %s".formatted(value(arg), afterColon(message));
  }

  private static List<String> forUsers(String runners) {
    return Stream.of(runners.split(", ")).filter(name -> !name.startsWith("Test")).toList();
  }

  private String together(IllegalArgumentException e) {
    return args.stream().collect(Collectors.groupingBy(Arguments::name)).entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> "--%s: is given more than once".formatted(entry.getKey()))
        .sorted()
        .findFirst()
        .orElseGet(() -> firstLine(e));
  }

  /** The name in {@code --name=value}. */
  static String name(String arg) {
    return arg.replaceFirst("^-+", "").replaceFirst("=.*", "");
  }

  private static String value(String arg) {
    return arg.contains("=") ? arg.substring(arg.indexOf('=') + 1) : "";
  }

  private static String firstLine(IllegalArgumentException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static String afterColon(String message) {
    return message.substring(message.lastIndexOf(": ") < 0 ? 0 : message.lastIndexOf(": ") + 2);
  }

  private void throwIfAny() throws UnrunnableJobException {
    if (!mistakes.isEmpty()) {
      throw new UnrunnableJobException(mistakes);
    }
  }
}
