package org.newsprint.topic;

import java.util.List;
import java.util.Optional;
import org.newsprint.voice.Voice;

/**
 * One proposition of a sentence: who holds it, and what it says of the target.
 *
 * @param voice whose words carry it
 * @param speaker the holder's name, if there is one; absent in the outlet's voice
 * @param affiliation the holder's organisation, if known; absent in the outlet's voice
 * @param restriction whether the target should be limited, one of {@link #RESTRICTIONS}
 * @param sufficiency whether the measure goes far enough, one of {@link #SUFFICIENCIES}
 */
public record LabelRecord(
    Voice voice,
    Optional<String> speaker,
    Optional<String> affiliation,
    String restriction,
    String sufficiency) {
  /** Whether the holder wants limits. */
  public static final List<String> RESTRICTIONS = List.of("favor", "oppose", "mixed", "none");

  /** What the holder thinks of the measure. */
  public static final List<String> SUFFICIENCIES =
      List.of("insufficient", "adequate", "excessive", "none");
}
