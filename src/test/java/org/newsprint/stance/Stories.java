package org.newsprint.stance;

import java.time.Instant;
import java.util.Optional;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleHead;
import org.newsprint.article.TimeSource;
import org.newsprint.reading.Words;
import org.newsprint.reject.Provenance;

/** Articles for the tests of this package. */
final class Stories {
  private Stories() {}

  static Article article(String text) {
    return article(Optional.empty(), text);
  }

  static Article article(Optional<String> title, String text) {
    return article(title, text, Optional.of("en"));
  }

  static Article article(Optional<String> title, String text, Optional<String> language) {
    ArticleHead head =
        new ArticleHead(
            "a1",
            Optional.empty(),
            "daily.example",
            title,
            Optional.empty(),
            Instant.EPOCH,
            TimeSource.ARTICLE,
            language,
            Words.of(text).size(),
            false,
            Optional.empty());
    return new Article(head, text, Provenance.whole("test"), Instant.EPOCH);
  }
}
