package org.newsprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import javax.tools.ToolProvider;

/** A bundled jar as it would be if another number stood for the rules of fingerprints. */
final class OtherRelease {
  private static final String SCHEME = "org/newsprint/fingerprint/Scheme";
  private static final String OURS = "int RULES = 2;";

  private OtherRelease() {}

  /** Makes it in this folder: the jar of this build with one class compiled anew. */
  static Path in(Path folder) throws IOException {
    String source = Files.readString(Path.of("src/main/java", SCHEME + ".java"));
    assertThat(source, containsString(OURS));
    Path file = folder.resolve("other").resolve("Scheme.java");
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, source.replace(OURS, "int RULES = 1;"));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("other").toString(),
                file.toString());
    assertThat(failed, is(0));
    Path jar = Files.copy(RealCluster.JAR, folder.resolve("other-release.jar"));
    try (FileSystem content =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
      Files.copy(
          folder.resolve("other").resolve(SCHEME + ".class"),
          content.getPath(SCHEME + ".class"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    return jar;
  }
}
