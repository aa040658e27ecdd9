package org.newsprint.stance;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsprint.voice.Voice;

/** Adds evidence up to the stance of an article. */
final class StanceFold {
  /** Fewer sentences in the outlet's voice are no position of the outlet. */
  private static final int LEAST_OWN = 2;

  private static final double UNDECIDED = 0.1;
  private static final double PRECISION = 10_000;

  private StanceFold() {}

  /** The stance of an article on the target; with no evidence everything is absent, not zero. */
  static ArticleStance relevant(String topic, List<Evidence> evidence) {
    Optional<Double> stance = balance(evidence, any -> true);
    return new ArticleStance(
        topic,
        true,
        stance,
        label(stance),
        confidence(evidence),
        ownVoice(evidence),
        balance(evidence, row -> row.voice() != Voice.OUTLET),
        evidence.stream().anyMatch(Evidence::insufficient),
        evidence.stream().flatMap(row -> row.speaker().stream()).distinct().sorted().toList());
  }

  /** The stance of an article that is not about the target. */
  static ArticleStance irrelevant(String topic) {
    return new ArticleStance(
        topic,
        false,
        Optional.empty(),
        StanceLabel.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of());
  }

  /** A headline that the text repeats is one sentence. */
  private static Optional<Double> ownVoice(List<Evidence> evidence) {
    long sentences =
        evidence.stream()
            .filter(row -> row.voice() == Voice.OUTLET && takesSide(row))
            .map(Evidence::text)
            .distinct()
            .count();
    return sentences < LEAST_OWN
        ? Optional.empty()
        : balance(evidence, row -> row.voice() == Voice.OUTLET);
  }

  private static boolean takesSide(Evidence row) {
    return row.label() == StanceLabel.FAVOR || row.label() == StanceLabel.AGAINST;
  }

  private static Optional<Double> balance(List<Evidence> evidence, Predicate<Evidence> voice) {
    long favour = count(evidence, voice, StanceLabel.FAVOR);
    long against = count(evidence, voice, StanceLabel.AGAINST);
    return favour + against == 0
        ? Optional.empty()
        : Optional.of(rounded((double) (favour - against) / (favour + against)));
  }

  private static StanceLabel label(Optional<Double> stance) {
    if (stance.isEmpty()) {
      return StanceLabel.NONE;
    }
    if (Math.abs(stance.get()) <= UNDECIDED) {
      return StanceLabel.NEUTRAL;
    }
    return stance.get() > 0 ? StanceLabel.FAVOR : StanceLabel.AGAINST;
  }

  /** n / (n + 2): half with two sentences, never one. */
  private static Optional<Double> confidence(List<Evidence> evidence) {
    long sides = evidence.stream().filter(StanceFold::takesSide).count();
    return sides == 0 ? Optional.empty() : Optional.of(rounded(sides / (sides + 2.0)));
  }

  private static long count(List<Evidence> evidence, Predicate<Evidence> voice, StanceLabel label) {
    return evidence.stream().filter(voice).filter(row -> row.label() == label).count();
  }

  private static double rounded(double value) {
    return Math.round(value * PRECISION) / PRECISION;
  }
}
