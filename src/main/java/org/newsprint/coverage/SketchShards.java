package org.newsprint.coverage;

import java.io.Serializable;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Sketch;

/**
 * The buckets of articles that may be copies, and their shards, so that a few keys carry many.
 *
 * <p>A bucket is a value: one of either sketch, or the digest for a text too short to have grams.
 *
 * @param count how many shards; an article travels to each one that its buckets touch
 */
record SketchShards(int count) implements Serializable {
  // Texts with fewer grams also meet by their digest: they can only be exact copies.
  private static final int FEW_GRAMS = 3;

  /** The shard of a bucket, 0 to {@code count - 1}. */
  int shardOf(int bucket) {
    // The smallest hashes make a sketch, so their high bits are alike; their low bits are not.
    return Integer.remainderUnsigned(bucket, count);
  }

  /** The shards that an article's buckets touch. */
  BitSet shardsOf(Fingerprint fingerprint) {
    BitSet shards = new BitSet(count);
    buckets(
            fingerprint.digest(),
            Sketch.of(Channel.SURFACE, fingerprint.wording()),
            Sketch.of(Channel.SKELETON, fingerprint.wording().skeleton()))
        .forEach(bucket -> shards.set(shardOf(bucket)));
    return shards;
  }

  /** The buckets of an article, each once. */
  static IntStream buckets(long digest, Sketch surface, Sketch skeleton) {
    IntStream values =
        IntStream.concat(
            IntStream.range(0, surface.size()).map(surface::value),
            IntStream.range(0, skeleton.size()).map(skeleton::value));
    return surface.size() < FEW_GRAMS
        ? IntStream.concat(IntStream.of((int) digest), values).distinct()
        : values.distinct();
  }
}
