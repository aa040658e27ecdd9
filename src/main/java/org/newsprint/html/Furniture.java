package org.newsprint.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands on a page around its article: menus, notices, boxes, comments, advertisements. */
final class Furniture {
  /** Elements that never hold text of an article. */
  private static final String NEVER =
      "script, style, noscript, template, svg, math, iframe, object, embed, button, input, select,"
          + " textarea, nav, footer, aside, dialog, figcaption, audio, video, canvas, map,"
          + " amp-sidebar, amp-consent, amp-ad, amp-embed, amp-social-share, amp-video, amp-iframe,"
          + " [hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none],"
          + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo],"
          + " [role=dialog], [role=alert], [role=search]";

  /** What tells an article's own elements, whatever else they are called. */
  private static final String OWN = "h1, article, main, [itemprop=articleBody]";

  private static final Set<String> OWN_NAMES = Set.of("body", "html", "main", "article");

  /** Words of classes and ids that name furniture of any size. */
  private static final Set<String> LARGE =
      Set.of(
          "comment",
          "comments",
          "disqus",
          "respond",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "newsletter",
          "newsletters",
          "related",
          "recommended",
          "recommendations",
          "recirc",
          "trending",
          "popular",
          "mostread",
          "footer",
          "foot",
          "masthead",
          "paywall",
          "regwall",
          "outbrain",
          "taboola",
          "sidebar",
          "navbar",
          "nav",
          "navigation",
          "menu");

  /** Words that name furniture only where it is a small part of the page. */
  private static final Set<String> SMALL =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "author",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "by",
          "bio",
          "caption",
          "credit",
          "dateline",
          "date",
          "login",
          "meta",
          "modal",
          "overlay",
          "pager",
          "pagination",
          "player",
          "popup",
          "promo",
          "promoted",
          "pullquote",
          "share",
          "sharing",
          "signup",
          "skip",
          "social",
          "sponsor",
          "sponsored",
          "subscribe",
          "subscription",
          "tag",
          "tags",
          "ticker",
          "timestamp",
          "toolbar",
          "widget");

  /** Words after or before which such a word tells how a page is laid out, not what this is. */
  private static final Set<String> STATES =
      Set.of("has", "with", "no", "without", "enabled", "open", "closed", "disabled", "is");

  private static final Pattern APART = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");
  private static final double SMALL_SHARE = 0.3;
  private static final int TEASER_WORDS = 60;
  private static final int HEADER_WORDS = 50;

  private Furniture() {}

  /** Takes the furniture out of a page. */
  static void remove(Element body) {
    body.select(NEVER).forEach(Furniture::removeUnlessOwn);
    Sizes words = Sizes.of(body);
    Set<Element> own = withAncestors(body.select(OWN));
    List<Element> found = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      boolean named = !own.contains(element) && isNamedSo(element, words);
      if (named || isForm(element, words) || isHeader(element, words)) {
        found.add(element);
      }
    }
    found.forEach(Element::remove);
    removeTeasers(body, words);
  }

  private static void removeUnlessOwn(Element element) {
    if (!OWN_NAMES.contains(element.normalName())) {
      element.remove();
    }
  }

  private static Set<Element> withAncestors(List<Element> elements) {
    Set<Element> all = new HashSet<>();
    for (Element element : elements) {
      for (Element at = element; at != null && all.add(at); ) {
        at = at.parent();
      }
    }
    return all;
  }

  private static boolean isNamedSo(Element element, Sizes words) {
    return !OWN_NAMES.contains(element.normalName())
        && (names(element, LARGE) || (names(element, SMALL) && words.share(element) < SMALL_SHARE));
  }

  private static boolean names(Element element, Set<String> words) {
    return (element.hasAttr("class") && names(element.attr("class"), words))
        || (element.hasAttr("id") && names(element.attr("id"), words));
  }

  private static boolean names(String classes, Set<String> words) {
    return Arrays.stream(classes.split("\\s+"))
        .map(name -> Arrays.asList(APART.split(name)))
        .map(parts -> parts.stream().map(part -> part.toLowerCase(Locale.ROOT)).toList())
        .anyMatch(
            parts ->
                parts.stream().anyMatch(words::contains)
                    && parts.stream().noneMatch(STATES::contains));
  }

  // Some systems put a whole page into a form.
  private static boolean isForm(Element element, Sizes words) {
    return element.normalName().equals("form") && words.share(element) < SMALL_SHARE;
  }

  private static boolean isHeader(Element element, Sizes words) {
    return element.normalName().equals("header") && words.in(element) < HEADER_WORDS;
  }

  /** Takes out what announces other articles: a linked heading, with a few words below it. */
  private static void removeTeasers(Element body, Sizes words) {
    for (Element heading : body.select("h2:has(a), h3:has(a), h4:has(a), a:has(h2, h3, h4)")) {
      Element card = heading.parent();
      boolean linked = heading.normalName().equals("a") || isAllLink(heading);
      if (linked
          && card != null
          && !card.normalName().equals("body")
          && words.in(card) < TEASER_WORDS) {
        card.remove();
      }
    }
  }

  private static boolean isAllLink(Element heading) {
    return heading.select("a").text().length() >= heading.text().length();
  }
}
