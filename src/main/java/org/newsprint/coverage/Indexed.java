package org.newsprint.coverage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Sketch;
import org.newsprint.fingerprint.SketchFilter;

/** An article in a {@link CopyIndex}: its sketches, and the links it was last found to have. */
final class Indexed {
  /** The order of publication. */
  static final Comparator<Indexed> BY_TIME = Indexed::compare;

  // Fewer shared values are often a stock phrase; copies share far more.
  private static final int LEAST_SHARED_VALUES = 3;

  private final Fingerprint fingerprint;
  private final Sketch surface;
  private final Sketch skeleton;
  // Most candidates are turned away by these alone, so that no more memory is waited for.
  private final long digest;
  private final char[] asked;
  private final int surfaceSize;
  private final int[] buckets;
  private final long second;
  private List<CoverageLink> links = List.of();
  private boolean filed;

  /** Who judged this article last, by its number, and how: the memory of {@link Judge}. */
  long judge;

  @Nullable Verdict verdict;

  /** Its group in each bucket where nobody has joined it. */
  final Group alone = new Group(this);

  /** By which {@link Buckets} know it. */
  int number;

  /** Whether an {@link Agenda} has it. */
  boolean open;

  /** Makes an article ready to be found in the buckets of one shard. */
  Indexed(Fingerprint fingerprint, SketchShards shards, int shard) {
    this.fingerprint = fingerprint;
    this.second = fingerprint.publishedAt().getEpochSecond();
    this.surface = fingerprint.wording().sketch(Channel.SURFACE);
    this.skeleton = fingerprint.wording().sketch(Channel.SKELETON);
    this.digest = fingerprint.digest();
    this.surfaceSize = surface.size();
    this.asked = SketchFilter.asked(surface, skeleton);
    this.buckets = shards.bucketsIn(shard, digest, surface, skeleton);
  }

  /** Its buckets in the shard. */
  int[] buckets() {
    return buckets;
  }

  Fingerprint fingerprint() {
    return fingerprint;
  }

  String articleId() {
    return fingerprint.articleId();
  }

  Instant publishedAt() {
    return fingerprint.publishedAt();
  }

  boolean isBefore(Indexed other) {
    return second != other.second ? second < other.second : compare(this, other) < 0;
  }

  /** Whether it was published before an instant. */
  boolean isBefore(Instant instant) {
    long other = instant.getEpochSecond();
    return second != other ? second < other : publishedAt().isBefore(instant);
  }

  private static int compare(Indexed a, Indexed b) {
    int order = Long.compare(a.second, b.second);
    order = order != 0 ? order : a.publishedAt().compareTo(b.publishedAt());
    order = order != 0 ? order : a.articleId().compareTo(b.articleId());
    // Two versions of an article can be there for a moment, until one is taken back.
    return order != 0 ? order : Long.compare(a.digest, b.digest);
  }

  /** Whether the article is in its buckets. */
  boolean isFiled() {
    return filed;
  }

  void setFiled() {
    filed = true;
  }

  /** Whether both are the same words in the same order. */
  boolean isExactly(Indexed other) {
    return digest == other.digest;
  }

  /** Makes a filter that of the values of its sketches. */
  void fill(SketchFilter filter) {
    filter.set(surface, skeleton);
  }

  /**
   * Whether the sketches have enough in common for a comparison to be worth its while.
   *
   * @param filter that of this article
   */
  boolean mayMatch(Indexed other, SketchFilter filter) {
    return isExactly(other)
        || (other.maySurfaceShare(filter) && surface.shares(LEAST_SHARED_VALUES, other.surface))
        || (other.maySkeletonShare(filter) && skeleton.shares(LEAST_SHARED_VALUES, other.skeleton));
  }

  private boolean maySurfaceShare(SketchFilter filter) {
    return filter.mayShare(LEAST_SHARED_VALUES, asked, 0, surfaceSize);
  }

  private boolean maySkeletonShare(SketchFilter filter) {
    return filter.mayShare(LEAST_SHARED_VALUES, asked, surfaceSize, asked.length);
  }

  List<CoverageLink> links() {
    return links;
  }

  void setLinks(List<CoverageLink> links) {
    this.links = links;
  }
}
