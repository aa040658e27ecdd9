package org.newsprint.article;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files to read, all of one format.
 *
 * @param glob a path with wildcards, on any file system that Beam knows
 * @param format how the files are written
 * @param charset the encoding of files that are not UTF-8
 * @param names what the records call the fields
 */
public record Source(String glob, InputFormat format, Optional<String> charset, FieldNames names)
    implements Serializable {
  /**
   * Checks the encoding.
   *
   * @throws IllegalArgumentException if there is no such encoding, or if lines cannot be told apart
   *     in it before it is decoded
   */
  public Source {
    charset.ifPresent(name -> check(name, format));
  }

  /** Files whose records have our own names for the fields. */
  public Source(String glob, InputFormat format, Optional<String> charset) {
    this(glob, format, charset, FieldNames.OWN);
  }

  /** The same files with other names. */
  public Source with(FieldNames others) {
    return new Source(glob, format, charset, others);
  }

  /** Whether a file is one of these. */
  boolean covers(String path) {
    return FileSystems.getDefault()
        .getPathMatcher("glob:" + plain(glob))
        .matches(Path.of(plain(path)));
  }

  /** A scheme as the first folder, since a path has none. */
  private static String plain(String path) {
    return path.replace("://", ":/");
  }

  private static void check(String name, InputFormat format) {
    Charset charset =
        Charsets.named(name)
            .orElseThrow(() -> new IllegalArgumentException("unknown charset: " + name));
    if (format == InputFormat.JSONL && !Charsets.keepsLineBreaks(charset)) {
      throw new IllegalArgumentException("JSON lines cannot be read in charset " + name);
    }
  }

  // An Optional is not serializable, so a plain value stands in for this one.
  private Object writeReplace() {
    return new Plain(glob, format, charset.orElse(""), names);
  }

  private record Plain(String glob, InputFormat format, String charset, FieldNames names)
      implements Serializable {
    private Object readResolve() {
      return new Source(glob, format, Optional.of(charset).filter(name -> !name.isEmpty()), names);
    }
  }
}
