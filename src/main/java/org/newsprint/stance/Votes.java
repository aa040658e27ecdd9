package org.newsprint.stance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sentences of one article that count, one vote per proposition: a sentence that the text
 * repeats, as of a headline or a pull quote, counts once, where it first stands.
 *
 * @param rows the sentences, each text once, in text order
 */
record Votes(List<Evidence> rows) {
  private static final double PRECISION = 10_000;

  /** The votes of an article's evidence. */
  static Votes of(List<Evidence> evidence) {
    Set<String> seen = new HashSet<>();
    return new Votes(evidence.stream().filter(row -> seen.add(row.text())).toList());
  }

  /** The votes that one asks for. */
  Votes only(Predicate<Evidence> wanted) {
    return new Votes(rows.stream().filter(wanted).toList());
  }

  /** How many sentences were judged, those of which the scorer was too unsure included. */
  int judged() {
    return rows.size();
  }

  /** Of how many the scorer was too unsure. */
  int abstained() {
    return (int) rows.stream().filter(Evidence::abstained).count();
  }

  /** How many take a side. */
  int sides() {
    return count(StanceLabel.FAVOR) + count(StanceLabel.AGAINST);
  }

  /** (favour - against) / (favour + against); absent where fewer than {@code least} take a side. */
  Optional<Double> balance(int least) {
    int sides = sides();
    return sides < Math.max(1, least)
        ? Optional.empty()
        : Optional.of(
            rounded((double) (count(StanceLabel.FAVOR) - count(StanceLabel.AGAINST)) / sides));
  }

  private int count(StanceLabel label) {
    return (int) rows.stream().filter(row -> row.label() == label).count();
  }

  /** A score rounded to 4 decimals. */
  static double rounded(double value) {
    return Math.round(value * PRECISION) / PRECISION;
  }
}
