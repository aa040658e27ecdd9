package org.newsprint.coverage;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Sketch;

/**
 * The buckets of articles that may be copies, and their shards, so that a few keys carry many.
 *
 * <p>A bucket is a value: one of the smaller half of either sketch, or the digest for a text too
 * short to have grams. A copy shares many values with its source, so that it meets it in some of
 * these too; to be compared they have to share three of all.
 *
 * @param count how many shards; an article travels to each one that its buckets touch
 */
record SketchShards(int count) implements Serializable {
  // An article has some 32 buckets, which leave one of so few shards out once in 2,500 times. Going
  // there in vain costs less than to make the sketches, which its shard makes anyway.
  private static final int SURELY_TOUCHED = 4;

  // Texts with fewer grams also meet by their digest: they can only be exact copies.
  private static final int FEW_GRAMS = 3;

  /** The shard of a bucket, 0 to {@code count - 1}. */
  int shardOf(int bucket) {
    // The smallest hashes make a sketch, so their high bits are alike; their low bits are not.
    return Integer.remainderUnsigned(bucket, count);
  }

  /** The shards that an article's buckets touch; of few shards, all. */
  BitSet shardsOf(Fingerprint fingerprint) {
    BitSet shards = new BitSet(count);
    if (count <= SURELY_TOUCHED) {
      shards.set(0, count);
      return shards;
    }
    Sketch surface = fingerprint.wording().sketch(Channel.SURFACE);
    Sketch skeleton = fingerprint.wording().sketch(Channel.SKELETON);
    for (int bucket : buckets(fingerprint.digest(), surface, skeleton)) {
      shards.set(shardOf(bucket));
    }
    return shards;
  }

  /** The buckets of an article in one shard, each once. */
  int[] bucketsIn(int shard, long digest, Sketch surface, Sketch skeleton) {
    int[] buckets = buckets(digest, surface, skeleton);
    int kept = 0;
    for (int i = 0; i < buckets.length; i++) {
      if (shardOf(buckets[i]) == shard && (i == 0 || buckets[i] != buckets[i - 1])) {
        buckets[kept++] = buckets[i];
      }
    }
    return Arrays.copyOf(buckets, kept);
  }

  /** The buckets of an article, in order. */
  private static int[] buckets(long digest, Sketch surface, Sketch skeleton) {
    boolean few = surface.size() < FEW_GRAMS;
    int ofSurface = half(surface);
    int ofSkeleton = half(skeleton);
    int[] buckets = new int[ofSurface + ofSkeleton + (few ? 1 : 0)];
    int count = 0;
    for (int i = 0; i < ofSurface; i++) {
      buckets[count++] = surface.value(i);
    }
    for (int i = 0; i < ofSkeleton; i++) {
      buckets[count++] = skeleton.value(i);
    }
    if (few) {
      buckets[count] = (int) digest;
    }
    Arrays.sort(buckets);
    return buckets;
  }

  private static int half(Sketch sketch) {
    return (sketch.size() + 1) / 2;
  }
}
