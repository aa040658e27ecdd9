package org.newsprint.evaluate;

import java.util.Optional;
import org.newsprint.article.Article;

/**
 * A document of which it is known with which others it belongs.
 *
 * @param id its id in the set
 * @param cluster the name of the cluster that it truly belongs to
 * @param kind how it came by its text, in the set's own words
 * @param article the document as the stages get it; nothing if its text is empty or too large for
 *     an article, and then it copies nobody
 */
public record LabelledDocument(
    String id, String cluster, Optional<String> kind, Optional<Article> article) {}
