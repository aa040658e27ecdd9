package org.newsprint.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsprint.change.TrackPerKey;

/**
 * Decides which of the articles with one id is the article.
 *
 * <p>The earliest published is accepted; among equals the one whose source and position come first,
 * and of one record that was read twice the first reading. The rest are duplicates where they have
 * the same text and conflicts where they have another.
 */
final class OneArticlePerId implements TrackPerKey.View<Article, Admission> {
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
    admissions.add(new Admission(Admission.Verdict.ACCEPTED, first));
    for (Article other : ordered.subList(1, ordered.size())) {
      boolean same = other.text().equals(first.text());
      admissions.add(
          new Admission(same ? Admission.Verdict.DUPLICATE : Admission.Verdict.CONFLICT, other));
    }
    return admissions;
  }
}
