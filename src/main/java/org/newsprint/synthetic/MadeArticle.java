package org.newsprint.synthetic;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A made article.
 *
 * @param id its id; ids are in the order of publication
 * @param outlet the domain of who publishes it
 * @param title its headline
 * @param byline who wrote it
 * @param publishedAt when it is published
 * @param text its text
 * @param truth what is known of it
 */
public record MadeArticle(
    String id,
    String outlet,
    String title,
    String byline,
    Instant publishedAt,
    String text,
    Truth truth) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The same article, published at another time. */
  public MadeArticle at(Instant time) {
    return new MadeArticle(id, outlet, title, byline, time, text, truth);
  }

  /** Where it stands. */
  public String url() {
    return "https://www.%s/%s/%s".formatted(outlet, DAY.format(publishedAt), id);
  }
}
