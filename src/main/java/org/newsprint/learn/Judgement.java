package org.newsprint.learn;

import java.util.List;

/**
 * What a head says of a passage.
 *
 * @param classes the classes' names
 * @param probabilities how probable each is; they sum to 1
 * @param choice the place of the class that is chosen
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier; never compared
public record Judgement(List<String> classes, double[] probabilities, int choice) {
  /** The chosen class. */
  public String label() {
    return classes.get(choice);
  }

  /** How probable the chosen class is. */
  public double probability() {
    return probabilities[choice];
  }

  /** How probable a class is. */
  public double probability(String name) {
    return probabilities[classes.indexOf(name)];
  }
}
