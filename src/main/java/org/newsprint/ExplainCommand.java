package org.newsprint;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.newsprint.article.Article;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Shows why an article gets the stance that a job would give it.",
    sortOptions = false,
    footer = {
      "",
      "Prints whether the article is on the topic; each sentence that counts as",
      "evidence, with its voice, verdict, cues and probabilities, and the three",
      "sentences most like it of those that the topic's model learnt from, with their",
      "labels; and what the evidence adds up to. A topic without a model for the",
      "encoder is scored by its cues, and its stance is not calibrated.",
      "",
      "Exit code: 0 explained, on the topic or not; 1 failed; 2 could not be explained."
    })
final class ExplainCommand implements Callable<Integer> {
  @Option(
      names = "--topic",
      required = true,
      paramLabel = "FILE",
      description = "the topic file, for example pipelines/topics/congestion-pricing.yaml")
  private Path topic = Path.of("");

  @Option(
      names = "--text",
      required = true,
      paramLabel = "FILE",
      description = "the article's text in UTF-8, or - for standard input")
  private Path text = Path.of("");

  @Option(names = "--title", paramLabel = "TEXT", description = "the article's title")
  private String title = "";

  @Mixin private final EncoderOption encoder = new EncoderOption();

  @Mixin private final FormatOption format = new FormatOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    Problems problems = new Problems();
    LabelledTopic labelled = LabelledTopic.readAny(topic, problems);
    Map<EncoderKind, String> models = TopicModels.read(topic, labelled.topic(), problems);
    Optional<Article> article = PlainText.read(text, Optional.of(title), problems);
    EncoderKind kind = encoder.kind(problems);
    boolean json = format.isJson(problems);
    UnrunnableJobException.throwIfAny(problems);
    Explanation explanation = Explanation.of(labelled, kind, models, article.orElseThrow());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ExplanationJson.print(explanation, out);
    } else {
      ExplanationText.print(explanation, out);
    }
    return ExitCode.DONE;
  }
}
