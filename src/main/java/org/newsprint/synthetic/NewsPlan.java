package org.newsprint.synthetic;

import java.time.LocalDate;

/**
 * What a made stream of news shall be like.
 *
 * @param seed where all chance comes from
 * @param articles how many there are
 * @param shares what part of them is made how
 * @param outlets how many outlets publish them
 * @param words the median of the words of an original
 * @param boilerplate the most words of the paragraph that ends each article of an outlet
 * @param start the first day, in UTC
 * @param days how many days they are published in
 */
public record NewsPlan(
    long seed,
    int articles,
    Shares shares,
    int outlets,
    int words,
    int boilerplate,
    LocalDate start,
    int days) {
  /** The most copies: chains of copies then stay short. */
  public static final double MOST_COPIES = 0.9;

  /**
   * Shares of all articles.
   *
   * @param copies those that copy an earlier one
   * @param spun those that copy it in other words; part of the copies
   * @param hot those that copy the hottest story, as far as there are copies enough; part of the
   *     copies
   * @param late those that arrive after later ones
   * @param relevant those about the debate on facial recognition
   */
  public record Shares(double copies, double spun, double hot, double late, double relevant) {
    /** Refuses what are no shares. */
    public Shares {
      if (!(isShare(copies) && isShare(hot) && isShare(late) && isShare(relevant))) {
        throw new IllegalArgumentException("a share lies between 0 and 1");
      }
      if (!(copies <= MOST_COPIES && spun >= 0 && spun <= copies)) {
        throw new IllegalArgumentException("no such copies: " + copies + ", spun " + spun);
      }
    }

    private static boolean isShare(double share) {
      return share >= 0 && share <= 1;
    }
  }

  /** Refuses what no news can be like. */
  public NewsPlan {
    if (articles < 1 || outlets < 1 || words < 1 || boilerplate < 0 || days < 1) {
      throw new IllegalArgumentException("news needs articles, outlets, words and days");
    }
  }
}
