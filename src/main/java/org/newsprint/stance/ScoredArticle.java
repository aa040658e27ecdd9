package org.newsprint.stance;

import org.newsprint.article.ArticleHead;

/**
 * An article with its stance, without its text.
 *
 * @param head what is known of the article
 * @param stance what its evidence adds up to
 */
public record ScoredArticle(ArticleHead head, ArticleStance stance) {}
