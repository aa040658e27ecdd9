package org.newsprint.stance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleHead;
import org.newsprint.article.TimeSource;
import org.newsprint.config.Problems;
import org.newsprint.reject.Provenance;

/** Articles and the shipped topic for the tests of this package. */
final class Stories {
  private static final Path SHIPPED =
      Path.of("pipelines/topics/facial-recognition-moratorium.yaml");

  private Stories() {}

  static Article article(String text) {
    return article(Optional.empty(), text);
  }

  static Article article(Optional<String> title, String text) {
    ArticleHead head =
        new ArticleHead(
            "a1",
            Optional.empty(),
            "daily.example",
            title,
            Optional.empty(),
            Instant.EPOCH,
            TimeSource.ARTICLE,
            Optional.of("en"),
            Words.of(text).size(),
            false);
    return new Article(head, text, Provenance.whole("test"), Instant.EPOCH);
  }

  static Topic shippedTopic() throws IOException {
    Problems problems = new Problems();
    Topic topic = TopicFile.read(SHIPPED.toString(), Files.readString(SHIPPED), problems);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems.list());
    }
    return topic;
  }
}
