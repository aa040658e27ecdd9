package org.newsprint.config;

import java.io.Serializable;

/**
 * One mistake in a file.
 *
 * @param file the file as the user names it
 * @param line the line of the mistake, from 1; 0 where the file cannot be read at all
 * @param path the keys that lead to it, for example {@code windows.lateness} or {@code
 *     sources[0].path}; empty where the file as a whole is meant
 * @param message what is wrong and what would be right
 */
public record Problem(String file, int line, String path, String message) implements Serializable {
  /** The mistake on one line: {@code file:line: path: message}, without what is not known. */
  @Override
  public String toString() {
    String place = line == 0 ? file + ": " : file + ":" + line + ": ";
    return path.isEmpty() ? place + message : place + path + ": " + message;
  }
}
