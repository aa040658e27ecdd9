package org.newsprint.voice;

import java.util.Optional;

/**
 * Whose words a sentence gives.
 *
 * @param voice the outlet's, or a source's
 * @param speaker the source's name; absent in the outlet's voice
 * @param affiliation the speaker's organisation; absent without a speaker
 * @param reason what tells so, in a word or a few: the words that hand over to the source, as they
 *     stand in the text, or {@link #QUOTED} and its like
 */
public record SentenceVoice(
    Voice voice, Optional<String> speaker, Optional<String> affiliation, String reason) {
  /** Most of the words stand between quotation marks. */
  public static final String QUOTED = "quoted";

  /** Some words do, and nothing names their source. */
  public static final String PARTLY_QUOTED = "partly quoted";

  /** The sentence goes on with what the one before reports. */
  public static final String RUNS_ON = "runs on";

  /** The paragraph is a turn of somebody who was named before a colon. */
  public static final String TURN = "source named before";

  /** Nothing hands over to a source. */
  public static final String NO_SOURCE = "no source";

  /** Something does, for the smaller part of the sentence. */
  public static final String MOSTLY_OWN = "mostly the outlet's";

  public static SentenceVoice outlet(String reason) {
    return new SentenceVoice(Voice.OUTLET, Optional.empty(), Optional.empty(), reason);
  }
}
