package org.newsprint;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.evaluate.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint evaluate stance}. */
@Command(
    name = "stance",
    mixinStandardHelpOptions = true,
    description = "Measures how well stance and voices are read, on texts whose answers are known.",
    sortOptions = false,
    footer = {
      "",
      "Sets that measure a topic's own model:",
      "  labelled   the articles labelled for the topic, --part=test by default",
      "  sentences  a file of JSON lines: article_id, sentence, voice, speaker, stance",
      "             (favor, against, neutral or irrelevant), insufficient (true, false)",
      "  articles   a file of JSON lines: id, title, text, outlet, stance (favor,",
      "             against, neutral-report or off-topic)",
      "Sets that measure the method, with heads learnt from the set itself:",
      "  newsmtsc   a folder with train.jsonl and devtest_rw.jsonl",
      "  gwsd       a folder with gwsd.jsonl, in five folds",
      "  babe       a folder with babe_sg2.jsonl, in five folds of outlets",
      "And one that measures voices, which are not learnt:",
      "  polnear    a file of articles with their attributions",
      "Files may be compressed, as .jsonl.gz. docs/stance.md says more.",
      "",
      "Exit code: 0 measured, however good or bad; 1 failed; 2 could not be measured."
    })
final class EvaluateStanceCommand implements Callable<Integer> {
  @Option(
      names = "--set",
      required = true,
      paramLabel = "NAME",
      description = "labelled, sentences, articles, newsmtsc, gwsd, babe or polnear")
  private String set = "";

  @Option(
      names = "--data",
      paramLabel = "PATH",
      description = "the set's file or folder; not for labelled")
  private Path data = Path.of("");

  @Option(
      names = "--topic",
      paramLabel = "FILE",
      description = "the topic file (default: ${DEFAULT-VALUE})")
  private Path topic = Path.of("pipelines/topics/facial-recognition-moratorium.yaml");

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "of labelled articles: train, calibration or test (default: ${DEFAULT-VALUE})")
  private String part = "test";

  @Mixin private final EncoderOption encoder = new EncoderOption();

  @Mixin private final FormatOption format = new FormatOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    Problems problems = new Problems();
    EncoderKind kind = encoder.kind(problems);
    boolean json = format.isJson(problems);
    Optional<StanceSets.Measure> measure =
        new StanceSets(topic, kind, data, problems).named(set, part);
    UnrunnableJobException.throwIfAny(problems);
    PrintWriter out = spec.commandLine().getOut();
    for (Report report : measure.orElseThrow().reports()) {
      if (json) {
        report.printJson(out);
      } else {
        report.print(out);
        out.println();
      }
    }
    return ExitCode.DONE;
  }
}
