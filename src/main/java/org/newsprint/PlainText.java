package org.newsprint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.newsprint.article.Article;
import org.newsprint.article.LooseArticle;
import org.newsprint.article.Parsed;
import org.newsprint.config.Problems;
import org.newsprint.reject.Provenance;

/** Reads one article that is given as plain text. */
final class PlainText {
  private static final String STANDARD_INPUT = "-";

  private PlainText() {}

  /** The article, cleaned as in a job; empty, and a problem, where there is none. */
  static Optional<Article> read(Path file, Optional<String> title, Problems problems) {
    boolean piped = file.toString().equals(STANDARD_INPUT);
    String shown = piped ? "standard input" : Paths.shown(file.toString());
    Optional<String> text = piped ? piped(shown, problems) : JobFile.content(file, problems);
    return text.map(
            content -> LooseArticle.parse(Provenance.whole(shown), "article", content, title))
        .flatMap(
            parsed -> {
              if (parsed instanceof Parsed.Accepted accepted) {
                return Optional.of(accepted.article());
              }
              if (parsed instanceof Parsed.Rejected rejected) {
                problems.add(shown, 0, "", rejected.reject().detail());
              }
              return Optional.empty();
            });
  }

  private static Optional<String> piped(String shown, Problems problems) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(System.in.readAllBytes());
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      problems.add(shown, 0, "", "the text is not UTF-8");
    } catch (IOException e) {
      problems.add(shown, 0, "", "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }
}
