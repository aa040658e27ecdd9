package org.newsprint.config;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A configuration that cannot be used; the message has one line for each mistake. */
public final class InvalidConfig extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an immutable list of records
  private final List<Problem> problems;

  /** Carries the mistakes, of which there is at least one. */
  public InvalidConfig(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every mistake, in line order. */
  public List<Problem> problems() {
    return problems;
  }
}
