package org.newsprint;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsprint.article.Article;
import org.newsprint.cell.Cell;
import org.newsprint.cell.CellFigure;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code newsprint explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows why an article gets the stance that a job would give it (--topic, --text),",
      "or what a cell of outlet_window consists of (--output, --outlet, --window)."
    },
    sortOptions = false,
    footer = {
      "",
      "Of an article it prints whether it is on the topic; each sentence that counts as",
      "evidence, with its voice, verdict, cues and probabilities, and the three",
      "sentences most like it of those that the topic's model learnt from, with their",
      "labels; and what the evidence adds up to. A topic without a model for the",
      "encoder is scored by its cues, and its stance is not calibrated.",
      "",
      "Of a cell it prints the articles of the outlet in the window with their stories",
      "and sentences, each figure beside the same counted anew from these, and all",
      "versions of the row. It reads the tables in any format they are there in.",
      "",
      "Exit code: 0 explained, on the topic or not; 1 failed, or a figure of the cell is",
      "not what its articles give; 2 could not be explained."
    })
final class ExplainCommand implements Callable<Integer> {
  @Option(
      names = "--topic",
      paramLabel = "FILE",
      description = "the topic file, for example pipelines/topics/congestion-pricing.yaml")
  private Optional<Path> topic = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "the article's text in UTF-8, or - for standard input")
  private Optional<Path> text = Optional.empty();

  @Option(names = "--title", paramLabel = "TEXT", description = "the article's title")
  private String title = "";

  @ArgGroup(exclusive = false)
  private @Nullable CellOption cell;

  @Mixin private final EncoderOption encoder = new EncoderOption();

  @Mixin private final FormatOption format = new FormatOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    CellOption named = cell;
    boolean ofArticle = topic.isPresent() || text.isPresent();
    if (ofArticle == (named != null)) {
      throw new UnrunnableJobException(
          "give --topic and --text to explain an article, or --output, --outlet and --window to"
              + " explain a cell");
    }
    return named == null ? explainArticle() : explain(named);
  }

  private int explain(CellOption named) throws UnrunnableJobException {
    Problems problems = new Problems();
    boolean json = format.isJson(problems);
    UnrunnableJobException.throwIfAny(problems);
    Cell found = named.gather();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      CellJson.print(found, out);
    } else {
      CellText.print(found, out);
    }
    return found.figures().stream().allMatch(CellFigure::agrees) ? ExitCode.DONE : ExitCode.FAILED;
  }

  private int explainArticle() throws UnrunnableJobException {
    Problems problems = new Problems();
    Path topicFile = given("--topic", topic);
    LabelledTopic labelled = LabelledTopic.readAny(topicFile, problems);
    Map<EncoderKind, String> models = TopicModels.read(topicFile, labelled.topic(), problems);
    Optional<Article> article = PlainText.read(given("--text", text), Optional.of(title), problems);
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

  private static Path given(String name, Optional<Path> option) throws UnrunnableJobException {
    return option.orElseThrow(
        () ->
            new UnrunnableJobException(name + ": is missing; it is needed to explain an article"));
  }
}
