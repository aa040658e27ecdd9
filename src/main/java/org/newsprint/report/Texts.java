package org.newsprint.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Texts of strangers, made fit for a page: bounded, and links only where they are links. */
final class Texts {
  private static final String ELLIPSIS = "…";

  private Texts() {}

  /** The text, cut where it would take more than so many bytes of the page. */
  static String bounded(String text, int bytes) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      used += bytes(point);
      if (used > bytes) {
        return text.substring(0, at) + ELLIPSIS;
      }
      at += Character.charCount(point);
    }
    return text;
  }

  static String title(String text) {
    return bounded(text, Limits.TITLE_BYTES);
  }

  static String name(String text) {
    return bounded(text, Limits.NAME_BYTES);
  }

  static String sentence(String text) {
    return bounded(text, Limits.SENTENCE_BYTES);
  }

  /** The url, if it leads to a page of the web and nowhere else. */
  static Optional<String> link(String url) {
    if (bytes(url) > Limits.URL_BYTES) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(url);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** How many bytes the text takes in the page. */
  static int bytes(String text) {
    return text.codePoints().map(Texts::bytes).sum();
  }

  // As PageJson writes it: UTF-8, and six bytes for what could end a script or a string.
  private static int bytes(int point) {
    if (point < 0x20 || "<>&'\u2028\u2029\u007f".indexOf(point) >= 0) {
      return 6;
    }
    if (point == '"' || point == '\\') {
      return 2;
    }
    if (point < 0x80) {
      return 1;
    }
    return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}
