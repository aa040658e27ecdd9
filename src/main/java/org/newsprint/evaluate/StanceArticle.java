package org.newsprint.evaluate;

import java.util.Optional;

/**
 * An article and how it stands to the target as a whole.
 *
 * @param id its id in the file
 * @param title its title, if it has one
 * @param text its text, as it stands in the file
 * @param outlet who published it, if that is known
 * @param stance one of {@link StanceFiles#ARTICLE_STANCES}
 */
public record StanceArticle(
    String id, Optional<String> title, String text, Optional<String> outlet, String stance) {}
