package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.newsprint.config.Problems;
import org.newsprint.evaluate.CoverageScore;
import org.newsprint.evaluate.LabelledDocument;
import org.newsprint.evaluate.LabelledFolder;
import org.newsprint.evaluate.LabelledSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint evaluate coverage}. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = "Measures how well copies are found, on documents whose copies are known.",
    sortOptions = false,
    footer = {
      "",
      "The folder holds docs.jsonl (fields id, text, cluster; if known kind and",
      "published_at) and, if not all documents of one cluster are copies of each",
      "other, pairs.jsonl (a, b, label: 2 copy, 1 not counted, 0 no copy). Either may",
      "be compressed, as .jsonl.gz. docs/coverage.md says more.",
      "",
      "Exit code: 0 measured, however good or bad; 1 failed; 2 could not be measured."
    })
final class EvaluateCoverageCommand implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "the folder with the documents")
  private Path data = Path.of("");

  @Option(
      names = "--similarity",
      paramLabel = "SHARE",
      description =
          "the least share of the shorter text that makes a copy, 0.1 to 1"
              + " (default: ${DEFAULT-VALUE}, as of a job)")
  private double similarity = JobFile.DEFAULT_SIMILARITY;

  @Option(
      names = "--assignments",
      paramLabel = "FILE",
      description = "also writes a line id<TAB>cluster for each document, sorted")
  private Optional<Path> assignments = Optional.empty();

  @Option(
      names = "--given",
      paramLabel = "FILE",
      description =
          "runs nothing, and measures the clusters that another tool found: a line"
              + " id<TAB>cluster for each document that it put into one")
  private Optional<Path> given = Optional.empty();

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "runs the stages so often and tells the shortest time (default: 1)")
  private int runs = 1;

  @Mixin private final FormatOption format = new FormatOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    Problems problems = new Problems();
    boolean json = format.isJson(problems);
    LabelledSet set = checked(problems);
    Map<String, String> clusterOf = new HashMap<>();
    Optional<CoverageReport.Stages> stages = Optional.empty();
    if (given.isPresent()) {
      clusterOf.putAll(given(given.get(), set));
    } else {
      CoverageRun run = fastest(set);
      clusterOf.putAll(run.clusterOf());
      stages = Optional.of(new CoverageReport.Stages(similarity, runs, run.time()));
    }
    // What is no article copies nobody and is not lost for it.
    set.documents().stream().map(LabelledDocument::id).forEach(id -> clusterOf.putIfAbsent(id, id));
    CoverageReport report = new CoverageReport(set, CoverageScore.of(set, clusterOf), stages);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      report.printJson(out);
    } else {
      report.print(out);
    }
    return assignments.map(file -> write(file, clusterOf)).orElse(ExitCode.DONE);
  }

  /** The clusters of a file; the names of one may be those of documents in others. */
  private static Map<String, String> given(Path file, LabelledSet set)
      throws UnrunnableJobException {
    Set<String> ids =
        set.documents().stream().map(LabelledDocument::id).collect(Collectors.toSet());
    Map<String, String> clusterOf = new HashMap<>();
    Problems problems = new Problems();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 2) {
          problems.add(file.toString(), number, "", "is not id<TAB>cluster");
        } else if (!ids.contains(cells.get(0))) {
          problems.add(
              file.toString(), number, "", "there is no document '%s'".formatted(cells.get(0)));
        } else {
          clusterOf.put(cells.get(0), "of " + cells.get(1));
        }
      }
    } catch (IOException e) {
      problems.add("--given", 0, "", "cannot read " + file + ": " + Failures.firstLine(e));
    }
    UnrunnableJobException.throwIfAny(problems);
    return clusterOf;
  }

  private CoverageRun fastest(LabelledSet set) {
    CoverageRun fastest = CoverageRun.over(set.articles(), similarity);
    for (int i = 1; i < runs; i++) {
      CoverageRun next = CoverageRun.over(set.articles(), similarity);
      fastest = next.time().compareTo(fastest.time()) < 0 ? next : fastest;
    }
    return fastest;
  }

  /** The set, once there is nothing wrong with it and the options. */
  private LabelledSet checked(Problems problems) throws UnrunnableJobException {
    LabelledSet set = LabelledFolder.read(data, problems);
    if (!(similarity >= JobFile.LEAST_SIMILARITY && similarity <= 1)) {
      String message = "must be a number from %s to 1, but is %s";
      problems.add("--similarity", 0, "", message.formatted(JobFile.LEAST_SIMILARITY, similarity));
    }
    if (runs < 1) {
      problems.add("--runs", 0, "", "must be 1 or more");
    }
    assignments.ifPresent(file -> checkWritable(file, problems));
    UnrunnableJobException.throwIfAny(problems);
    return set;
  }

  private static void checkWritable(Path file, Problems problems) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
    if (Files.isDirectory(file)) {
      problems.add("--assignments", 0, "", file + " is a folder; name a file");
    } else if (!Files.isDirectory(folder)) {
      problems.add("--assignments", 0, "", "there is no folder " + folder);
    }
  }

  private int write(Path file, Map<String, String> clusterOf) {
    List<String> lines =
        new TreeMap<>(clusterOf)
            .entrySet().stream().map(entry -> entry.getKey() + "\t" + entry.getValue()).toList();
    try {
      Files.write(file, lines);
      return ExitCode.DONE;
    } catch (IOException e) {
      spec.commandLine().getErr().printf("newsprint: cannot write %s: %s%n", file, e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
