package org.newsprint.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Flink's names of folders, which may be addresses of any file system. */
public final class LocalPath {
  private LocalPath() {}

  /** The folder, if it is on a file system of this machine. */
  public static Optional<Path> of(String folder) {
    try {
      URI uri = URI.create(folder);
      return uri.getScheme() == null
          ? Optional.of(Path.of(folder))
          : Optional.of(uri)
              .filter(it -> it.getScheme().equals("file"))
              .map(it -> Path.of(it.getPath()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
