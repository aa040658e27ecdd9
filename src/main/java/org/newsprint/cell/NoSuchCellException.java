package org.newsprint.cell;

/** The tables have no such cell; the message says which are near. */
public final class NoSuchCellException extends Exception {
  private static final long serialVersionUID = 1L;

  NoSuchCellException(String message) {
    super(message);
  }
}
