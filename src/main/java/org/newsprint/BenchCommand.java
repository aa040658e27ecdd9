package org.newsprint;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsprint.bench.Reading;
import org.newsprint.bench.Readings;
import org.newsprint.config.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint bench}. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures how fast this machine runs the stages of a job, and the whole job.",
    sortOptions = false,
    footer = {
      "",
      "Each stage runs in processes of its own: a kernel in one, after a run that is",
      "not counted; a pipeline in one for each run, from the start of the process on.",
      "docs/performance.md says what the stages do and shows figures.",
      "",
      "Exit code: 0 measured; 1 failed; 2 could not be measured."
    })
final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "articles as JSON lines, not compressed (default: made ones)")
  private Optional<Path> input = Optional.empty();

  @Option(
      names = "--articles",
      paramLabel = "N",
      description =
          "how many articles to make, of which 30 %% are copies and 10 %% about the topic"
              + " (default: ${DEFAULT-VALUE})")
  private int articles = 20_000;

  @Option(
      names = "--stages",
      split = ",",
      paramLabel = "STAGE",
      description = "what to measure: ${COMPLETION-CANDIDATES} (default: all)",
      completionCandidates = Labels.class)
  private List<String> stages = BenchStage.labels();

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "how often, of which the median is told (default: ${DEFAULT-VALUE})")
  private int runs = 3;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "the most heap of each process, for example 4g (default: Java's)")
  private Optional<String> heap = Optional.empty();

  @Option(
      names = "--job",
      paramLabel = "FILE",
      description =
          "the job to run whole; its input and output are replaced (default: ${DEFAULT-VALUE})")
  private String job = "pipelines/batch.yaml";

  @Option(
      names = "--encoder",
      paramLabel = "NAME",
      description =
          "what reads the sentences of the whole job: bge-small or none (default: ${DEFAULT-VALUE})")
  private String encoder = "none";

  @Mixin private final FormatOption format = new FormatOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The names of the stages. */
  static final class Labels extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Labels() {
      super(BenchStage.labels());
    }
  }

  @Override
  public Integer call() throws UnrunnableJobException, IOException, InterruptedException {
    Problems problems = new Problems();
    boolean json = format.isJson(problems);
    List<BenchStage> wanted = checked(problems);
    Path folder = Files.createTempDirectory("newsprint-bench");
    PrintWriter out = spec.commandLine().getOut();
    try {
      Path corpus = input.isPresent() ? input.get() : made(folder);
      BenchReport report = BenchReport.begin(out, json, corpus, heap, runs);
      Map<BenchStage, List<Reading>> measured = new EnumMap<>(BenchStage.class);
      for (BenchStage stage : wanted) {
        measured.put(stage, measure(stage, corpus, folder));
        report.add(stage, measured);
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      spec.commandLine().getErr().println("newsprint: " + e.getMessage());
      return ExitCode.FAILED;
    } finally {
      delete(folder);
    }
  }

  private List<BenchStage> checked(Problems problems) throws UnrunnableJobException {
    List<BenchStage> wanted = new ArrayList<>();
    for (String label : stages) {
      BenchStage.of(label)
          .ifPresentOrElse(
              wanted::add,
              () -> problems.add("--stages", 0, "", JobFile.unknown(label, BenchStage.labels())));
    }
    if (input.filter(file -> !Files.isRegularFile(file)).isPresent()) {
      problems.add("--input", 0, "", "there is no file " + input.get());
    }
    if (articles < 1) {
      problems.add("--articles", 0, "", "must be 1 or more");
    }
    if (runs < 1) {
      problems.add("--runs", 0, "", "must be 1 or more");
    }
    if (!Files.isRegularFile(Path.of(job))) {
      problems.add("--job", 0, "", "there is no file " + job);
    }
    UnrunnableJobException.throwIfAny(problems);
    return wanted;
  }

  private Path made(Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("articles.jsonl");
    new BenchProcess(Optional.empty(), folder.resolve("generate.log"))
        .run(
            List.of(
                "generate",
                "--articles=" + articles,
                "--copies=0.3",
                "--relevant=0.1",
                "--output=" + file));
    return file;
  }

  private List<Reading> measure(BenchStage stage, Path corpus, Path folder)
      throws IOException, InterruptedException {
    Path readings = folder.resolve(stage.label() + ".readings");
    boolean kernel = stage.kernel().isPresent();
    for (int process = 0; process < (kernel ? 1 : runs); process++) {
      Path output = folder.resolve("out");
      try {
        new BenchProcess(heap, folder.resolve(stage.label() + ".log"))
            .run(
                List.of(
                    "bench-stage",
                    "--stage=" + stage.name(),
                    "--input=" + corpus.toAbsolutePath(),
                    "--job=" + job,
                    "--encoder=" + encoder,
                    "--output=" + output,
                    "--runs=" + runs,
                    "--readings=" + readings));
      } catch (IOException e) {
        throw new IOException(stage.label() + " " + e.getMessage(), e);
      }
      delete(output);
    }
    return Readings.read(readings);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }
}
