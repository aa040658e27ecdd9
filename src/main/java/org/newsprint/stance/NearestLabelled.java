package org.newsprint.stance;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.reading.Word;
import org.newsprint.reading.Words;

/**
 * Finds the labelled sentences that are most like another one.
 *
 * <p>The {@value #CANDIDATES} that share most with it are told by their words: by the cosine of the
 * words' counts, each weighed by how few sentences have the word. Without an encoder that is all;
 * with one, they are put in the order of the cosine of its vectors. Of equals the one that was read
 * first comes first. A question takes a time that grows with the sentences that share a word, and
 * at most {@value #CANDIDATES} runs of the encoder.
 */
public final class NearestLabelled {
  /** The encoder takes a hundredth of a second for each. */
  static final int CANDIDATES = 200;

  private static final Comparator<Ranked> BEST_FIRST =
      comparingDouble(Ranked::similarity).reversed().thenComparingInt(Ranked::example);

  private final List<LabelledExample> examples;
  private final Optional<? extends SentenceEncoder> encoder;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, List<Weight>> byWord = new HashMap<>();

  /**
   * A labelled sentence and how like another one it is.
   *
   * @param similarity a cosine: 1 is the same, as far as can be told
   */
  public record Neighbour(LabelledExample example, double similarity) {}

  private record Ranked(int example, double similarity) {}

  private record Weight(int example, double weight) {}

  /** Looks among these examples. */
  public NearestLabelled(
      List<LabelledExample> examples, Optional<? extends SentenceEncoder> encoder) {
    this.examples = List.copyOf(examples);
    this.encoder = encoder;
    List<SortedMap<String, Integer>> counts =
        this.examples.stream().map(example -> counts(example.text())).toList();
    // Weights need to know first in how many sentences each word is.
    counts.forEach(
        words -> words.keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    for (int i = 0; i < counts.size(); i++) {
      int example = i;
      weights(counts.get(i))
          .forEach(
              (word, weight) ->
                  byWord
                      .computeIfAbsent(word, none -> new ArrayList<>())
                      .add(new Weight(example, weight)));
    }
  }

  /** The nearest examples, the most alike first; only those that share a word. */
  public List<Neighbour> to(String sentence, int most) {
    List<Ranked> candidates = byWords(sentence);
    List<Ranked> ranked =
        encoder.map(model -> byVectors(model, sentence, candidates)).orElse(candidates);
    return ranked.stream()
        .limit(most)
        .map(one -> new Neighbour(examples.get(one.example()), one.similarity()))
        .toList();
  }

  private List<Ranked> byWords(String sentence) {
    double[] similarities = new double[examples.size()];
    weights(counts(sentence))
        .forEach(
            (word, own) ->
                byWord
                    .getOrDefault(word, List.of())
                    .forEach(other -> similarities[other.example()] += own * other.weight()));
    return IntStream.range(0, similarities.length)
        .filter(i -> similarities[i] > 0)
        .mapToObj(i -> new Ranked(i, similarities[i]))
        .sorted(BEST_FIRST)
        .limit(CANDIDATES)
        .toList();
  }

  private List<Ranked> byVectors(SentenceEncoder model, String sentence, List<Ranked> candidates) {
    float[] own = model.encode(sentence, List.of()).whole();
    return candidates.stream()
        .map(Ranked::example)
        .map(
            example ->
                new Ranked(
                    example,
                    cosine(own, model.encode(examples.get(example).text(), List.of()).whole())))
        .sorted(BEST_FIRST)
        .toList();
  }

  /** Sorted, so that sums are always made in one order. */
  private static SortedMap<String, Integer> counts(String text) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Word word : Words.of(text)) {
      counts.merge(word.text(), 1, Integer::sum);
    }
    return counts;
  }

  /** A vector of length one. */
  private SortedMap<String, Double> weights(SortedMap<String, Integer> counts) {
    SortedMap<String, Double> weights = new TreeMap<>();
    counts.forEach(
        (word, count) ->
            weights.put(
                word,
                count
                    * Math.log(1 + (double) examples.size() / frequencies.getOrDefault(word, 1))));
    double length =
        Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    weights.replaceAll((word, weight) -> weight / length);
    return weights;
  }

  /** The cosine; 0 where one of the two is nothing but zeros. */
  private static double cosine(float[] one, float[] other) {
    double product = 0;
    double squares = 0;
    double otherSquares = 0;
    for (int i = 0; i < one.length; i++) {
      product += (double) one[i] * other[i];
      squares += (double) one[i] * one[i];
      otherSquares += (double) other[i] * other[i];
    }
    double lengths = Math.sqrt(squares * otherSquares);
    return lengths > 0 ? product / lengths : 0;
  }
}
