package org.newsprint.voice;

import java.util.Optional;

/**
 * Whose words a sentence gives.
 *
 * @param voice the outlet's, or a source's
 * @param speaker the source's name; absent in the outlet's voice
 * @param affiliation the speaker's organisation; absent without a speaker
 */
public record SentenceVoice(Voice voice, Optional<String> speaker, Optional<String> affiliation) {
  public static final SentenceVoice OUTLET =
      new SentenceVoice(Voice.OUTLET, Optional.empty(), Optional.empty());
}
