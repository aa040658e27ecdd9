package org.newsprint.archive;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.newsprint.article.Article;
import org.newsprint.reject.Provenance;

/**
 * Where an article was read, and of which text.
 *
 * @param provenance the record
 * @param textDigest SHA-256 of the cleaned text in UTF-8, as hexadecimal digits
 */
record Origin(Provenance provenance, String textDigest) {
  static Origin of(Article article) {
    return new Origin(
        article.provenance(),
        DigestUtils.sha256Hex(article.text().getBytes(StandardCharsets.UTF_8)));
  }
}
