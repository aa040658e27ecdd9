package org.newsprint.stance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.topic.Actors;
import org.newsprint.voice.Voice;

/** Adds evidence up to the stance of an article. */
final class StanceFold {
  /** Fewer sentences in the outlet's voice are no position of the outlet. */
  private static final int LEAST_OWN = 2;

  private StanceFold() {}

  /** The stance of an article on the target; with no evidence everything is absent, not zero. */
  static ArticleStance relevant(String topic, Actors actors, List<Evidence> evidence) {
    Votes votes = Votes.of(evidence);
    Optional<Double> stance = votes.balance(1);
    return new ArticleStance(
        topic,
        true,
        stance,
        StanceLabel.of(stance),
        confidence(votes.sides()),
        votes.only(StanceFold::own).balance(LEAST_OWN),
        votes.only(row -> !own(row)).balance(1),
        evidence.stream().anyMatch(Evidence::insufficient),
        voices(actors, evidence, votes),
        votes.judged(),
        votes.abstained(),
        0);
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
        0,
        0);
  }

  private static List<VoiceStance> voices(Actors actors, List<Evidence> evidence, Votes votes) {
    List<VoiceStance> voices = new ArrayList<>();
    voices.add(outlet(evidence, votes));
    Map<Optional<String>, List<Evidence>> counted = bySpeaker(votes.rows());
    bySpeaker(evidence)
        .forEach(
            (speaker, rows) ->
                voices.add(
                    source(
                        actors,
                        speaker,
                        rows,
                        new Votes(counted.getOrDefault(speaker, List.of())))));
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

  private static VoiceStance source(
      Actors actors, Optional<String> speaker, List<Evidence> rows, Votes votes) {
    // Organisations of sources without a name are of different people.
    Optional<String> affiliation =
        speaker.flatMap(
            name -> rows.stream().flatMap(row -> row.affiliation().stream()).findFirst());
    return new VoiceStance(
        speaker,
        affiliation,
        rows.get(0).voice(),
        actors.kind(speaker, affiliation).orElse(VoiceStance.SOURCE),
        votes.sides(),
        votes.balance(1),
        rows.stream().anyMatch(Evidence::insufficient));
  }

  private static boolean own(Evidence row) {
    return row.voice() == Voice.OUTLET;
  }

  /** n / (n + 2): half with two sentences, never one. */
  private static Optional<Double> confidence(int sides) {
    return sides == 0 ? Optional.empty() : Optional.of(Votes.rounded(sides / (sides + 2.0)));
  }
}
