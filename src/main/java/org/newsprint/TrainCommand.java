package org.newsprint;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint train}. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Learns a topic's models from its labelled sentences.",
    sortOptions = false,
    footer = {
      "",
      "Reads the files under 'labelled' of the topic file and writes those under",
      "'models', which jobs on the topic then score with. Articles of the part 'train'",
      "and all single sentences are learnt from; those of the part 'calibration' tell",
      "how good it came out; those of the part 'test' are not looked at: see",
      "'evaluate stance'. Equal labels give equal models.",
      "",
      "Exit code: 0 done; 1 failed; 2 could not be done."
    })
final class TrainCommand implements Callable<Integer> {
  private static final String ALL = "all";

  @Option(
      names = "--topic",
      required = true,
      paramLabel = "FILE",
      description = "the topic file, for example pipelines/topics/congestion-pricing.yaml")
  private Path topic = Path.of("");

  @Option(
      names = "--encoder",
      paramLabel = "all|bge-small|none",
      description = "for which encoder (default: each that the topic file names a model for)")
  private String encoder = ALL;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    Problems problems = new Problems();
    LabelledTopic labelled = LabelledTopic.read(topic, problems);
    labelled.checkTrainable(problems);
    List<EncoderKind> encoders = labelled.encoders(encoder, problems);
    UnrunnableJobException.throwIfAny(problems);
    PrintWriter out = spec.commandLine().getOut();
    for (EncoderKind kind : encoders) {
      out.printf("%s: learning from %s%n", kind.label(), labelled.summary());
      out.flush();
      TrainedTopic trained = TrainedTopic.of(labelled, kind);
      Path file = labelled.modelFile(kind);
      try {
        Files.writeString(file, trained.file().write() + "\n");
      } catch (IOException e) {
        spec.commandLine()
            .getErr()
            .printf("newsprint: cannot write %s: %s%n", file, e.getMessage());
        return ExitCode.FAILED;
      }
      trained.reports().forEach(report -> report.print(out));
      out.printf("wrote %s%n", Paths.shown(file.toString()));
    }
    return ExitCode.DONE;
  }
}
