package org.newsprint.coverage;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.newsprint.fingerprint.Fingerprint;

/**
 * The sketch space cut into shards, so that a few keys carry many buckets.
 *
 * @param count how many; an article travels to at most this many, and to at most one per sketch
 *     value
 */
record SketchShards(int count) implements Serializable {
  /** The key of the shard that a sketch value belongs to. */
  String keyOf(int value) {
    // The smallest hashes make the sketch, so their high bits are alike; their low bits are not.
    return "shard-" + Integer.remainderUnsigned(value, count);
  }

  /** The keys of all shards that an article's sketch touches. */
  Set<String> keysOf(Fingerprint fingerprint) {
    Set<String> keys = new TreeSet<>();
    for (int i = 0; i < fingerprint.shingles().sketchSize(); i++) {
      keys.add(keyOf(fingerprint.shingles().sketchValue(i)));
    }
    return keys;
  }
}
