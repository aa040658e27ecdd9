package org.newsprint;

import java.nio.file.Path;

/** Paths and globs as users write them. */
final class Paths {
  private Paths() {}

  /**
   * The path as one that holds from anywhere: as it is where it has a scheme such as {@code s3://},
   * else absolute and without {@code ..}.
   */
  static String absolute(Path folder, String path) {
    return path.contains("://")
        ? path
        : folder.toAbsolutePath().resolve(path).normalize().toString();
  }

  /** The path as it is best shown: relative to the working folder if that is it or holds it. */
  static String shown(String path) {
    Path here = Path.of("").toAbsolutePath();
    if (path.contains("://") || !Path.of(path).startsWith(here)) {
      return path;
    }
    String below = here.relativize(Path.of(path)).toString();
    return below.isEmpty() ? "." : below;
  }
}
