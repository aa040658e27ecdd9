package org.newsprint.outlet;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsprint.article.Outlets;

/**
 * What is known of outlets: name, country and kind, found by what the tables call an outlet.
 *
 * <p>Letter case does not matter. A host that records give as their outlet is found by its
 * registrable domain. It is as large as its file and goes with the job, so that no worker has to
 * read it.
 */
public final class KnownOutlets implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of no outlet is anything known. */
  public static final KnownOutlets NONE = new KnownOutlets(Map.of());

  /**
   * What is known of one.
   *
   * @param name its name for people
   * @param country its code; empty where it is not known
   * @param kind the word for its kind; empty where it is not known
   */
  record Facts(String name, String country, String kind) implements Serializable {}

  private final TreeMap<String, Facts> facts;

  /** Knows these, each by its {@link #key}. */
  KnownOutlets(Map<String, Facts> facts) {
    this.facts = new TreeMap<>(facts);
  }

  /** By what an outlet is found. */
  static String key(String outlet) {
    return outlet.toLowerCase(Locale.ROOT);
  }

  /** Its name for people. */
  public Optional<String> name(String outlet) {
    return of(outlet).map(Facts::name);
  }

  /** The country it is made in, by ISO 3166-1 alpha-2. */
  public Optional<String> country(String outlet) {
    return of(outlet).map(Facts::country).filter(code -> !code.isEmpty());
  }

  /** What it mainly is: a word of a closed list. */
  public Optional<String> kind(String outlet) {
    return of(outlet).map(Facts::kind).filter(label -> !label.isEmpty());
  }

  /** How many are known. */
  public int size() {
    return facts.size();
  }

  private Optional<Facts> of(String outlet) {
    String key = key(outlet);
    return Optional.ofNullable(facts.get(key))
        .or(() -> Optional.ofNullable(facts.get(Outlets.domain(key))));
  }
}
