package org.newsprint.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.config.Problem;
import org.newsprint.config.Problems;

class PolnearSetTest {
  private static final String ONE =
      """
      {"id":"a","text":"😀 Ann Lee said no.","attributions":[\
      {"source":[[2,9]],"cue":[[10,14]],"content":[[15,17]],"more":1}]}
      """;

  private final Path folder;
  private final Problems problems = new Problems();

  PolnearSetTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void read_plainFile_countsPlacesInCodePoints() throws IOException {
    Path file = Files.writeString(folder.resolve("set.jsonl"), ONE);
    PolnearDocument document = PolnearSet.read(file, problems).documents().get(0);
    assertThat(problems.list(), is(List.of()));
    PolnearAttribution attribution = document.attributions().get(0);
    assertThat(attribution.source(), contains(new Span(3, 10)));
    assertThat(attribution.cue(), contains(new Span(11, 15)));
    assertThat(attribution.content(), contains(new Span(16, 18)));
    assertThat(document.text().substring(3, 10), is("Ann Lee"));
  }

  @Test
  void read_compressedFile_isReadLikeAPlainOne() throws IOException {
    Path file = folder.resolve("set.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(ONE.getBytes(UTF_8));
    }
    assertThat(PolnearSet.read(file, problems).documents(), hasSize(1));
    assertThat(problems.list(), is(List.of()));
  }

  @Test
  void read_mistakes_areNamedWithTheirLine() throws IOException {
    for (String wrong :
        List.of(
            "{\"attributions\":[]}",
            "{\"text\":\"A.\"}",
            "{\"text\":\"A.\",\"attributions\":[3]}",
            "{\"text\":\"A.\",\"attributions\":[{\"source\":[],\"cue\":[]}]}",
            "{\"text\":\"A.\",\"attributions\":[{\"source\":[],\"cue\":[],\"content\":[[1,3]]}]}",
            "{\"text\":\"A.\",\"attributions\":[{\"source\":[],\"cue\":[[2,1]],\"content\":[]}]}")) {
      Problems found = new Problems();
      PolnearSet.read(Files.writeString(folder.resolve("set.jsonl"), "\n" + wrong), found);
      assertThat(wrong, found.list().get(0).line(), is(2));
    }
  }

  @Test
  void read_noFileOrNothingInIt_isAProblem() throws IOException {
    PolnearSet.read(folder.resolve("none.jsonl"), problems);
    PolnearSet.read(Files.writeString(folder.resolve("set.jsonl"), "\n"), problems);
    assertThat(
        problems.list().stream().map(Problem::message).toList(),
        contains(containsString("no such file"), containsString("no object")));
  }
}
