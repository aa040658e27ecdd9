package org.newsprint.encoder;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A cheap encoder that counts what it is asked. */
final class CountingEncoder implements SentenceEncoder {
  private final AtomicInteger calls = new AtomicInteger();

  int calls() {
    return calls.get();
  }

  @Override
  public String name() {
    return "counting";
  }

  @Override
  public int width() {
    return 1;
  }

  @Override
  public Vectors encode(String text, List<Span> target) {
    calls.incrementAndGet();
    return new Vectors(
        new float[] {text.hashCode()}, new float[] {target.hashCode()}, new float[] {0});
  }
}
