package org.newsprint.stance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.voice.Voice;

/** Adds evidence up to the stance of an article. */
final class StanceFold {
  /** Fewer sentences in the outlet's voice are no position of the outlet. */
  private static final int LEAST_OWN = 2;

  private static final double UNDECIDED = 0.1;

  private StanceFold() {}

  /** The stance of an article on the target; with no evidence everything is absent, not zero. */
  static ArticleStance relevant(String topic, List<Evidence> evidence) {
    Votes votes = Votes.of(evidence);
    Optional<Double> stance = votes.balance(1);
    return new ArticleStance(
        topic,
        true,
        stance,
        label(stance),
        confidence(votes.sides()),
        votes.only(StanceFold::own).balance(LEAST_OWN),
        votes.only(row -> !own(row)).balance(1),
        evidence.stream().anyMatch(Evidence::insufficient),
        voices(evidence, votes),
        votes.judged(),
        votes.abstained());
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
        List.of(),
        0,
        0);
  }

  private static List<VoiceStance> voices(List<Evidence> evidence, Votes votes) {
    List<VoiceStance> voices = new ArrayList<>();
    voices.add(outlet(evidence, votes));
    Map<Optional<String>, List<Evidence>> counted = bySpeaker(votes.rows());
    bySpeaker(evidence)
        .forEach(
            (speaker, rows) ->
                voices.add(
                    source(speaker, rows, new Votes(counted.getOrDefault(speaker, List.of())))));
    return voices;
  }

  private static VoiceStance outlet(List<Evidence> evidence, Votes votes) {
    Votes own = votes.only(StanceFold::own);
    return new VoiceStance(
        Optional.empty(),
        Optional.empty(),
        Voice.OUTLET,
        VoiceStance.OUTLET,
        own.sides(),
        own.balance(LEAST_OWN),
        evidence.stream().anyMatch(row -> own(row) && row.insufficient()));
  }

  /** The sentences of each source, in the order in which the sources appear. */
  private static Map<Optional<String>, List<Evidence>> bySpeaker(List<Evidence> evidence) {
    return evidence.stream()
        .filter(row -> !own(row))
        .collect(groupingBy(Evidence::speaker, LinkedHashMap::new, toList()));
  }

  private static VoiceStance source(Optional<String> speaker, List<Evidence> rows, Votes votes) {
    return new VoiceStance(
        speaker,
        // Organisations of sources without a name are of different people.
        speaker.flatMap(
            name -> rows.stream().flatMap(row -> row.affiliation().stream()).findFirst()),
        rows.get(0).voice(),
        VoiceStance.SOURCE,
        votes.sides(),
        votes.balance(1),
        rows.stream().anyMatch(Evidence::insufficient));
  }

  private static boolean own(Evidence row) {
    return row.voice() == Voice.OUTLET;
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
  private static Optional<Double> confidence(int sides) {
    return sides == 0 ? Optional.empty() : Optional.of(Votes.rounded(sides / (sides + 2.0)));
  }
}
