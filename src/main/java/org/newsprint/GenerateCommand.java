package org.newsprint;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsprint.config.Problems;
import org.newsprint.synthetic.NewsPlan;
import org.newsprint.synthetic.NewsStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint generate}. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Writes made news of which it is known who copied whom.",
    sortOptions = false,
    footer = {
      "",
      "Lines are in the order of publication but for the late ones. Equal options give",
      "equal bytes; only with --rate the clock is used. A file that is there is",
      "replaced. docs/generate.md says what the articles are like.",
      "",
      "Exit code: 0 done; 1 failed; 2 could not be done."
    })
final class GenerateCommand implements Callable<Integer> {
  private static final int MOST_ARTICLES = 1_000_000_000;
  private static final int MOST_OUTLETS = 100_000;
  private static final int MOST_DAYS = 3_650;
  private static final int LEAST_WORDS = 50;
  private static final int MOST_WORDS = 5_000;
  private static final int MOST_RATE = 1_000_000;
  private static final LocalDate EARLIEST = LocalDate.parse("1000-01-01");
  private static final LocalDate LATEST = LocalDate.parse("9000-01-01");

  @Option(
      names = "--articles",
      required = true,
      paramLabel = "N",
      description = "how many articles")
  private int articles;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE|DIR|-",
      description =
          "where to write them: a file .jsonl or .jsonl.gz, as a job reads it; a folder,"
              + " to write docs.jsonl with the truth in it, as 'evaluate coverage' reads it; or"
              + " -, the standard output")
  private String output = "";

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description =
          "also writes the truth: a line with id, published_at, cluster, copied_from, kind…")
  private Optional<String> truth = Optional.empty();

  @Option(
      names = "--copies",
      paramLabel = "SHARE",
      description = "the share of copies, 0 to 0.9 (default: ${DEFAULT-VALUE})")
  private double copies = 0.3;

  @Option(
      names = "--spun",
      paramLabel = "SHARE",
      description =
          "of these, the share of all articles that are reworded (default: ${DEFAULT-VALUE})")
  private double spun = 0.05;

  @Option(
      names = "--hot",
      paramLabel = "SHARE",
      description =
          "of these, the share of all articles that copy the hottest story; two more are"
              + " half and a quarter as hot (default: ${DEFAULT-VALUE}; less if there are too"
              + " few copies)")
  private double hot = 0.01;

  @Option(
      names = "--relevant",
      paramLabel = "SHARE",
      description =
          "the share about a moratorium on facial recognition, for the topic file of that"
              + " name (default: ${DEFAULT-VALUE})")
  private double relevant = 0.05;

  @Option(
      names = "--late",
      paramLabel = "SHARE",
      description =
          "the share whose line comes up to two days of articles later (default:"
              + " ${DEFAULT-VALUE})")
  private double late = 0.02;

  @Option(
      names = "--outlets",
      paramLabel = "N",
      description = "how many outlets (default: ${DEFAULT-VALUE})")
  private int outlets = 200;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "the median length of an original (default: ${DEFAULT-VALUE})")
  private int words = 400;

  @Option(
      names = "--boilerplate",
      paramLabel = "N",
      description =
          "the most words of the paragraph that ends each article of an outlet; 0 for none"
              + " (default: ${DEFAULT-VALUE})")
  private int boilerplate = 40;

  @Option(
      names = "--start",
      paramLabel = "DATE",
      description = "the first day, in UTC (default: ${DEFAULT-VALUE})")
  private LocalDate start = LocalDate.parse("2020-06-01");

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "how many days the articles are published in (default: ${DEFAULT-VALUE})")
  private int days = 30;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "where all chance comes from (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description =
          "writes so many lines a second, each published when it is written, or would have"
              + " been if it were not late; --start and --days then tell the order only")
  private Optional<Double> rate = Optional.empty();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    Problems problems = new Problems();
    check(problems);
    GeneratedFiles files = GeneratedFiles.of(output, truth, rate.isPresent(), problems);
    UnrunnableJobException.throwIfAny(problems);
    NewsPlan plan =
        new NewsPlan(
            seed,
            articles,
            new NewsPlan.Shares(copies, spun, hot, late, relevant),
            outlets,
            words,
            boilerplate,
            start,
            days);
    Optional<Pace> pace = rate.map(perSecond -> new Pace(perSecond, Clock.systemUTC()));
    Generation generation = new Generation(NewsStream.of(plan), pace);
    try {
      generation.write(files, spec.commandLine().getOut());
    } catch (IOException e) {
      spec.commandLine().getErr().println("newsprint: cannot write: " + Failures.firstLine(e));
      return ExitCode.FAILED;
    }
    (files.isStandardOutput() ? spec.commandLine().getErr() : spec.commandLine().getOut())
        .println(generation.summary());
    return ExitCode.DONE;
  }

  private void check(Problems problems) {
    checkNumber("--articles", articles, 1, MOST_ARTICLES, problems);
    checkNumber("--outlets", outlets, 1, MOST_OUTLETS, problems);
    checkNumber("--days", days, 1, MOST_DAYS, problems);
    checkNumber("--words", words, LEAST_WORDS, MOST_WORDS, problems);
    checkNumber("--boilerplate", boilerplate, 0, MOST_WORDS, problems);
    checkShare("--copies", copies, NewsPlan.MOST_COPIES, problems);
    checkShare("--spun", spun, 1, problems);
    if (spun > copies && copies >= 0) {
      problems.add(
          "--spun", 0, "", "is part of --copies, so must not be above %s".formatted(copies));
    }
    checkShare("--hot", hot, 1, problems);
    checkShare("--late", late, 1, problems);
    checkShare("--relevant", relevant, 1, problems);
    if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
      problems.add("--start", 0, "", "must be from %s to %s".formatted(EARLIEST, LATEST));
    }
    if (rate.filter(perSecond -> !(perSecond > 0 && perSecond <= MOST_RATE)).isPresent()) {
      String message = "must be a number above 0, up to %d, but is %s";
      problems.add("--rate", 0, "", message.formatted(MOST_RATE, rate.get()));
    }
  }

  private static void checkNumber(
      String option, int number, int least, int most, Problems problems) {
    if (number < least || number > most) {
      String message = "must be a whole number from %d to %d, but is %d";
      problems.add(option, 0, "", message.formatted(least, most, number));
    }
  }

  private static void checkShare(String option, double share, double most, Problems problems) {
    if (!(share >= 0 && share <= most)) {
      problems.add(option, 0, "", "must be from 0 to %s, but is %s".formatted(most, share));
    }
  }
}
