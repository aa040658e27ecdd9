package org.newsprint.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Word lists that lie beside the classes; lines that begin with {@code #} are remarks. */
final class WordList {
  private WordList() {}

  /** The lines of a list, in order. */
  static List<String> lines(String name) {
    try (InputStream file =
        Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** All words of a list. */
  static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(line -> Stream.of(line.split("\\s+", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
