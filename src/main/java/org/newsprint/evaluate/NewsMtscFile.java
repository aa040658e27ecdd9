package org.newsprint.evaluate;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsprint.config.JsonLine;
import org.newsprint.config.JsonLines;
import org.newsprint.config.Problems;

/**
 * Reads sentences in which people judged the sentiment toward names (Hamborg and Donnay,
 * "NewsMTSC", 2021).
 */
public final class NewsMtscFile {
  /** What may be felt about a target. */
  public static final List<String> LABELS = List.of("negative", "neutral", "positive");

  /** What a sentence may be used for. */
  public static final List<String> SPLITS = List.of("train", "dev", "test");

  // Source, two numbers of the article, one of the sentence, the name and where it is.
  private static final Pattern ARTICLE =
      Pattern.compile("([a-z]+(?:_v\\d+)?_-?\\d+_-?\\d+)_\\d+_.*", Pattern.DOTALL);

  private final Set<String> ids = new HashSet<>();

  private NewsMtscFile() {}

  /** One example a target, in their order; of no use once a problem was added. */
  public static List<TargetedSentence> read(Path file, Problems problems) {
    return JsonLines.readAll(file, problems, new NewsMtscFile()::examples);
  }

  private Stream<TargetedSentence> examples(JsonLine line) {
    String id = line.requireId("id", ids);
    String text = line.requireText("text").orElse("");
    String split = line.requireWord("split", SPLITS);
    return line.requireObjects("targets").stream().map(target -> example(target, id, text, split));
  }

  private static TargetedSentence example(JsonLine target, String id, String text, String split) {
    // The offsets count characters, of which some are two to us.
    int length = text.codePointCount(0, text.length());
    int first = target.requireNumber("start", 0, length).orElse(0);
    int start = text.offsetByCodePoints(0, first);
    int end = text.offsetByCodePoints(0, target.requireNumber("end", first, length).orElse(first));
    String label = target.requireWord("label", LABELS);
    target
        .text("mention")
        .filter(mention -> !mention.equals(text.substring(start, end)))
        .ifPresent(
            mention -> target.problem("mention", "'%s' does not stand there".formatted(mention)));
    return new TargetedSentence(id, article(id), text, start, end, label, split);
  }

  private static String article(String id) {
    Matcher matcher = ARTICLE.matcher(id);
    return matcher.matches() ? matcher.group(1) : id;
  }
}
