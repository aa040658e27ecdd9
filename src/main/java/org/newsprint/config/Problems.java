package org.newsprint.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All mistakes found so far, in one file or in several. Not safe for use by several threads. */
public final class Problems {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

  private final List<Problem> found = new ArrayList<>();

  /** Adds a mistake. */
  public void add(String file, int line, String path, String message) {
    found.add(new Problem(file, line, path, message));
  }

  /** Whether no mistake was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** The mistakes by file and line; those of one line in the order in which they were found. */
  public List<Problem> list() {
    return found.stream().sorted(BY_PLACE).toList();
  }
}
