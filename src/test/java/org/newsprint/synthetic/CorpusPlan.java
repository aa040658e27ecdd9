package org.newsprint.synthetic;

import java.time.Duration;
import java.util.List;

/**
 * What a made corpus shall be like.
 *
 * @param seed where all chance comes from
 * @param size how many articles
 * @param copyShare the share of articles that are copies, apart from those of the hot story
 * @param hotCopies how many articles copy the first one
 * @param manners the ways of copying, equally often
 * @param span how long a time the articles are published in
 * @param outlets how many outlets publish them
 * @param words how many words an article has on average
 * @param boilerplateWords about how many words stand alike at the end of every article
 */
public record CorpusPlan(
    long seed,
    int size,
    double copyShare,
    int hotCopies,
    List<Manner> manners,
    Duration span,
    int outlets,
    int words,
    int boilerplateWords) {
  /** Refuses what no corpus can be like. */
  public CorpusPlan {
    if (hotCopies < 0 || hotCopies >= size || !(copyShare >= 0 && copyShare <= 1)) {
      throw new IllegalArgumentException("no such corpus: " + hotCopies + " of " + size);
    }
    if (manners.isEmpty() || outlets < 1 || words < 1 || span.isNegative() || span.isZero()) {
      throw new IllegalArgumentException("a corpus needs manners, outlets, words and time");
    }
    manners = List.copyOf(manners);
  }

  /** Originals only, of 380 words, within ten days, from 300 outlets. */
  public static CorpusPlan of(long seed, int size) {
    List<Manner> manners = List.of(Manner.values());
    return new CorpusPlan(seed, size, 0, 0, manners, Duration.ofDays(10), 300, 380, 0);
  }

  /** With this share of copies, each of any earlier article. */
  public CorpusPlan withCopies(double share) {
    return new CorpusPlan(
        seed, size, share, hotCopies, manners, span, outlets, words, boilerplateWords);
  }

  /** With this many copies of the first article. */
  public CorpusPlan withHotStory(int copies) {
    return new CorpusPlan(
        seed, size, copyShare, copies, manners, span, outlets, words, boilerplateWords);
  }

  /** With copies made in these ways only. */
  public CorpusPlan copied(Manner... ways) {
    return new CorpusPlan(
        seed, size, copyShare, hotCopies, List.of(ways), span, outlets, words, boilerplateWords);
  }

  /** Published within this time. */
  public CorpusPlan within(Duration time) {
    return new CorpusPlan(
        seed, size, copyShare, hotCopies, manners, time, outlets, words, boilerplateWords);
  }

  /** With a paragraph of about this many words that ends every article. */
  public CorpusPlan withBoilerplate(int wordCount) {
    return new CorpusPlan(
        seed, size, copyShare, hotCopies, manners, span, outlets, words, wordCount);
  }
}
