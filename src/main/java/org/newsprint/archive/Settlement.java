package org.newsprint.archive;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsprint.article.Admission;
import org.newsprint.article.Article;
import org.newsprint.article.OneArticlePerId;
import org.newsprint.article.SupersededArticle;
import org.newsprint.reject.Provenance;

/**
 * What becomes of the articles that a run read under one id, beside what is remembered under it.
 *
 * <p>The same as if they and those remembered had been read by one run. A record that is read again
 * takes the place of what it said before.
 */
final class Settlement {
  private final Optional<Remembered> remembered;
  private final List<Admission> admissions;
  private final Set<Provenance> places;

  private Settlement(
      Set<Provenance> places, Optional<Remembered> remembered, List<Admission> admissions) {
    this.places = places;
    this.remembered = remembered;
    this.admissions = admissions;
  }

  /**
   * Settles an id.
   *
   * @param read the articles that the run read, one at least
   * @param text the text that is remembered, where {@link #needsText}
   */
  static Settlement of(
      String id, List<Article> read, Optional<Remembered> remembered, Optional<String> text) {
    List<Article> all = new ArrayList<>(read);
    Set<Provenance> places = places(read);
    remembered.ifPresent(
        old ->
            Stream.concat(
                    earlier(old).stream(),
                    Stream.of(old.article(text.orElseGet(() -> knownText(read, old)))))
                .filter(article -> !places.contains(article.provenance()))
                .forEach(all::add));
    return new Settlement(places, remembered, new OneArticlePerId().of(id, all));
  }

  /** Whether the text that is remembered can become part of what is settled, and is not at hand. */
  static boolean needsText(List<Article> read, Remembered remembered) {
    Optional<String> url = remembered.scored().head().url();
    Set<Provenance> places = places(read);
    return !places.contains(remembered.origin().provenance())
        && url.isPresent()
        && (earlier(remembered).stream().anyMatch(text -> places.contains(text.provenance()))
            || read.stream()
                .anyMatch(
                    article -> article.head().url().equals(url) && !hasText(remembered, article)));
  }

  private static boolean hasText(Remembered remembered, Article article) {
    return Origin.of(article).textDigest().equals(remembered.origin().textDigest());
  }

  private static List<Article> earlier(Remembered remembered) {
    return remembered.history().map(History::earlier).orElse(List.of());
  }

  /** A text that equals those with the digest of what is remembered, and no other. */
  private static String knownText(List<Article> read, Remembered remembered) {
    return read.stream()
        .filter(article -> hasText(remembered, article))
        .findFirst()
        .map(Article::text)
        // No text holds a control character.
        .orElse("\u0000" + remembered.origin().textDigest());
  }

  private static Set<Provenance> places(List<Article> read) {
    return read.stream().map(Article::provenance).collect(toSet());
  }

  /** The article that now has the id. */
  Article article() {
    return admissions.stream()
        .filter(Admission.Accepted.class::isInstance)
        .map(each -> ((Admission.Accepted) each).article())
        .findFirst()
        .orElseThrow();
  }

  /** Its earlier texts, in order. */
  List<SupersededArticle> superseded() {
    return admissions.stream()
        .filter(Admission.Superseded.class::isInstance)
        .map(each -> ((Admission.Superseded) each).revision())
        .toList();
  }

  /** Whether all stays as it is remembered, so that nothing must be found out anew. */
  boolean staysAsRemembered() {
    return remembered
        .filter(old -> !isOfRun(article()))
        .filter(old -> article().head().equals(old.scored().head()))
        .filter(
            old ->
                superseded().stream().map(SupersededArticle::article).toList().equals(earlier(old)))
        .isPresent();
  }

  /**
   * Whether it would change an article that was published before this time, of which the run does
   * not know all that follows.
   */
  boolean changesOneBefore(Instant begin) {
    return article().head().publishedAt().isBefore(begin) && !staysAsRemembered();
  }

  /** What became of the articles that the run read; nothing of those remembered. */
  List<Admission> fates() {
    return admissions.stream().filter(this::isOfRun).toList();
  }

  private boolean isOfRun(Admission admission) {
    if (admission instanceof Admission.Accepted accepted) {
      return isOfRun(accepted.article());
    } else if (admission instanceof Admission.Superseded superseded) {
      return isOfRun(superseded.revision().article());
    } else if (admission instanceof Admission.Duplicate duplicate) {
      return isOfRun(duplicate.article());
    }
    return isOfRun(((Admission.Conflict) admission).article());
  }

  private boolean isOfRun(Article article) {
    return places.contains(article.provenance());
  }
}
