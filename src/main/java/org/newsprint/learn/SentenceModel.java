package org.newsprint.learn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.encoder.SentenceEncoder;

/** Heads over one feature space: what was learnt from labelled sentences. Immutable. */
public final class SentenceModel {
  private final FeatureSpace space;
  private final SortedMap<String, Head> heads;

  SentenceModel(FeatureSpace space, Map<String, Head> heads) {
    this.space = space;
    this.heads = new TreeMap<>(heads);
  }

  FeatureSpace space() {
    return space;
  }

  SortedMap<String, Head> heads() {
    return heads;
  }

  /** The name of the encoder it was trained with; absent if it reads words alone. */
  public Optional<String> encoder() {
    return space.shape().encoder();
  }

  /**
   * What each head says of a passage.
   *
   * @param encoder the one the model was trained with; absent if it was trained without
   * @throws IllegalArgumentException if it is another
   */
  public Judgements judge(Passage passage, Optional<? extends SentenceEncoder> encoder) {
    if (!encoder.map(SentenceEncoder::name).equals(encoder())) {
      throw new IllegalArgumentException(
          "The model was trained with the encoder %s, not with %s"
              .formatted(
                  encoder().orElse("none"), encoder.map(SentenceEncoder::name).orElse("none")));
    }
    SparseVector vector = space.vector(passage, encoder);
    Map<String, Judgement> judgements = new LinkedHashMap<>();
    heads.forEach(
        (name, head) -> {
          judgements.put(
              name, new Judgement(head.classes(), head.probabilities(vector), head.votes()));
        });
    return new Judgements(judgements);
  }
}
