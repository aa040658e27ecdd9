package org.newsprint.article;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.newsprint.reject.Provenance;

/** Web pages of about 60 KB around made articles, as news sites of today deliver them. */
final class MadePages {
  private static final int PAGE_CHARS = 60_000;
  private static final Instant READ_AT = Instant.parse("2021-01-01T00:00:00Z");

  private MadePages() {}

  /** The article as a file that is a web page. */
  static SourceRecord html(Article article) {
    return record(article, InputFormat.HTML, page(article));
  }

  /** The article as the response of an archive. */
  static SourceRecord warc(Article article) {
    String page = page(article);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + page.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + page;
    return record(
        article,
        InputFormat.WARC,
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: "
            + "<urn:uuid:00000000-0000-0000-0000-000000000001>\r\nWARC-Date: 2020-06-01T00:00:00Z\r\n"
            + "WARC-Target-URI: https://page.example/%s\r\n".formatted(article.id())
            + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n");
  }

  /** The article as a line of JSON. */
  static SourceRecord json(Article article) {
    return record(article, InputFormat.JSONL, ArticleJson.write(article));
  }

  private static SourceRecord record(Article article, InputFormat format, String body) {
    return new SourceRecord(
        Provenance.whole(article.id()),
        format,
        Body.whole(body),
        new TreeMap<>(),
        Optional.empty(),
        Optional.empty(),
        READ_AT,
        Optional.empty());
  }

  /** Half of it scripts and styles, a third markup around and between little text. */
  private static String page(Article article) {
    String title = article.head().title().orElse("Untitled");
    StringBuilder page = new StringBuilder(PAGE_CHARS + 4_000);
    page.append("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>").append(title);
    page.append(" | The Page</title><link rel=canonical href=\"https://page.example/");
    page.append(article.id()).append("\">");
    page.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"");
    page.append(title.replace('"', ' ')).append("\",\"datePublished\":\"2020-06-01T08:00:00Z\",");
    page.append("\"author\":[{\"@type\":\"Person\",\"name\":\"A. Writer\"}]}</script>");
    for (String name : new String[] {"og:type", "og:image", "og:site_name", "og:description"}) {
      page.append("<meta property=\"").append(name).append("\" content=\"what it says\">");
    }
    page.append("<style>").append(".card__title{margin:0 auto;color:#333}".repeat(200));
    page.append("</style></head><body class=\"post single has-sidebar\">");
    links(page, "nav", "site-nav__item", 60);
    page.append("<main><article class=\"story\"><h1>").append(title).append("</h1>");
    page.append("<p class=byline>By A. Writer</p><div class=\"story-body\">");
    for (String paragraph : paragraphs(article.text())) {
      page.append("<p class=\"story-body__text\">").append(paragraph).append("</p>");
      page.append("<div class=\"ad-slot ad-slot--inline\" data-slot=\"1\"><span>Advertisement");
      page.append("</span></div>");
    }
    page.append("</div></article></main><aside class=related>");
    for (int card = 0; card < 30; card++) {
      page.append("<div class=\"card card--small\"><a href=\"/story/").append(card);
      page.append(
          "\"><img src=\"x.jpg\" alt=\"\"><h3 class=\"card__title\">Another story of the day");
      page.append("</h3></a><time datetime=\"2020-06-01\">June 1, 2020</time></div>");
    }
    page.append("</aside><section id=comments><ol class=\"comment-list\">");
    for (int comment = 0; comment < 40; comment++) {
      page.append(
          "<li class=\"comment depth-1\"><div class=\"comment__meta\"><b>Reader</b> said:</div>");
      page.append("<p>I do not agree with what was said about this in the text above.</p></li>");
    }
    page.append("</ol></section>");
    links(page, "footer", "site-footer__item", 60);
    page.append("<script>");
    while (page.length() < PAGE_CHARS) {
      page.append("window.q=window.q||[];for(var i=0;i<9;i++){q.push({id:i,n:\"slot\"+i});}");
    }
    return page.append("</script></body></html>").toString();
  }

  private static void links(StringBuilder page, String element, String name, int count) {
    page.append('<').append(element).append("><ul>");
    for (int i = 0; i < count; i++) {
      page.append("<li class=\"").append(name).append("\"><a href=\"/section/").append(i);
      page.append("\"><span>Section ").append(i).append("</span></a></li>");
    }
    page.append("</ul></").append(element).append('>');
  }

  private static String[] paragraphs(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").split("\n\n");
  }
}
