package org.newsprint.fingerprint;

import org.newsprint.article.Article;

/** The kernel from article to {@link Fingerprint}: a pure function, linear in the text. */
public final class Fingerprints {
  private Fingerprints() {}

  /** The fingerprint of an article. */
  public static Fingerprint of(Article article) {
    long[] words = Tokens.hashes(article.text());
    return new Fingerprint(
        article.id(),
        article.head().publishedAt(),
        article.head().outlet(),
        article.head().title(),
        WordHash.ofSequence(words, 0, words.length),
        ShingleSet.ofWords(words));
  }
}
