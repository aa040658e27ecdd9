package org.newsprint.report;

import java.util.Optional;
import org.newsprint.table.TableRow;

/**
 * A sentence that bears on a stance.
 *
 * @param index its number in the article
 * @param text the sentence
 * @param voice whose words they are: outlet, direct_quote or indirect_quote
 * @param speaker who speaks
 * @param affiliation for whom
 * @param label favor, against, neutral or none
 * @param insufficient whether it calls the measure too little
 * @param abstained whether the scorer was too unsure to take a side
 * @param probability how sure it was
 * @param cues the words that decided, separated by semicolons
 * @param reason what told the voice
 */
record SentenceLine(
    long index,
    String text,
    String voice,
    Optional<String> speaker,
    Optional<String> affiliation,
    String label,
    boolean insufficient,
    boolean abstained,
    Optional<Double> probability,
    Optional<String> cues,
    Optional<String> reason) {
  static SentenceLine of(TableRow row) {
    return new SentenceLine(
        row.longValue("sentence_index"),
        Texts.sentence(row.string("text")),
        row.string("voice"),
        row.optionalString("speaker").map(Texts::name),
        row.optionalString("affiliation").map(Texts::name),
        row.string("stance_label"),
        row.booleanValue("insufficient"),
        row.booleanValue("abstained"),
        row.optionalDouble("probability"),
        row.optionalString("cues").filter(cues -> !cues.isEmpty()).map(Texts::title),
        row.optionalString("voice_reason").map(Texts::name));
  }

  /** Whether it counts in a stance, or nearly did. */
  boolean bears() {
    return !label.equals("none") || insufficient || abstained;
  }

  /** Whether it counts in a stance. */
  boolean takesSide() {
    return !label.equals("none");
  }

  /** About how many bytes it takes in the page. */
  int bytes() {
    return 120
        + Texts.bytes(text)
        + speaker.map(Texts::bytes).orElse(0)
        + affiliation.map(Texts::bytes).orElse(0)
        + cues.map(Texts::bytes).orElse(0)
        + reason.map(Texts::bytes).orElse(0);
  }
}
