package org.newsprint.article;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsprint.change.TrackPerKey;

/**
 * Decides which of the articles with one id is the article, and which are earlier texts of it.
 *
 * <p>The earliest published says which article has the id. Those with its url are texts of that
 * article, in order of publication: the last is accepted, at the time of the first, and of a text
 * that stands several times in a row the first reading counts and the rest are duplicates. So are
 * other articles of the id with one of these texts; those with another text are conflicts. Among
 * equals in time the order is that of source and position, and of one record that was read twice
 * that of reading.
 */
public final class OneArticlePerId implements TrackPerKey.View<Article, Admission> {
  private static final long serialVersionUID = 1L;

  private static final Comparator<Article> PRECEDENCE =
      Comparator.<Article, Instant>comparing(article -> article.head().publishedAt())
          .thenComparing(article -> article.provenance().source())
          .thenComparing(article -> article.provenance().position())
          .thenComparing(Article::text)
          .thenComparing(Article::readAt);

  @Override
  public List<Admission> of(String id, List<Article> articles) {
    List<Article> ordered = new ArrayList<>(articles);
    ordered.sort(PRECEDENCE);
    Article first = ordered.get(0);
    List<Admission> admissions = new ArrayList<>(ordered.size());
    List<Article> texts = new ArrayList<>();
    List<Article> others = new ArrayList<>();
    for (Article article : ordered) {
      if (!article.equals(first) && !hasUrlOf(first, article)) {
        others.add(article);
      } else if (texts.isEmpty() || !last(texts).text().equals(article.text())) {
        texts.add(article);
      } else {
        admissions.add(new Admission.Duplicate(article));
      }
    }
    admissions.add(new Admission.Accepted(last(texts).since(first)));
    for (int i = 0; i + 1 < texts.size(); i++) {
      admissions.add(
          new Admission.Superseded(
              new SupersededArticle(
                  i + 1, first.head().publishedAt(), texts.get(i), texts.get(i + 1))));
    }
    Set<String> known = texts.stream().map(Article::text).collect(toSet());
    for (Article other : others) {
      admissions.add(
          known.contains(other.text())
              ? new Admission.Duplicate(other)
              : new Admission.Conflict(other));
    }
    return admissions;
  }

  private static boolean hasUrlOf(Article first, Article other) {
    return first.head().url().isPresent() && first.head().url().equals(other.head().url());
  }

  private static Article last(List<Article> articles) {
    return articles.get(articles.size() - 1);
  }
}
