package org.newsprint.learn;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What the heads of a model say of one passage. */
public final class Judgements {
  private final Map<String, Judgement> byHead;

  Judgements(Map<String, Judgement> byHead) {
    this.byHead = Map.copyOf(byHead);
  }

  /**
   * What a head says.
   *
   * @throws NoSuchElementException if the model has no such head
   */
  public Judgement of(String head) {
    return find(head)
        .orElseThrow(() -> new NoSuchElementException("the model has no head " + head));
  }

  /** What a head says; empty if the model has no such head. */
  public Optional<Judgement> find(String head) {
    return Optional.ofNullable(byHead.get(head));
  }
}
