package org.newsprint.learn;

import java.util.List;

/**
 * What a head says of a passage.
 *
 * @param classes the classes' names
 * @param probabilities how probable each is; they sum to 1
 * @param votes what each probability is multiplied with before the largest is chosen
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier; never compared
public record Judgement(List<String> classes, double[] probabilities, double[] votes) {
  /** The place of the class that is chosen. */
  int choice() {
    return Votes.choice(probabilities, votes);
  }

  /** The chosen class. */
  public String label() {
    return classes.get(choice());
  }

  /** How probable the chosen class is. */
  public double probability() {
    return probabilities[choice()];
  }

  /**
   * How clearly a class was chosen: its share of all votes, 0 to 1. Unlike the probability it is as
   * large for a rare class as for a frequent one.
   */
  public double share(String name) {
    double all = 0;
    for (int i = 0; i < votes.length; i++) {
      all += probabilities[i] * votes[i];
    }
    int at = classes.indexOf(name);
    return probabilities[at] * votes[at] / all;
  }

  /** How probable a class is. */
  public double probability(String name) {
    return probabilities[classes.indexOf(name)];
  }
}
