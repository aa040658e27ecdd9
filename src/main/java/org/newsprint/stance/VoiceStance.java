package org.newsprint.stance;

import java.util.Optional;
import org.newsprint.voice.Voice;

/**
 * What one voice of an article says of the target: the outlet, a source with a name, or all sources
 * without a name together.
 *
 * @param speaker the source's name; absent for the outlet and for sources without a name
 * @param affiliation the first organisation that the article gives for the speaker
 * @param voice {@code OUTLET}, or how the article gives the source's words where it first does
 * @param kind what kind of actor it is; {@link #OUTLET} for the outlet
 * @param records how many of its different sentences take a side
 * @param stance their balance (favour - against) / (favour + against), rounded to 4 decimals;
 *     absent with none, and for the outlet unless at least two take a side
 * @param insufficient whether it calls the measure too little
 */
public record VoiceStance(
    Optional<String> speaker,
    Optional<String> affiliation,
    Voice voice,
    String kind,
    int records,
    Optional<Double> stance,
    boolean insufficient) {
  /** The kind of the outlet. */
  public static final String OUTLET = "outlet";

  /** The kind of a source of which no kind is known. */
  public static final String SOURCE = "source";

  /** Checks that the stance rests on sentences and is a score. */
  public VoiceStance {
    if (records < 0 || stance.filter(score -> !(Math.abs(score) <= 1)).isPresent()) {
      throw new IllegalArgumentException(
          "no stance of %d sentences: %s".formatted(records, stance));
    }
  }
}
