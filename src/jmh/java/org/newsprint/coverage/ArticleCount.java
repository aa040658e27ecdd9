package org.newsprint.coverage;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts articles beside operations, so that corpora of different sizes can be compared. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class ArticleCount {
  /** The articles placed. */
  public long articles;
}
