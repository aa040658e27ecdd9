package org.newsprint.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a web page says of its article. Nothing here is cleaned or checked further than said.
 *
 * @param text the main text, its paragraphs apart by an empty line; empty if there is none
 * @param addresses what the page calls its own address, the best first; all of http or https
 * @param outlet the name of its publisher
 * @param title the headline
 * @param byline the authors
 * @param published when it was published, as ISO 8601
 * @param language a BCP 47 tag
 */
public record Page(
    String text,
    List<String> addresses,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> published,
    Optional<String> language) {
  /** How many tags may be read at once: a busy page has 10,000 at most. */
  public static final int MOST_TAGS = 50_000;

  /** Copies the addresses. */
  public Page {
    addresses = List.copyOf(addresses);
  }

  /**
   * Reads a page. Nothing that the page refers to is opened, no script is run, and no page is
   * refused: what cannot be parsed is read as a browser would read it. Elements below {@link
   * Markup#MAX_DEPTH} are read as if they stood at that depth. It takes a few seconds at most for
   * {@link #MOST_TAGS} tags, and beyond them a time that grows with their square: look first.
   *
   * @param html the page
   * @param address where it was found, if that is known: relative addresses are relative to it
   * @throws UnparsablePageException if the parser fails, as it does on some hostile pages
   */
  public static Page read(String html, Optional<String> address) {
    Document page = Markup.parse(html, address.orElse(""));
    Metadata metadata = new Metadata(page, JsonLd.of(page));
    Optional<String> title = metadata.title();
    Page described =
        new Page(
            "",
            metadata.addresses(),
            metadata.outlet(),
            title,
            metadata.byline(),
            metadata.published(),
            metadata.language());
    // Last, since it takes the page apart.
    return described.withText(MainText.of(page, title));
  }

  /**
   * The text of a part of a page, such as an entry of a feed: all of it but its furniture.
   *
   * @throws UnparsablePageException if the parser fails
   */
  public static String fragment(String html) {
    return MainText.ofFragment(Markup.parse(html, "").body());
  }

  /** How many tags a page or a part of one has, or a few more. */
  public static long tags(String html) {
    return Tags.in(html);
  }

  private Page withText(String found) {
    return new Page(found, addresses, outlet, title, byline, published, language);
  }
}
