package org.newsprint.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.encoder.Span;

/** Encodes each training passage once, however often it is asked for. For one thread. */
final class RememberingEncoder implements SentenceEncoder {
  private record Asked(String text, List<Span> target) {}

  private final SentenceEncoder encoder;
  private final Map<Asked, float[]> vectors = new HashMap<>();

  RememberingEncoder(SentenceEncoder encoder) {
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
    return vectors.computeIfAbsent(
        new Asked(text, target), asked -> encoder.encode(asked.text(), asked.target()));
  }
}
