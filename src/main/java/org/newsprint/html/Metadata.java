package org.newsprint.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article, by how far it can be trusted: JSON-LD, Open Graph, other meta
 * tags, then the visible page. Of a value that is longer than any true one the next source is
 * asked.
 */
final class Metadata {
  private static final int LONGEST = 1_000;
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\s]+(/|\\?)\\S+");
  private static final Pattern BY = Pattern.compile("(?i)^by[: ]\\s*");

  private final Document page;
  private final JsonLd article;
  private final List<Element> tags;

  Metadata(Document page, JsonLd article) {
    this.page = page;
    this.article = article;
    this.tags = page.select("meta[content]");
  }

  Optional<String> title() {
    return first(
        List.of(
            () -> article.text("headline"),
            () -> meta("og:title"),
            () -> meta("twitter:title"),
            () -> shown("[itemprop=headline]"),
            () -> shown("h1"),
            () -> usable(page.title())));
  }

  Optional<String> byline() {
    return first(
            List.of(
                () -> article.names("author"),
                () -> meta("author"),
                () -> meta("parsely-author"),
                () -> meta("dc.creator"),
                // Often the address of a profile.
                () -> meta("article:author").filter(name -> !name.contains("://")),
                () -> shown("[itemprop=author]"),
                () -> shown("[rel=author]"),
                () ->
                    shown(".byline, .by, .story-byline, .article-byline, .entry-author, .author")))
        .map(line -> BY.matcher(line).replaceFirst(""));
  }

  Optional<String> published() {
    return Stream.of(
            article.text("datePublished").stream(),
            metas(
                "article:published_time",
                "og:article:published_time",
                "datepublished",
                "parsely-pub-date",
                "pubdate",
                "publishdate",
                "publish-date",
                "dc.date.issued",
                "dc.date",
                "dcterms.created",
                "sailthru.date",
                "date"),
            attributes("[itemprop=datePublished]", "datetime"),
            attributes("[itemprop=datePublished]", "content"),
            attributes("time[pubdate]", "datetime"),
            attributes("article time, main time", "datetime"),
            attributes("time", "datetime"))
        .flatMap(values -> values)
        .flatMap(value -> PageDates.iso(value).stream())
        .findFirst();
  }

  /** Where the page stands; the front page of a site is no address of an article. */
  List<String> addresses() {
    return Stream.of(
            attributes("link[rel=canonical]", "abs:href"),
            metas("og:url"),
            article.addresses("mainEntityOfPage"),
            article.addresses("url"))
        .flatMap(values -> values)
        .map(String::strip)
        .filter(address -> address.length() <= LONGEST && WEB.matcher(address).matches())
        .distinct()
        .toList();
  }

  Optional<String> outlet() {
    return first(
        List.of(
            () -> article.text("publisher"),
            () -> meta("og:site_name"),
            () -> meta("application-name"),
            () -> meta("dc.publisher")));
  }

  /** The page's own word before that of Open Graph, where many leave what their software set. */
  Optional<String> language() {
    return Stream.of(
            article.text("inLanguage").stream(),
            attributes("html", "lang"),
            attributes("html", "xml:lang"),
            attributes("meta[http-equiv=content-language]", "content"),
            metas("og:locale"))
        .flatMap(values -> values)
        .map(tag -> tag.strip().replace('_', '-'))
        .filter(tag -> tag.length() <= LONGEST && LANGUAGE.matcher(tag).matches())
        .findFirst();
  }

  private static Optional<String> first(List<Supplier<Optional<String>>> sources) {
    return sources.stream()
        .flatMap(source -> source.get().flatMap(Metadata::usable).stream())
        .findFirst();
  }

  private static Optional<String> usable(String value) {
    return Optional.of(value.strip()).filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }

  private Optional<String> meta(String name) {
    return metas(name).findFirst();
  }

  private Stream<String> metas(String... names) {
    return Stream.of(names)
        .flatMap(name -> tags.stream().filter(tag -> isNamed(tag, name)))
        .map(tag -> tag.attr("content"))
        .filter(value -> !value.isBlank());
  }

  private static boolean isNamed(Element tag, String name) {
    return tag.attr("property").equalsIgnoreCase(name)
        || tag.attr("name").equalsIgnoreCase(name)
        || tag.attr("itemprop").equalsIgnoreCase(name);
  }

  private Stream<String> attributes(String query, String name) {
    return page.select(query).stream()
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank());
  }

  private Optional<String> shown(String query) {
    return page.select(query).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
