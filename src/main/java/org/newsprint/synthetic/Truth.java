package org.newsprint.synthetic;

import java.util.Optional;

/**
 * What is known of a made article.
 *
 * @param cluster the id of the original that its text comes from in the end
 * @param copiedFrom the id of the article it was copied from
 * @param kind {@code original}, or {@link Manner#kind() how} it was copied
 * @param relevant whether it is about the debate on facial recognition
 * @param late whether it arrives after articles published later
 */
public record Truth(
    String cluster, Optional<String> copiedFrom, String kind, boolean relevant, boolean late) {
  /** The kind of what copies nobody. */
  public static final String ORIGINAL = "original";
}
