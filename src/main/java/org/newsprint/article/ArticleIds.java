package org.newsprint.article;

import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Derives the ids of articles that come without one. */
final class ArticleIds {
  private static final int HEX_DIGITS = 20;

  private ArticleIds() {}

  /** {@code u-} and the first digits of the SHA-256 of the canonical address. */
  static String ofUrl(CanonicalUrl url) {
    return "u-" + digest(url.url());
  }

  /** {@code t-} and the first digits of the SHA-256 of outlet, title and text. */
  static String ofText(String outlet, Optional<String> title, String text) {
    // Cleaned values hold no control characters, so these cannot be taken for part of one.
    return "t-" + digest(outlet + "\u001F" + title.orElse("") + "\u001F" + text);
  }

  private static String digest(String value) {
    return DigestUtils.sha256Hex(value).substring(0, HEX_DIGITS);
  }
}
