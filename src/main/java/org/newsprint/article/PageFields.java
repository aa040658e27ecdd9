package org.newsprint.article;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.html.Page;
import org.newsprint.html.UnparsablePageException;
import org.newsprint.reject.RejectReason;

/** The fields of an article that a web page holds. */
final class PageFields {
  private PageFields() {}

  /**
   * What the page says of itself; where it says nothing, what is known of it otherwise.
   *
   * @param charset the encoding that its source declares
   * @param known what its source says of it: its address, for example
   * @throws Refusal with {@code UNREADABLE_ENCODING}, {@code TOO_LARGE} for too many tags, or
   *     {@code UNREADABLE_FILE}
   */
  static SortedMap<String, String> of(
      byte[] bytes, Optional<String> charset, SortedMap<String, String> known) throws Refusal {
    Optional<String> address = Optional.ofNullable(known.get(Fields.URL));
    String html = PageDecoder.decode(bytes, charset);
    if (Page.tags(html) > Page.MOST_TAGS) {
      throw new Refusal(
          RejectReason.TOO_LARGE, "the page has more than %s tags".formatted(Page.MOST_TAGS));
    }
    Page page = read(html, address);
    SortedMap<String, String> fields = new TreeMap<>(known);
    fields.put(Fields.TEXT, page.text());
    page.addresses().stream()
        .filter(PageFields::isAddress)
        .findFirst()
        .ifPresent(url -> fields.put(Fields.URL, url));
    // One outlet spells its name in many ways, and other sources call it by its domain.
    if (!fields.containsKey(Fields.URL)) {
      page.outlet().ifPresent(outlet -> fields.put(Fields.OUTLET, outlet));
    }
    page.title().ifPresent(title -> fields.put(Fields.TITLE, title));
    page.byline().ifPresent(byline -> fields.put(Fields.BYLINE, byline));
    page.published().ifPresent(time -> fields.put(Fields.PUBLISHED_AT, time));
    page.language().ifPresent(language -> fields.put(Fields.LANGUAGE, language));
    return fields;
  }

  private static Page read(String html, Optional<String> address) throws Refusal {
    try {
      return Page.read(html, address);
    } catch (UnparsablePageException failed) {
      throw new Refusal(RejectReason.UNREADABLE_FILE, String.valueOf(failed.getMessage()));
    }
  }

  /** Whether this is an address of the web. */
  static boolean isAddress(String given) {
    try {
      CanonicalUrl.of(given);
      return true;
    } catch (Refusal none) {
      return false;
    }
  }
}
