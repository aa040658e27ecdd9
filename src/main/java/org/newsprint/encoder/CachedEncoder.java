package org.newsprint.encoder;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;

/**
 * Remembers the vectors of the sentences seen last, by a hash of 128 bits, so that copies of an
 * article cost nothing. A sentence that was read for its target is known without it, too: as the
 * one before the next.
 */
public final class CachedEncoder implements SentenceEncoder {
  /** Two entries a sentence with a target, which share the largest part: about 60 MB in all. */
  private static final long MOST = 8_192;

  private final SentenceEncoder encoder;
  private final Cache<HashCode, Vectors> vectors;

  private CachedEncoder(SentenceEncoder encoder, CacheBuilder<Object, Object> cache) {
    this.encoder = encoder;
    this.vectors = cache.build();
  }

  /** One for a stream of sentences: it forgets. */
  static CachedEncoder bounded(SentenceEncoder encoder) {
    return new CachedEncoder(encoder, CacheBuilder.newBuilder().maximumSize(MOST));
  }

  /** One for a set of sentences that are read more than once: it forgets nothing. */
  public static CachedEncoder unbounded(SentenceEncoder encoder) {
    return new CachedEncoder(encoder, CacheBuilder.newBuilder());
  }

  @Override
  public String name() {
    return encoder.name();
  }

  @Override
  public int width() {
    return encoder.width();
  }

  @Override
  public Vectors encode(String text, List<Span> target) {
    HashCode key = key(text, target);
    Vectors known = vectors.getIfPresent(key);
    if (known != null) {
      return known;
    }
    Vectors found = encoder.encode(text, target);
    vectors.put(key, found);
    if (!target.isEmpty()) {
      vectors.put(key(text, List.of()), Vectors.of(found.whole()));
    }
    return found;
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
