package org.newsprint.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the page of which an address gives the AMP form, at its site or in a cache. */
final class AmpPages {
  /** Google's viewer: {@code google.com/amp/s/example.com/story}, with {@code s} for https. */
  private static final Pattern VIEWER = Pattern.compile("/amp/(?:s/)?(?<source>[^/]+\\..*)");

  /** The cache: {@code example-com.cdn.ampproject.org/c/s/example.com/story}. */
  private static final Pattern CACHE = Pattern.compile("/[a-z]/(?:s/)?(?<source>[^/]+\\..*)");

  private static final Pattern GOOGLE =
      Pattern.compile("(?:www\\.)?google\\.[a-z]{2,3}(?:\\.[a-z]{2})?");
  private static final String CACHE_HOST = ".cdn.ampproject.org";

  /** A last or first part of a path that says amp, in one of the ways that sites have. */
  private static final Pattern LAST = Pattern.compile("(?<page>.+?)(?:/amp/?|\\.amp|/amp\\.html)");

  private static final Pattern INFIX = Pattern.compile("(?<page>.+)\\.amp(?<ending>\\.html?)");
  private static final Pattern FIRST = Pattern.compile("/amp(?<page>/.+)");

  private AmpPages() {}

  /** The address of the page that a cache or viewer shows; empty if it is none. */
  static String source(String host, String path) {
    if (!host.endsWith(CACHE_HOST) && !GOOGLE.matcher(host).matches()) {
      return "";
    }
    Matcher shown = (host.endsWith(CACHE_HOST) ? CACHE : VIEWER).matcher(path);
    return shown.matches() ? "https://" + shown.group("source") : "";
  }

  /** The path of the page itself. */
  static String page(String path) {
    Matcher infix = INFIX.matcher(path);
    if (infix.matches()) {
      return infix.group("page") + infix.group("ending");
    }
    Matcher last = LAST.matcher(path);
    if (last.matches()) {
      return last.group("page");
    }
    Matcher first = FIRST.matcher(path);
    return first.matches() ? first.group("page") : path;
  }
}
