package org.newsprint.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of seeds/pages.
 *
 * @param name its name without the ending
 * @param html the page
 * @param gold the text that is its article
 */
public record SeedPage(String name, String html, String gold) {
  private static final Path FOLDER = Path.of("seeds/pages");

  /** All of them, by name. */
  public static List<SeedPage> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".html"))
          .sorted()
          .map(file -> read(file.substring(0, file.length() - ".html".length())))
          .toList();
    }
  }

  /** The page as it lies in its file. */
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name + ".html"));
  }

  private static SeedPage read(String name) {
    try {
      byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".html"));
      String charset = DeclaredCharset.of(bytes).orElse(StandardCharsets.UTF_8.name());
      return new SeedPage(
          name,
          new String(bytes, Charset.forName(charset)),
          Files.readString(FOLDER.resolve(name + ".txt")).strip());
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
