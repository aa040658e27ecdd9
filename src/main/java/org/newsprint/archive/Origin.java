package org.newsprint.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsprint.article.Article;
import org.newsprint.reject.Provenance;

/**
 * Where an article was read, and of which text.
 *
 * @param provenance the record
 * @param readAt when it was read
 * @param textDigest SHA-256 of the cleaned text in UTF-8, as hexadecimal digits
 */
record Origin(Provenance provenance, Instant readAt, String textDigest) {
  static Origin of(Article article) {
    return new Origin(
        article.provenance(),
        article.readAt(),
        DigestUtils.sha256Hex(article.text().getBytes(StandardCharsets.UTF_8)));
  }
}
