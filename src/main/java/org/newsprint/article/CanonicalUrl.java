package org.newsprint.article;

import com.google.common.base.CharMatcher;
import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsprint.reject.RejectReason;

/**
 * One spelling for all the addresses of a page.
 *
 * <p>{@code https}; a lower-case host without {@code www.} and the like ({@link Hosts}); no user,
 * no default port, no fragment, no session, no trailing slash; the page itself for its AMP form,
 * also one from a cache ({@link AmpPages}); the parameters sorted, without those that tell how a
 * reader came ({@link Tracking}) or which form of the page is shown; percent-encoding as RFC 3986
 * prefers it.
 *
 * @param url the address in that spelling
 * @param host its host
 */
record CanonicalUrl(String url, String host) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<scheme>https?)://(?:[^/?#@]*@)?(?<host>[^/?#:@\\[\\]]+)(?<port>:[0-9]{0,5})?"
              + "(?<path>/[^?#]*)?(?:\\?(?<query>[^#]*))?(?:#.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
  private static final CharMatcher SLASH = CharMatcher.is('/');
  private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/]*");

  /**
   * Brings an address into that spelling.
   *
   * @throws Refusal with {@code BAD_FIELD} if it is no address of the web
   */
  static CanonicalUrl of(String given) throws Refusal {
    return of(given, given);
  }

  /** An address, or one that was found within another. */
  private static CanonicalUrl of(String address, String given) throws Refusal {
    Matcher parts = SHAPE.matcher(address);
    if (!parts.matches()) {
      throw notAnAddress(given);
    }
    String host = host(parts.group("host"), given);
    String path = orEmpty(parts.group("path"));
    String cached = AmpPages.source(host, path);
    if (!cached.isEmpty()) {
      // Each time the address gets shorter.
      return of(cached + query("?", orEmpty(parts.group("query"))), given);
    }
    String bare = Hosts.bare(host);
    String port = port(parts.group("scheme"), orEmpty(parts.group("port")));
    String page = SLASH.trimTrailingFrom(AmpPages.page(SESSION.matcher(path).replaceAll("")));
    String url =
        "https://"
            + bare
            + port
            + Escapes.normal(page)
            + query("?", Escapes.normal(orEmpty(parts.group("query"))));
    return new CanonicalUrl(url, bare);
  }

  private static String host(String given, String url) throws Refusal {
    String host = ascii(given, url).toLowerCase(Locale.ROOT);
    host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    if (!HOST.matcher(host).matches()) {
      throw notAnAddress(url);
    }
    return host;
  }

  private static String ascii(String host, String url) throws Refusal {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException notAHost) {
      throw notAnAddress(url);
    }
  }

  private static String port(String scheme, String port) {
    String usual = scheme.equalsIgnoreCase("http") ? ":80" : ":443";
    return port.equals(usual) || port.equals(":") ? "" : port;
  }

  private static String query(String before, String query) {
    String kept =
        Arrays.stream(query.split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !Tracking.is(parameter))
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : before + kept;
  }

  private static Refusal notAnAddress(String given) {
    return new Refusal(
        RejectReason.BAD_FIELD, "url is not a web address: " + Refusal.quoted(given));
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }
}
