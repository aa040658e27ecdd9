package org.newsprint.article;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsprint.reject.RejectReason;

/**
 * One spelling for all the addresses of a page.
 *
 * <p>{@code https}; a lower-case host without {@code www.}, {@code m.} or {@code amp.}; no user, no
 * default port, no fragment, no tracking parameters, no trailing slash; the other parameters
 * sorted.
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
  private static final Pattern DEVICE = Pattern.compile("^(?:www|m|amp)\\.(?=[^.]+\\.)");
  private static final Set<String> TRACKING =
      Set.of("fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_cid", "mc_eid", "igshid", "cmpid");

  /**
   * Brings an address into that spelling.
   *
   * @throws Refusal with {@code BAD_FIELD} if it is no address of the web
   */
  static CanonicalUrl of(String given) throws Refusal {
    Matcher parts = SHAPE.matcher(given);
    if (!parts.matches()) {
      throw notAnAddress(given);
    }
    String host = host(parts.group("host"), given);
    String port = port(parts.group("scheme"), orEmpty(parts.group("port")));
    String path = orEmpty(parts.group("path")).replaceFirst("/+$", "");
    String query = query(orEmpty(parts.group("query")));
    String url = "https://" + host + port + path + (query.isEmpty() ? "" : "?" + query);
    return new CanonicalUrl(url.replace(" ", "%20"), host);
  }

  private static String host(String given, String url) throws Refusal {
    String host = ascii(given, url).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    if (!HOST.matcher(host).matches()) {
      throw notAnAddress(url);
    }
    String bare = DEVICE.matcher(host).replaceFirst("");
    return bare.equals(host) ? host : host(bare, url);
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

  private static String query(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    boolean empty = equals < 0 || equals == parameter.length() - 1;
    return name.startsWith("utm_") || TRACKING.contains(name) || (name.equals("ref") && empty);
  }

  private static Refusal notAnAddress(String given) {
    return new Refusal(
        RejectReason.BAD_FIELD, "url is not a web address: " + Refusal.quoted(given));
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }
}
