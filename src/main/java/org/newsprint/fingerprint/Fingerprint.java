package org.newsprint.fingerprint;

import java.time.Instant;
import java.util.Optional;

/**
 * What coverage knows of an article: enough to verify a copy, without its text.
 *
 * @param articleId the article
 * @param publishedAt its event time
 * @param outlet its outlet
 * @param title its headline
 * @param language the language whose function words were told apart
 * @param digest hash of the sequence of its words, whatever their case, punctuation and spacing
 * @param wording its words as codes, in order
 */
public record Fingerprint(
    String articleId,
    Instant publishedAt,
    String outlet,
    Optional<String> title,
    String language,
    long digest,
    Wording wording) {
  /** Of the digest and the id, which say enough: the whole wording would be gone through. */
  @Override
  public int hashCode() {
    return Long.hashCode(digest) * 31 + articleId.hashCode();
  }
}
