package org.newsprint.evaluate;

import java.io.PrintWriter;

/** Figures that can be printed for people and for programs. */
public interface Report {
  /** Prints them as tables. */
  void print(PrintWriter out);

  /** Prints them as one JSON object on one line. */
  void printJson(PrintWriter out);
}
