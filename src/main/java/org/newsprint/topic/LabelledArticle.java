package org.newsprint.topic;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An article whose sentences are labelled. They count from 0 through the article; the title is
 * {@link #TITLE}.
 *
 * @param id its id, once in its file
 * @param part what it is for, one of {@link #PARTS}
 * @param outlet who published it
 * @param title its title; empty if it has none
 * @param paragraphs the sentences of each paragraph
 * @param labels the author's records of each sentence, in their order
 * @param secondLabels a second labeller's records, by sentence; empty if there was none
 * @param opinions the sentences that express an opinion on whatever it may be, if that was asked
 */
public record LabelledArticle(
    String id,
    String part,
    String outlet,
    String title,
    List<List<String>> paragraphs,
    SortedMap<Integer, List<LabelRecord>> labels,
    SortedMap<Integer, List<LabelRecord>> secondLabels,
    Optional<SortedSet<Integer>> opinions) {
  /** The number that stands for the title. */
  public static final int TITLE = -1;

  /** What an article may be for. */
  public static final List<String> PARTS = List.of("train", "calibration", "test");

  /** Copies the lists, the maps and the set. */
  public LabelledArticle {
    paragraphs = paragraphs.stream().map(List::copyOf).toList();
    labels = copy(labels);
    secondLabels = copy(secondLabels);
    opinions = opinions.map(TreeSet::new).map(Collections::unmodifiableSortedSet);
  }

  /** All sentences but the title, so that each is at its number. */
  public List<String> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  private static SortedMap<Integer, List<LabelRecord>> copy(
      SortedMap<Integer, List<LabelRecord>> labels) {
    SortedMap<Integer, List<LabelRecord>> copy = new TreeMap<>();
    labels.forEach((sentence, records) -> copy.put(sentence, List.copyOf(records)));
    return Collections.unmodifiableSortedMap(copy);
  }
}
