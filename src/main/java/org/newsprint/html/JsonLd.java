package org.newsprint.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes in JSON-LD; absent or broken JSON-LD describes nothing. */
final class JsonLd {
  // Pages write line breaks into strings, which is wrong and clear.
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build()
          .readerFor(JsonNode.class);

  // NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting; with or without a prefix.
  private static final Pattern ARTICLE = Pattern.compile("(.*[/:])?\\w*(Article|Posting)");
  private static final int MOST_NAMES = 20;

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** The first article that the page describes. */
  static JsonLd of(Document page) {
    for (Element script : page.select("script[type~=(?i)^\\s*application/ld\\+json]")) {
      Optional<JsonNode> found = read(script.data()).flatMap(JsonLd::article);
      if (found.isPresent()) {
        return new JsonLd(found.get());
      }
    }
    return new JsonLd(MissingNode.getInstance());
  }

  /** The text of a property. */
  Optional<String> text(String name) {
    return texts(article.path(name), "name").findFirst();
  }

  /** The address that a property is, or that its object has. */
  Stream<String> addresses(String name) {
    return texts(article.path(name), "@id");
  }

  /** The names in a property: a text, an object with a name, or several of them. */
  Optional<String> names(String name) {
    List<String> names = texts(article.path(name), "name").distinct().limit(MOST_NAMES).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private static Optional<JsonNode> read(String json) {
    try {
      return Optional.ofNullable(JSON.readValue(json));
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode root) {
    List<JsonNode> nodes = new ArrayList<>();
    for (JsonNode node : each(root)) {
      nodes.add(node);
      each(node.path("@graph")).forEach(nodes::add);
    }
    return nodes.stream().filter(JsonLd::isArticle).findFirst();
  }

  private static boolean isArticle(JsonNode node) {
    return StreamSupport.stream(each(node.path("@type")).spliterator(), false)
        .anyMatch(type -> ARTICLE.matcher(type.asText()).matches());
  }

  private static Stream<String> texts(JsonNode value, String property) {
    return StreamSupport.stream(each(value).spliterator(), false)
        .map(node -> node.isObject() ? node.path(property) : node)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  private static Iterable<JsonNode> each(JsonNode node) {
    return node.isArray() ? node : node.isMissingNode() ? List.of() : List.of(node);
  }
}
