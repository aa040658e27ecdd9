package org.newsprint.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.encoder.Vectors;

/**
 * Turns passages into vectors: what the encoder says of the sentence, of the places that name the
 * target and what stands around them and, fainter, of the sentence before; and the runs of words in
 * it. Fitted to the training passages once and then kept in the model.
 *
 * @param shape which parts there are
 * @param dense the scale of the encoder's numbers for each of a passage's vectors: the whole and,
 *     if the target counts, the target and what is around it; empty without an encoder
 * @param ngrams the runs of words that are known
 */
record FeatureSpace(Shape shape, List<Dense> dense, NGrams ngrams) {
  /** A part that weighs less bends the classifier less; found on training articles. */
  private static final double BEFORE = 0.5;

  private static final int LEAST_PASSAGES = 3;

  FeatureSpace {
    dense = List.copyOf(dense);
  }

  /** The space of some training passages. */
  static FeatureSpace of(
      Shape shape, List<Passage> passages, Optional<? extends SentenceEncoder> encoder) {
    List<Dense> dense = new ArrayList<>();
    if (encoder.isPresent()) {
      List<List<float[]>> vectors =
          passages.stream().map(passage -> vectors(shape, encoder.get(), passage)).toList();
      for (int part = 0; part < vectors.get(0).size(); part++) {
        int place = part;
        dense.add(Dense.of(vectors.stream().map(parts -> parts.get(place)).toList()));
      }
    }
    return new FeatureSpace(shape, dense, NGrams.in(passages, LEAST_PASSAGES));
  }

  private static List<float[]> vectors(Shape shape, SentenceEncoder encoder, Passage passage) {
    // One that is not asked for the target is asked for the same vector as the sentence before.
    Vectors vectors = encoder.encode(passage.text(), shape.target() ? passage.target() : List.of());
    return shape.target()
        ? List.of(vectors.whole(), vectors.target(), vectors.around())
        : List.of(vectors.whole());
  }

  /** How many numbers a vector has. */
  int length() {
    return wordsFrom() + ngrams.known().size();
  }

  private int wordsFrom() {
    return beforeFrom() + (shape.before() && !dense.isEmpty() ? dense.get(0).length() : 0);
  }

  private int beforeFrom() {
    return dense.stream().mapToInt(Dense::length).sum();
  }

  /** The vector of a passage; the encoder is the one of the training, or absent as it was there. */
  SparseVector vector(Passage passage, Optional<? extends SentenceEncoder> encoder) {
    SparseVector.Builder vector = new SparseVector.Builder();
    encoder.ifPresent(model -> addStates(vector, passage, model));
    ngrams.addTo(vector, wordsFrom(), passage.tokens(), shape.words());
    return vector.build();
  }

  private void addStates(SparseVector.Builder vector, Passage passage, SentenceEncoder encoder) {
    int at = 0;
    List<float[]> parts = vectors(shape, encoder, passage);
    for (int part = 0; part < parts.size(); part++) {
      dense.get(part).addTo(vector, at, parts.get(part), 1);
      at += dense.get(part).length();
    }
    if (shape.before() && passage.before().isPresent()) {
      Vectors before = encoder.encode(passage.before().get(), List.of());
      dense.get(0).addTo(vector, at, before.whole(), BEFORE);
    }
  }
}
