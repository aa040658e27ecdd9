package org.newsprint;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprint.aggregate.Confusion;
import org.newsprint.aggregate.Grain;
import org.newsprint.article.Source;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.learn.ModelFile;
import org.newsprint.outlet.KnownOutlets;
import org.newsprint.stance.StanceScorer;
import org.newsprint.topic.Topic;

/**
 * A job as its file describes it, with the command line's overrides: all that the graph needs to
 * know.
 *
 * @param name names the run's row and the job on a cluster
 * @param topic the question
 * @param encoder what reads its sentences
 * @param models what was learnt of the topic, by the encoder it needs; empty if nothing was
 * @param input what to read
 * @param output where the tables go, and how they are written
 * @param maxRejectedShare the share of the records read, 0 to 1, above which a bounded run ends
 *     with {@link ExitCode#NOTICE} where they were rejected; says nothing of an endless one
 * @param rules what only the job file says
 */
public record Job(
    String name,
    Topic topic,
    EncoderKind encoder,
    Map<EncoderKind, String> models,
    Input input,
    Output output,
    double maxRejectedShare,
    Rules rules) {
  /**
   * How articles are compared and counted, which the command line cannot override.
   *
   * @param similarity the least share of the shorter text, as it is or reworded, that makes a copy,
   *     above 0 to 1
   * @param horizon how long before an article its source may have been published
   * @param grains the windows to aggregate over, one or more
   * @param lateness how long after its end a window stays open for late articles
   * @param outlets what is known of outlets besides their articles
   * @param endless how a job without an end keeps up; empty for a bounded one
   */
  public record Rules(
      double similarity,
      Duration horizon,
      Set<Grain> grains,
      Duration lateness,
      KnownOutlets outlets,
      Optional<Endless> endless) {}

  /**
   * How a job without an end keeps up.
   *
   * @param watch how often files are looked for; says nothing of topics
   * @param update how often the tables are brought up to date
   */
  public record Endless(Duration watch, Duration update) {}

  /** Scores articles; by the topic's phrases alone where nothing was learnt of it. */
  StanceScorer scorer() {
    return TopicModels.scorer(topic, encoder, models);
  }

  /** Whether stance rests on labelled sentences and its probabilities on a held-out part. */
  boolean calibrated() {
    return models.containsKey(encoder);
  }

  /** How the scorer is known to mistake articles. */
  Confusion confusion() {
    return Optional.ofNullable(models.get(encoder))
        .map(Job::confusion)
        .filter(counts -> counts.length > 0)
        .map(Confusion::of)
        .orElseGet(Confusion::exact);
  }

  private static long[][] confusion(String model) {
    try {
      return ModelFile.read(model).manifest().confusion().stream()
          .map(row -> row.stream().mapToLong(Integer::longValue).toArray())
          .toArray(long[][]::new);
    } catch (ModelFile.UnusableModelException e) {
      throw new IllegalStateException(e); // It was read before.
    }
  }

  double similarity() {
    return rules.similarity();
  }

  Duration horizon() {
    return rules.horizon();
  }

  Set<Grain> grains() {
    return rules.grains();
  }

  Duration lateness() {
    return rules.lateness();
  }

  KnownOutlets outlets() {
    return rules.outlets();
  }

  Optional<Endless> endless() {
    return rules.endless();
  }

  /** The same job with another encoder. */
  Job encodedBy(EncoderKind other) {
    return new Job(name, topic, other, models, input, output, maxRejectedShare, rules);
  }

  /** The same job on another input. */
  Job reading(Input other) {
    return new Job(name, topic, encoder, models, other, output, maxRejectedShare, rules);
  }

  /** The same job on its own input and more files. */
  Job readingAlso(List<Source> more) {
    return reading(input.and(more));
  }

  /** The same job with another share of records that may be rejected. */
  Job rejectingAtMost(double share) {
    return new Job(name, topic, encoder, models, input, output, share, rules);
  }

  /** The same job to another output. */
  Job writing(Output other) {
    return new Job(name, topic, encoder, models, input, other, maxRejectedShare, rules);
  }
}
