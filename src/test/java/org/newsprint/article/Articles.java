package org.newsprint.article;

import java.time.Instant;
import java.util.Optional;
import org.newsprint.reject.Provenance;

/** Builds articles for tests: what a test does not name has a plain default. */
public final class Articles {
  /** When articles are published unless a test says otherwise. */
  public static final Instant NOON = Instant.parse("2020-06-10T12:00:00Z");

  private final String id;
  private Optional<String> url = Optional.empty();
  private String outlet = "daily.example";
  private Optional<String> title = Optional.empty();
  private Instant publishedAt = NOON;
  private String text = "Some text.";
  private boolean late;

  private Articles(String id) {
    this.id = id;
  }

  /** An article with this id. */
  public static Articles article(String id) {
    return new Articles(id);
  }

  /** Sets the canonical url. */
  public Articles url(String canonical) {
    url = Optional.of(canonical);
    return this;
  }

  public Articles outlet(String name) {
    outlet = name;
    return this;
  }

  public Articles title(String headline) {
    title = Optional.of(headline);
    return this;
  }

  /** Sets the publication time, in ISO 8601 with {@code Z}. */
  public Articles at(String time) {
    return at(Instant.parse(time));
  }

  public Articles at(Instant time) {
    publishedAt = time;
    return this;
  }

  public Articles text(String cleanedText) {
    text = cleanedText;
    return this;
  }

  public Articles late() {
    late = true;
    return this;
  }

  public ArticleHead head() {
    return new ArticleHead(
        id,
        url,
        outlet,
        title,
        Optional.empty(),
        publishedAt,
        TimeSource.ARTICLE,
        Optional.of("en"),
        Words.count(text),
        late,
        Optional.empty());
  }

  public Article build() {
    return new Article(head(), text, Provenance.whole("test"), Instant.EPOCH);
  }
}
