package org.newsprint.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the folder whenever a run is stopped. */
class StagedFilesTest {
  private final Path folder;
  private final StagedFiles files;

  StagedFilesTest(@TempDir Path folder) {
    this.folder = folder;
    this.files = new StagedFiles(folder + "/");
  }

  @BeforeEach
  void anEarlierRun() throws IOException {
    write("a/old", "old a");
    write("b/old", "old b");
  }

  @Test
  void commit_replacesAllFilesAndLeavesNothingElse() throws IOException {
    stage("a/old", "new a");
    stage("c/new", "new c");
    files.commit(List.of(name("c/new"), name("a/old")));
    assertThat(standing(), is(Map.of("a/old", "new a", "b/old", "old b", "c/new", "new c")));
  }

  @Test
  void recover_stoppedBeforeTheCommit_leavesTheOldFiles() throws IOException {
    stage("a/old", "new a");
    stage("c/new", "new c");
    files.recover();
    assertThat(standing(), is(Map.of("a/old", "old a", "b/old", "old b")));
  }

  @Test
  void recover_stoppedWhileTheListWasWritten_leavesTheOldFiles() throws IOException {
    stage("a/old", "new a");
    write("_commit.part", name("a/o"));
    files.recover();
    assertThat(standing(), is(Map.of("a/old", "old a", "b/old", "old b")));
  }

  @Test
  void recover_stoppedWhileFilesWereMoved_movesTheRest() throws IOException {
    stage("b/old", "new b");
    stage("c/new", "new c");
    write("_commit", String.join("\n", name("a/old"), name("b/old"), name("c/new")));
    write("a/old", "new a"); // This one had been moved.
    files.recover();
    assertThat(standing(), is(Map.of("a/old", "new a", "b/old", "new b", "c/new", "new c")));
    files.recover();
    assertThat(standing(), is(Map.of("a/old", "new a", "b/old", "new b", "c/new", "new c")));
  }

  private String name(String file) {
    return folder.resolve(file).toString();
  }

  private void stage(String file, String content) throws IOException {
    try (OutputStream out = StagedFiles.create(name(file))) {
      out.write(content.getBytes(UTF_8));
    }
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, content);
  }

  private Map<String, String> standing() throws IOException {
    Map<String, String> standing = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        standing.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return standing;
  }
}
