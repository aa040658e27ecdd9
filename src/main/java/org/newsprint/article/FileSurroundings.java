package org.newsprint.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Looks around source files on Beam's file systems; remembers the manifests it has read. */
final class FileSurroundings implements Surroundings {
  private static final int REMEMBERED = 64;

  private record Version(long modified, long size, Manifest manifest) {
    boolean isOf(MatchResult.Metadata found) {
      return modified == found.lastModifiedMillis() && size == found.sizeBytes();
    }
  }

  private final String base;
  private final List<Source> sources;
  private final Map<String, Version> manifests = new HashMap<>();

  /** Takes names that are not absolute as relative to the base folder; knows the job's sources. */
  FileSurroundings(String base, List<Source> sources) {
    this.base = base;
    this.sources = List.copyOf(sources);
  }

  /** The path as the tables name it: relative to the base folder if it lies in it. */
  static String named(String path, String base) {
    String folder = base.endsWith("/") ? base : base + "/";
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }

  @Override
  public Manifest manifest(String source) {
    String path = path(source);
    String sidecar = path.substring(0, path.lastIndexOf('/') + 1) + Manifest.FILE_NAME;
    try {
      return find(sidecar).map(found -> remembered(sidecar, found)).orElseGet(Manifest::none);
    } catch (IOException failure) {
      return Manifest.broken("looking for it failed: " + failure.getMessage());
    }
  }

  @Override
  public Optional<Instant> modified(String source) {
    try {
      return find(path(source)).flatMap(FileSurroundings::modified);
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  @Override
  public FieldNames names(String source, InputFormat format) {
    String path = path(source);
    return sources.stream()
        .filter(known -> known.format() == format && known.covers(path))
        .map(Source::names)
        .findFirst()
        .orElse(FieldNames.OWN);
  }

  /** When the file was last changed, where its file system tells. */
  static Optional<Instant> modified(MatchResult.Metadata file) {
    return Optional.of(file.lastModifiedMillis())
        .filter(millis -> millis > 0)
        .map(Instant::ofEpochMilli);
  }

  private String path(String source) {
    return source.startsWith("/") || source.contains("://") ? source : base + "/" + source;
  }

  private Manifest remembered(String path, MatchResult.Metadata found) {
    Version known = manifests.get(path);
    if (known != null && known.isOf(found)) {
      return known.manifest();
    }
    if (manifests.size() >= REMEMBERED) {
      manifests.clear();
    }
    Manifest manifest = read(found);
    manifests.put(path, new Version(found.lastModifiedMillis(), found.sizeBytes(), manifest));
    return manifest;
  }

  private static Manifest read(MatchResult.Metadata found) {
    if (found.sizeBytes() > Limits.MANIFEST_BYTES) {
      return Manifest.broken("it is larger than %s bytes".formatted(Limits.MANIFEST_BYTES));
    }
    try (InputStream in = Channels.newInputStream(FileSystems.open(found.resourceId()))) {
      return Manifest.read(in);
    } catch (IOException failure) {
      return Manifest.broken("reading failed: " + failure.getMessage());
    }
  }

  private static Optional<MatchResult.Metadata> find(String path) throws IOException {
    MatchResult result = FileSystems.match(path, EmptyMatchTreatment.ALLOW);
    return result.metadata().stream().findFirst();
  }
}
