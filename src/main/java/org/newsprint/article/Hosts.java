package org.newsprint.article;

import com.google.common.base.Function;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.net.InternetDomainName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hosts of one site: what devices are served by is folded, and the registrable domain is told. */
final class Hosts {
  private static final Pattern DEVICE =
      Pattern.compile("(?:www[0-9]{0,2}|m|mobile|touch|amp)\\.(?<site>.+)");

  /** Language editions have the device after the language, as in {@code en.m.wikipedia.org}. */
  private static final Pattern EDITION =
      Pattern.compile("(?<edition>[a-z]{2,3}(?:-[a-z]{2,4})?)\\.(?:m|amp)\\.(?<site>.+)");

  // News comes from few hosts, and the list of public suffixes is slow to ask.
  private static final int MOST_KNOWN = 10_000;
  private static final LoadingCache<String, String> BARE = known(Hosts::withoutDevice);
  private static final LoadingCache<String, String> DOMAINS = known(Hosts::registrable);

  private Hosts() {}

  private static LoadingCache<String, String> known(Function<String, String> told) {
    return CacheBuilder.newBuilder().maximumSize(MOST_KNOWN).build(CacheLoader.from(told));
  }

  /** The host without the labels that tell a device or the AMP form; itself if no site remains. */
  static String bare(String host) {
    return BARE.getUnchecked(host);
  }

  private static String withoutDevice(String host) {
    Matcher device = DEVICE.matcher(host);
    if (device.matches() && isSite(device.group("site"))) {
      return withoutDevice(device.group("site"));
    }
    Matcher edition = EDITION.matcher(host);
    return edition.matches() && isSite(edition.group("site"))
        ? edition.group("edition") + "." + edition.group("site")
        : host;
  }

  /**
   * The registrable domain of a host by the public suffix list that Guava carries; the host where
   * the list knows no suffix of it. Domains of services below which everybody may have a name
   * (blogspot.com, github.io) are suffixes too, so that each blog is an outlet.
   */
  static String domain(String host) {
    return DOMAINS.getUnchecked(host);
  }

  private static String registrable(String host) {
    if (!InternetDomainName.isValid(host)) {
      return host;
    }
    InternetDomainName name = InternetDomainName.from(host);
    return name.isUnderPublicSuffix() ? name.topPrivateDomain().toString() : host;
  }

  /** Whether a host is more than a suffix: m.co.uk is no device of co.uk. */
  private static boolean isSite(String host) {
    if (!host.contains(".") || !InternetDomainName.isValid(host)) {
      return false;
    }
    InternetDomainName name = InternetDomainName.from(host);
    return name.isUnderPublicSuffix() || !name.isPublicSuffix();
  }
}
