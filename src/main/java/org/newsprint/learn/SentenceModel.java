package org.newsprint.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.encoder.SentenceEncoder;

/** Heads over one feature space: what was learnt from labelled sentences. Immutable. */
public final class SentenceModel {
  private final FeatureSpace space;
  private final SortedMap<String, Taught> heads;

  SentenceModel(FeatureSpace space, Map<String, Taught> heads) {
    this.space = space;
    this.heads = new TreeMap<>(heads);
  }

  FeatureSpace space() {
    return space;
  }

  SortedMap<String, Taught> heads() {
    return heads;
  }

  /** The name of the encoder it was trained with; absent if it reads words alone. */
  public Optional<String> encoder() {
    return space.shape().encoder();
  }

  /** What each head says of a passage that stands alone. */
  public Judgements judge(Passage passage, Optional<? extends SentenceEncoder> encoder) {
    return judge(List.of(passage), encoder).get(0);
  }

  /**
   * What each head says of each passage of a text, heard among the others if the head was taught
   * so.
   *
   * @param text the passages in their order, one or more
   * @param encoder the one the model was trained with; absent if it was trained without
   * @throws IllegalArgumentException if it is another
   */
  public List<Judgements> judge(List<Passage> text, Optional<? extends SentenceEncoder> encoder) {
    if (!encoder.map(SentenceEncoder::name).equals(encoder())) {
      throw new IllegalArgumentException(
          "The model was trained with the encoder %s, not with %s"
              .formatted(
                  encoder().orElse("none"), encoder.map(SentenceEncoder::name).orElse("none")));
    }
    List<SparseVector> vectors =
        text.stream().map(passage -> space.vector(passage, encoder)).toList();
    List<Map<String, Judgement>> judgements =
        text.stream().<Map<String, Judgement>>map(passage -> new HashMap<>()).toList();
    heads.forEach(
        (name, taught) -> {
          List<Judgement> said = said(taught, vectors);
          for (int i = 0; i < said.size(); i++) {
            judgements.get(i).put(name, said.get(i));
          }
        });
    return judgements.stream().map(Judgements::new).toList();
  }

  private static List<Judgement> said(Taught taught, List<SparseVector> vectors) {
    if (taught.context().isEmpty()) {
      return vectors.stream().map(vector -> said(taught.head(), vector)).toList();
    }
    List<double[]> alone =
        vectors.stream().map(vector -> taught.head().probabilities(vector)).toList();
    return Surroundings.of(alone).stream()
        .map(vector -> said(taught.context().get(), vector))
        .toList();
  }

  private static Judgement said(Head head, SparseVector vector) {
    return new Judgement(head.classes(), head.probabilities(vector), head.votes());
  }
}
