package org.newsprint.fingerprint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xerial.snappy.SnappyInputStream;

/**
 * The fingerprints in a savepoint or checkpoint of Flink, of which it can be told without Flink by
 * which {@link Scheme} they were made: state begins with the coders that wrote it, as Java objects
 * that Beam packs with Snappy, and a {@link FingerprintCoder} names its scheme.
 */
public final class SavedFingerprints {
  private static final String MARK = "newsprint.fingerprint.scheme=";
  private static final Pattern MARKED = Pattern.compile(Pattern.quote(MARK) + "([0-9a-f]{8})");

  /** How Beam begins to write an object down: Snappy's header. */
  private static final String CODER = "\u0082SNAPPY\0";

  /** Of a file with state, the coders are at the beginning; these are some kilobytes. */
  private static final int BEGINNING = 1 << 20;

  private SavedFingerprints() {}

  static String mark(int scheme) {
    return MARK + "%08x".formatted(scheme);
  }

  /**
   * Why a job of this release cannot go on from a savepoint; empty if nothing speaks against it, or
   * if it does not tell.
   *
   * @param folder of the savepoint
   * @throws IOException if it cannot be read
   */
  public static Optional<String> refuse(Path folder) throws IOException {
    for (Path file : files(folder)) {
      Optional<String> theirs = theirs(beginning(file));
      if (theirs.isPresent()) {
        return refuse(theirs.get());
      }
    }
    return Optional.empty();
  }

  /** The number that stands behind the first mark in a text. */
  static Optional<String> theirs(String text) {
    Matcher marked = MARKED.matcher(text);
    return marked.find() ? Optional.of(marked.group(1)) : Optional.empty();
  }

  /** What is to be said of state of this scheme. */
  static Optional<String> refuse(String theirs) {
    String ours = "%08x".formatted(Scheme.ofAll());
    return theirs.equals(ours)
        ? Optional.empty()
        : Optional.of(
            ("its fingerprints were made by scheme %s, but this release compares by scheme %s; go on"
                    + " with the release that wrote it, or start without it, into another output"
                    + " folder, and read all articles again")
                .formatted(theirs, ours));
  }

  /** What holds small state itself goes first. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(
              Comparator.comparing((Path file) -> !file.endsWith("_metadata"))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.endsWith("_metadata") ? in.readAllBytes() : in.readNBytes(BEGINNING);
    }
  }

  /** The scheme that any of the coders in these bytes names. */
  static Optional<String> theirs(byte[] bytes) {
    String letters = new String(bytes, ISO_8859_1);
    for (int at = letters.indexOf(CODER); at >= 0; at = letters.indexOf(CODER, at + 1)) {
      Optional<String> theirs = theirs(unpacked(bytes, at));
      if (theirs.isPresent()) {
        return theirs;
      }
    }
    return Optional.empty();
  }

  /**
   * As much as can be unpacked from there on, since what looks like a coder may be something else.
   */
  private static String unpacked(byte[] bytes, int from) {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    try (InputStream in =
        new SnappyInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
      for (int next = in.read(); next >= 0 && unpacked.size() < BEGINNING; next = in.read()) {
        unpacked.write(next);
      }
    } catch (IOException | RuntimeException behindIt) {
      return unpacked.toString(ISO_8859_1);
    }
    return unpacked.toString(ISO_8859_1);
  }
}
