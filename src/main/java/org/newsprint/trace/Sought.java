package org.newsprint.trace;

import java.util.Optional;
import org.newsprint.article.RecordNames;
import org.newsprint.table.TableRow;

/**
 * The input that is looked for.
 *
 * @param option the option that names it, for messages
 * @param name its id as the tables have it, or its url in canonical form
 * @param byUrl whether it is named by its url
 */
public record Sought(String option, String name, boolean byUrl) {
  /** The input of this id. */
  public static Sought id(String id) {
    return new Sought("--id", id, false);
  }

  /** The inputs at this address, in any of its spellings; nothing where it is none of the web. */
  public static Optional<Sought> url(String url) {
    return RecordNames.canonical(url).map(canonical -> new Sought("--url", canonical, true));
  }

  /** What an article calls itself there. */
  Optional<String> nameOf(TableRow article) {
    // Tables of an older version may hold another spelling.
    return byUrl
        ? article.optionalString("url").map(url -> RecordNames.canonical(url).orElse(url))
        : Optional.of(article.string("article_id"));
  }

  /** Whether an article is the one. */
  boolean is(TableRow article) {
    return nameOf(article).filter(name::equals).isPresent();
  }

  /** Whether a reject of these names is the one. */
  boolean is(RecordNames names) {
    return (byUrl ? names.url() : names.id()).filter(name::equals).isPresent();
  }
}
