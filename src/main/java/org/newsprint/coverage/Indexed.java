package org.newsprint.coverage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Sketch;

/** An article in a {@link CopyIndex}: its sketches, and the links it was last found to have. */
final class Indexed {
  /** The order of publication. */
  static final Comparator<Indexed> BY_TIME =
      Comparator.comparing(Indexed::publishedAt)
          .thenComparing(Indexed::articleId)
          // Two versions of an article can be there for a moment, until one is taken back.
          .thenComparing(article -> article.fingerprint.digest());

  // Fewer shared values are often a stock phrase; copies share far more.
  private static final int LEAST_SHARED_VALUES = 3;

  private final Fingerprint fingerprint;
  private final Sketch surface;
  private final Sketch skeleton;
  private final int[] buckets;
  private List<CoverageLink> links = List.of();

  /** Makes an article ready to be found in the buckets of one shard. */
  Indexed(Fingerprint fingerprint, SketchShards shards, int shard) {
    this.fingerprint = fingerprint;
    this.surface = Sketch.of(Channel.SURFACE, fingerprint.wording());
    this.skeleton = Sketch.of(Channel.SKELETON, fingerprint.wording().skeleton());
    this.buckets =
        SketchShards.buckets(fingerprint.digest(), surface, skeleton)
            .filter(bucket -> shards.shardOf(bucket) == shard)
            .toArray();
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
    return BY_TIME.compare(this, other) < 0;
  }

  /** Whether both are the same words in the same order. */
  boolean isExactly(Indexed other) {
    return fingerprint.digest() == other.fingerprint.digest();
  }

  /** Whether the sketches have enough in common for a comparison to be worth its while. */
  boolean mayMatch(Indexed other) {
    return isExactly(other)
        || enoughShared(surface, other.surface)
        || enoughShared(skeleton, other.skeleton);
  }

  private static boolean enoughShared(Sketch a, Sketch b) {
    return a.shared(b) >= LEAST_SHARED_VALUES;
  }

  List<CoverageLink> links() {
    return links;
  }

  void setLinks(List<CoverageLink> links) {
    this.links = links;
  }
}
