package org.newsprint.stance;

import java.util.Locale;
import org.newsprint.learn.Judgement;
import org.newsprint.learn.Judgements;

/**
 * What a model's judgements of one sentence, or its cues, come to.
 *
 * @param label the side it takes; {@code NEUTRAL} if it weighs both and commits to neither
 * @param sufficiency whether the measure goes far enough
 * @param probability how probable the label is; not a number where cues decided
 * @param abstained whether a side was likelier than none, but not likely enough
 */
public record Verdict(
    StanceLabel label, Sufficiency sufficiency, double probability, boolean abstained) {
  /** A side with a smaller share of the votes is no side; docs/stance.md tells what others cost. */
  static final double LEAST = 0.5;

  /** A sentence that is likelier than this to be a report takes no side. */
  private static final double REPORT = 0.8;

  /** The verdict of all heads together. */
  public static Verdict of(Judgements heads) {
    Verdict decided = decided(heads);
    double share = heads.of(Heads.RESTRICTION).share(decided.restriction());
    boolean unsure = decided.label() != StanceLabel.NONE && share < LEAST;
    return unsure
        ? new Verdict(
            StanceLabel.NONE,
            decided.sufficiency(),
            heads.of(Heads.RESTRICTION).probability(Heads.NOTHING),
            true)
        : decided;
  }

  /** The verdict if the scorer must decide, however unsure. */
  public static Verdict decided(Judgements heads) {
    Sufficiency sufficiency = sufficiency(heads.of(Heads.SUFFICIENCY));
    Judgement restriction = heads.of(Heads.RESTRICTION);
    StanceLabel label = label(restriction.label());
    boolean report =
        heads.find(Heads.OPINION).filter(head -> head.probability(Heads.NO) > REPORT).isPresent();
    if (report) {
      label = StanceLabel.NONE;
    } else if (label == StanceLabel.AGAINST && sufficiency == Sufficiency.INSUFFICIENT) {
      // Who asks for more is no opponent, whatever the words sound like.
      label = StanceLabel.FAVOR;
    }
    return new Verdict(label, sufficiency, restriction.probability(name(label)), false);
  }

  private static StanceLabel label(String name) {
    return switch (name) {
      case Heads.FAVOR -> StanceLabel.FAVOR;
      case Heads.OPPOSE -> StanceLabel.AGAINST;
      case Heads.MIXED -> StanceLabel.NEUTRAL;
      default -> StanceLabel.NONE;
    };
  }

  private static String name(StanceLabel label) {
    return switch (label) {
      case FAVOR -> Heads.FAVOR;
      case AGAINST -> Heads.OPPOSE;
      case NEUTRAL -> Heads.MIXED;
      case NONE -> Heads.NOTHING;
    };
  }

  private static Sufficiency sufficiency(Judgement judgement) {
    return Sufficiency.valueOf(judgement.label().toUpperCase(Locale.ROOT));
  }

  /** The label as the class of the restriction head. */
  public String restriction() {
    return name(label);
  }

  /** The label as a number: 1, -1 or 0. */
  double stance() {
    return switch (label) {
      case FAVOR -> 1;
      case AGAINST -> -1;
      case NEUTRAL, NONE -> 0;
    };
  }
}
