package org.newsprint.fingerprint;

import java.util.Optional;
import org.newsprint.article.Article;

/** The kernel from article to {@link Fingerprint}: a pure function, linear in the text. */
public final class Fingerprints {
  /** How many words of a text are compared: forty pages; what follows is left out. */
  public static final int MOST_WORDS = 20_000;

  private Fingerprints() {}

  /** The fingerprint of an article. */
  public static Fingerprint of(Article article) {
    Tokenizer tokenizer =
        new Tokenizer(article.text(), FunctionWords.of(article.head().language()), MOST_WORDS);
    Wording wording = tokenizer.read();
    return new Fingerprint(
        article.id(),
        article.head().publishedAt(),
        article.head().outlet(),
        article.head().title(),
        FunctionWords.language(article.head().language()),
        tokenizer.digest(),
        wording);
  }

  /** The words of a text and where they stand; the same words as in its fingerprint. */
  public static LocatedWording locate(String text, Optional<String> language) {
    return new Tokenizer(text, FunctionWords.of(language), MOST_WORDS).locate();
  }
}
