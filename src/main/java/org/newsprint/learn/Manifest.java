package org.newsprint.learn;

import java.util.List;

/**
 * What a model was made of and how sure it is of whole articles.
 *
 * @param topic the id of the topic
 * @param files the labelled files, in the order in which they were read
 * @param confusion how many held-out articles of one stance (row: favor, against, neutral) were
 *     given another (column); empty if there were too few to tell
 */
public record Manifest(String topic, List<TrainingFile> files, List<List<Integer>> confusion) {
  /** Copies the lists. */
  public Manifest {
    files = List.copyOf(files);
    confusion = confusion.stream().map(List::copyOf).toList();
  }

  /**
   * One labelled file.
   *
   * @param name its file name
   * @param sha256 the digest of its bytes, in hexadecimal
   * @param sentences how many of its sentences were trained on
   */
  public record TrainingFile(String name, String sha256, int sentences) {}
}
