package org.newsprint.stance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsprint.voice.Voice;

/**
 * One sentence that bears on the target.
 *
 * @param articleId the article it stands in
 * @param publishedAt when that was published
 * @param sentenceIndex its place among the article's sentences, from 0
 * @param startChar offset of its first character in the cleaned text
 * @param endChar offset after its last character
 * @param text the sentence
 * @param voice whose words it gives
 * @param speaker the name of a quoted source, where the text gives it
 * @param affiliation the speaker's organisation, where the text gives it
 * @param stance -1 (against) to +1 (in favour), 0 where nothing decides
 * @param label the stance in one word; {@code NONE} where nothing decides
 * @param sufficiency whether it finds that the measure goes far enough
 * @param cues the words that decided, in text order
 * @param probability how probable the label is, 0 to 1; absent for rules, which know no degrees
 * @param abstained whether the scorer was too unsure to take a side: the label is {@code NONE} then
 * @param reason what decided whose words they are, as {@code said} or {@code quoted}; may be empty
 */
public record Evidence(
    String articleId,
    Instant publishedAt,
    int sentenceIndex,
    int startChar,
    int endChar,
    String text,
    Voice voice,
    Optional<String> speaker,
    Optional<String> affiliation,
    double stance,
    StanceLabel label,
    Sufficiency sufficiency,
    List<String> cues,
    Optional<Double> probability,
    boolean abstained,
    String reason) {
  /** Checks that the probability is one, and that who abstains takes no side. */
  public Evidence {
    if (probability.filter(share -> !(share >= 0 && share <= 1)).isPresent()) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
    if (abstained && label != StanceLabel.NONE) {
      throw new IllegalArgumentException("abstained, yet " + label);
    }
    cues = List.copyOf(cues);
  }

  /** Whether it calls the measure too little. */
  public boolean insufficient() {
    return sufficiency == Sufficiency.INSUFFICIENT;
  }
}
