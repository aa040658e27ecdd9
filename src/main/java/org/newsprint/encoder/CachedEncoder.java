package org.newsprint.encoder;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;

/**
 * Remembers the vectors of the sentences seen last, by a hash of 128 bits, so that copies of an
 * article cost nothing. Bounded: about 40 MB.
 */
final class CachedEncoder implements SentenceEncoder {
  private static final long MOST = 4_096;

  private final SentenceEncoder encoder;
  private final Cache<HashCode, float[]> vectors =
      CacheBuilder.newBuilder().maximumSize(MOST).build();

  CachedEncoder(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public String name() {
    return encoder.name();
  }

  @Override
  public int length() {
    return encoder.length();
  }

  @Override
  public float[] encode(String text, List<Span> target) {
    HashCode key = key(text, target);
    float[] known = vectors.getIfPresent(key);
    if (known != null) {
      return known.clone();
    }
    float[] vector = encoder.encode(text, target);
    vectors.put(key, vector.clone());
    return vector;
  }

  private static HashCode key(String text, List<Span> target) {
    Hasher hasher = Hashing.murmur3_128().newHasher().putInt(target.size());
    for (Span span : target) {
      hasher.putInt(span.start()).putInt(span.end());
    }
    // Not in UTF-8, in which half a character reads as a question mark.
    return hasher.putUnencodedChars(text).hash();
  }
}
