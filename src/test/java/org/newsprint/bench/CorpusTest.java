package org.newsprint.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private final Path file;

  CorpusTest(@TempDir Path folder) {
    this.file = folder.resolve("articles.jsonl");
  }

  @Test
  void parts_ofAnyNumber_haveEveryLineOnceAndInOrder() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 30; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = random.nextInt(40); i > 0; i--) {
        lines.add("é".repeat(1 + random.nextInt(30)) + i);
      }
      // With and without an end of the last line.
      Files.writeString(file, String.join("\n", lines) + (random.nextBoolean() ? "\n" : ""));
      for (int count = 1; count < 12; count++) {
        List<Corpus.Part> parts = new Corpus(file).parts(count);
        assertThat(parts, hasSize(count));
        List<String> read = new ArrayList<>();
        for (Corpus.Part part : parts) {
          part.forEachLine(line -> read.add(new String(line, UTF_8)));
        }
        assertThat("round %d, %d parts".formatted(round, count), read, is(lines));
      }
      assertThat(new Corpus(file).lines(), is((long) lines.size()));
    }
  }

  @Test
  void forEachLine_longerThanABlock_isWhole() throws IOException {
    String line = "long ".repeat(500_000);
    Files.writeString(file, line + "\nshort\n");
    List<String> read = new ArrayList<>();
    new Corpus(file).parts(1).get(0).forEachLine(bytes -> read.add(new String(bytes, UTF_8)));
    assertThat(read, is(List.of(line, "short")));
  }
}
