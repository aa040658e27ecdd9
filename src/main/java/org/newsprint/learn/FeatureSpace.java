package org.newsprint.learn;

import java.util.List;
import java.util.Optional;
import org.newsprint.encoder.SentenceEncoder;

/**
 * Turns passages into vectors: what the encoder says of the sentence, of the places that name the
 * target and, fainter, of the sentence before; and the runs of words in it. Fitted to the training
 * passages once and then kept in the model.
 *
 * @param shape which parts there are
 * @param dense the scale of the encoder's numbers
 * @param ngrams the runs of words that are known
 */
record FeatureSpace(Shape shape, Dense dense, NGrams ngrams) {
  /** A part that weighs less bends the classifier less; found on training articles. */
  private static final double BEFORE = 0.5;

  private static final int LEAST_PASSAGES = 3;

  /** The space of some training passages. */
  static FeatureSpace of(
      Shape shape, List<Passage> passages, Optional<? extends SentenceEncoder> encoder) {
    Dense dense =
        encoder
            .map(model -> passages.stream().map(passage -> states(shape, model, passage)).toList())
            .map(Dense::of)
            .orElse(Dense.NONE);
    return new FeatureSpace(shape, dense, NGrams.in(passages, LEAST_PASSAGES));
  }

  // One that is not asked for the target is asked for the same vector as the sentence before.
  private static float[] states(Shape shape, SentenceEncoder encoder, Passage passage) {
    return encoder.encode(passage.text(), shape.target() ? passage.target() : List.of());
  }

  /** How many numbers a vector has. */
  int length() {
    return wordsFrom() + ngrams.known().size();
  }

  private int wordsFrom() {
    return dense.half() * (1 + (shape.target() ? 1 : 0) + (shape.before() ? 1 : 0));
  }

  /** The vector of a passage; the encoder is the one of the training, or absent as it was there. */
  SparseVector vector(Passage passage, Optional<? extends SentenceEncoder> encoder) {
    SparseVector.Builder vector = new SparseVector.Builder();
    encoder.ifPresent(model -> addStates(vector, passage, model));
    ngrams.addTo(vector, wordsFrom(), passage.tokens(), shape.words());
    return vector.build();
  }

  private void addStates(SparseVector.Builder vector, Passage passage, SentenceEncoder encoder) {
    float[] states = states(shape, encoder, passage);
    dense.addHalf(vector, 0, states, 0, 1);
    int at = dense.half();
    if (shape.target()) {
      dense.addHalf(vector, at, states, dense.half(), 1);
      at += dense.half();
    }
    if (shape.before() && passage.before().isPresent()) {
      float[] before = encoder.encode(passage.before().get(), List.of());
      dense.addHalf(vector, at, before, 0, BEFORE);
    }
  }
}
