package org.newsprint.learn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsprint.encoder.CachedEncoder;
import org.newsprint.encoder.SentenceEncoder;

/**
 * Learns a model from labelled passages. Probabilities are fitted to what models say of passages
 * that they were not trained on: the training groups are parted in three, and each part is judged
 * by a model of the other two. Deterministic.
 */
public final class ModelTrainer {
  private final Shape shape;
  private final Optional<? extends SentenceEncoder> encoder;
  private final Map<String, List<String>> classes;
  private final double cost;
  private final Set<String> inContext;

  /**
   * A trainer.
   *
   * @param shape which parts of a passage count
   * @param encoder the encoder that the shape names
   * @param classes each head's classes
   * @param cost what a wrong example costs against larger weights; above 0
   */
  public ModelTrainer(
      Shape shape,
      Optional<? extends SentenceEncoder> encoder,
      Map<String, List<String>> classes,
      double cost) {
    this(shape, encoder, classes, cost, Set.of());
  }

  private ModelTrainer(
      Shape shape,
      Optional<? extends SentenceEncoder> encoder,
      Map<String, List<String>> classes,
      double cost,
      Set<String> inContext) {
    this.shape = shape;
    this.encoder = encoder;
    this.classes = new TreeMap<>(classes);
    this.cost = cost;
    this.inContext = Set.copyOf(inContext);
  }

  /**
   * The same trainer, for which these heads hear a sentence among the others of its text: those
   * that follow each other in one group and are natural.
   */
  public ModelTrainer hearingTheText(Set<String> heads) {
    return new ModelTrainer(shape, encoder, classes, cost, heads);
  }

  /** The model of these passages, with the heads that any of them has an answer for. */
  public SentenceModel train(List<Labelled> passages) {
    Optional<CachedEncoder> remembering = encoder.map(CachedEncoder::unbounded);
    FeatureSpace space =
        FeatureSpace.of(shape, passages.stream().map(Labelled::passage).toList(), remembering);
    List<SparseVector> vectors =
        passages.stream().map(labelled -> space.vector(labelled.passage(), remembering)).toList();
    Lesson lesson = new Lesson(passages, vectors, space.length(), cost);
    Map<String, Taught> heads = new LinkedHashMap<>();
    classes.forEach(
        (name, names) -> {
          if (passages.stream().anyMatch(passage -> passage.answer(name).isPresent())) {
            heads.put(name, lesson.teach(name, names, inContext.contains(name)));
          }
        });
    return new SentenceModel(space, heads);
  }
}
