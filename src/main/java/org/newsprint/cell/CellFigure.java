package org.newsprint.cell;

import java.util.Optional;

/**
 * One figure of a cell.
 *
 * @param column its column in {@code outlet_window}
 * @param stated what the row says; empty if it says nothing
 * @param counted the same, counted anew from articles and sentences; empty where these give none
 * @param how what was counted, with numbers where it is read off others
 */
public record CellFigure(
    String column, Optional<Object> stated, Optional<Object> counted, String how) {
  /** Whether the row says what the articles say. */
  public boolean agrees() {
    return stated.equals(counted);
  }
}
