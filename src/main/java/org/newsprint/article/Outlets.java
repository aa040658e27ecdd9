package org.newsprint.article;

import java.util.Optional;

/** Tells which outlet an article belongs to. */
public final class Outlets {
  /** The outlet of an article that names none and has no address. */
  static final String UNKNOWN = "unknown";

  private Outlets() {}

  /** The given name, else the registrable domain of the host, else the host itself. */
  static String of(Optional<String> given, Optional<CanonicalUrl> url) {
    return given.orElseGet(() -> url.map(known -> domain(known.host())).orElse(UNKNOWN));
  }

  /**
   * The outlet to which pages of a host belong: its registrable domain, else the host itself; so is
   * what is no host.
   */
  public static String domain(String host) {
    return Hosts.domain(host);
  }
}
