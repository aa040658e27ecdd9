package org.newsprint.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An article as one line of the JSON-lines input format. */
final class ArticleJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ArticleJson() {}

  /** The line, without its line end; reading it back gives the same article. */
  static String write(Article article) {
    ArticleHead head = article.head();
    ObjectNode json = MAPPER.createObjectNode().put("id", head.id());
    head.url().ifPresent(url -> json.put("url", url));
    json.put("outlet", head.outlet());
    head.title().ifPresent(title -> json.put("title", title));
    head.byline().ifPresent(byline -> json.put("byline", byline));
    json.put("published_at", head.publishedAt().toString());
    head.language().ifPresent(language -> json.put("language", language));
    return json.put("text", article.text()).toString();
  }
}
