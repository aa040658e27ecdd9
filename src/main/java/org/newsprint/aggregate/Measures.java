package org.newsprint.aggregate;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/**
 * All measures of one window: whole numbers that add up exactly, in any order, and of which a part
 * can be taken back.
 *
 * <p>Measures form a commutative group under {@link #add}; means, intervals, medians and distinct
 * counts are read off the sums. Only the code that sums calls {@link #add}; to everybody else
 * measures are immutable.
 */
public final class Measures {
  private final long[] sums = new long[Measure.values().length];
  private final Tallies clusters;
  private final Tallies outlets;
  private final Tallies speakers;
  private final Tallies lags;

  /** No measures: all sums are 0. */
  public Measures() {
    this(new Tallies(), new Tallies(), new Tallies(), new Tallies());
  }

  private Measures(Tallies clusters, Tallies outlets, Tallies speakers, Tallies lags) {
    this.clusters = clusters;
    this.outlets = outlets;
    this.speakers = speakers;
    this.lags = lags;
  }

  /** Adds every measure of the other. */
  void add(Measures other) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += other.sums[i];
    }
    clusters.addAll(other.clusters);
    outlets.addAll(other.outlets);
    speakers.addAll(other.speakers);
    lags.addAll(other.lags);
  }

  /** Adds to one measure. */
  void add(Measure measure, long amount) {
    sums[index(measure)] += amount;
  }

  /** The sums per story. */
  Tallies clusters() {
    return clusters;
  }

  /** The sums per outlet. */
  Tallies outlets() {
    return outlets;
  }

  /** How often each quoted source occurs, once an article. */
  Tallies speakers() {
    return speakers;
  }

  /** How many copies came after each number of minutes, as {@link #lagGroup} names it. */
  Tallies lags() {
    return lags;
  }

  /** The name of a lag's group, in whose order lags ascend. */
  static String lagGroup(long minutes) {
    return String.format(Locale.ROOT, "%019d", minutes);
  }

  /** One measure; stances in {@link Scores#UNITS}. */
  public long get(Measure measure) {
    return sums[index(measure)];
  }

  /** A sum of stances, in points. */
  public double score(Measure measure) {
    return Scores.score(get(measure));
  }

  /** A sum of squared stances, in squared points. */
  public double squareScore(Measure measure) {
    return Scores.squareScore(get(measure));
  }

  /** How many different stories the articles belong to; an article nobody copied is one. */
  public long distinctClusters() {
    return clusters.size();
  }

  /** How many different outlets published. */
  public long distinctOutlets() {
    return outlets.size();
  }

  /** How many different sources were quoted on the target. */
  public long distinctSpeakers() {
    return speakers.size();
  }

  /** The mean over outlets of each outlet's mean stance: each outlet counts once. */
  public OptionalDouble meanByOutlet() {
    return Statistics.meanOfMeans(outlets.sums());
  }

  /** The mean over stories of each story's mean stance: each story counts once. */
  public OptionalDouble meanByCluster() {
    return Statistics.meanOfMeans(clusters.sums());
  }

  /** How the stories vote that have a stance; an article nobody copied is one. */
  public StoryVotes storyVotes() {
    long favor = 0;
    long against = 0;
    long neutral = 0;
    for (Tally story : clusters.sums()) {
      switch (story.vote()) {
        case FAVOR -> favor++;
        case AGAINST -> against++;
        case NEUTRAL -> neutral++;
        case NONE -> {}
      }
    }
    return new StoryVotes(favor, against, neutral);
  }

  /** The median minutes from the copied article to the copy. */
  public OptionalDouble medianLagMinutes() {
    return Statistics.median(lags.byGroup());
  }

  void write(WireOutput out) throws IOException {
    for (long sum : sums) {
      out.writeSigned(sum);
    }
    clusters.write(out);
    outlets.write(out);
    speakers.write(out);
    lags.write(out);
  }

  static Measures read(WireInput in) throws IOException {
    long[] sums = new long[Measure.values().length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = in.readSigned();
    }
    Measures measures =
        new Measures(Tallies.read(in), Tallies.read(in), Tallies.read(in), Tallies.read(in));
    System.arraycopy(sums, 0, measures.sums, 0, sums.length);
    return measures;
  }

  @SuppressWarnings("EnumOrdinal") // An array by ordinal is what EnumMap is, without the boxes.
  private static int index(Measure measure) {
    return measure.ordinal();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Measures that
        && Arrays.equals(sums, that.sums)
        && clusters.equals(that.clusters)
        && outlets.equals(that.outlets)
        && speakers.equals(that.speakers)
        && lags.equals(that.lags);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sums);
  }
}
