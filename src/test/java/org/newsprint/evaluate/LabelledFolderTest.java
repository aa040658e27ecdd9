package org.newsprint.evaluate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.config.JsonLines;
import org.newsprint.config.Problem;
import org.newsprint.config.Problems;

class LabelledFolderTest {
  private static final String TWO =
      """
      {"id":"a","cluster":"1","text":"One."}
      {"id":"b","cluster":"1","text":"Two."}
      """;

  private final Path folder;
  private final Problems problems = new Problems();

  LabelledFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void read_documents_cleansTheirTextsAndReadsTheirDates() throws IOException {
    write(
        "docs.jsonl",
        """
        {"id":"a","cluster":"1","kind":"source","text":" One  two. ","published_at":"2020-06-10"}

        {"id":"b","cluster":"1","kind":null,"text":"Three.","date":"2020-06","more":[1]}
        {"id":"c","cluster":"2","text":"Four."}
        """);
    LabelledSet set = read();
    assertThat(problems.list(), is(List.of()));
    assertThat(
        set.documents().stream().map(LabelledDocument::kind).toList(),
        contains(Optional.of("source"), Optional.empty(), Optional.empty()));
    assertThat(set.articles().get(0).text(), is("One two."));
    assertThat(
        set.articles().stream().map(article -> article.head().publishedAt()).toList(),
        contains(
            Instant.parse("2020-06-10T00:00:00Z"),
            Instant.parse("2020-06-01T00:00:00Z"),
            LabelledFolder.UNDATED));
    assertThat(set.pairs(), is(Optional.empty()));
  }

  @Test
  void read_emptyText_keepsTheDocumentWithoutAnArticle() throws IOException {
    write("docs.jsonl", TWO + "{\"id\":\"c\",\"cluster\":\"1\",\"text\":\" \\u200b \"}\n");
    LabelledSet set = read();
    assertThat(problems.list(), is(List.of()));
    assertThat(set.documents(), hasSize(3));
    assertThat(set.articles(), hasSize(2));
  }

  @Test
  void read_compressedFiles_readsThemAlike() throws IOException {
    write("docs.jsonl.gz", gzip(TWO));
    write("pairs.jsonl.gz", gzip("{\"a\":\"b\",\"b\":\"a\",\"label\":2}\n"));
    LabelledSet set = read();
    assertThat(problems.list(), is(List.of()));
    assertThat(set.documents(), hasSize(2));
    assertThat(
        set.pairs(), is(Optional.of(new JudgedPairs(Set.of(new IdPair("a", "b")), Set.of()))));
  }

  @Test
  void read_pairs_sortsThemByLabel() throws IOException {
    write("docs.jsonl", TWO + TWO.replace("\"a\"", "\"c\"").replace("\"b\"", "\"d\""));
    write(
        "pairs.jsonl",
        """
        {"a":"a","b":"b","label":2}
        {"a":"c","b":"b","label":1}
        {"a":"d","b":"b","label":0}
        {"a":"b","b":"a","label":1}
        """);
    JudgedPairs expected =
        new JudgedPairs(Set.of(new IdPair("a", "b")), Set.of(new IdPair("b", "c")));
    assertThat(read().pairs(), is(Optional.of(expected)));
    assertThat(problems.list(), is(List.of()));
  }

  @Test
  void read_brokenDocuments_namesAllWithTheirLines() throws IOException {
    write(
        "docs.jsonl",
        """
        {"id":"a","cluster":"1","text":"Cut in ha
        ["id"]
        {"id":7,"text":"No cluster."}
        {"id":"b","cluster":"1","text":"Dated.","date":"someday"}
        {"id":"c","cluster":"1","text":"One."}
        {"id":"c","cluster":"1","text":"Two."}
        {"id":"a\\tb","cluster":"1","text":""}
        {"id":"a  b","cluster":"1","text":"Spaced."}
        """);
    write("pairs.jsonl", "{\"a\":\"a\",\"b\":\"b\",\"label\":2}\n");
    read();
    assertThat(
        said("docs.jsonl"),
        contains(
            containsString(":1: not JSON: Unexpected end-of-input"),
            endsWith(":2: does not hold a JSON object, but one of type ARRAY"),
            endsWith(":3: id: must be a string, but is of type NUMBER"),
            endsWith(":3: cluster: is missing"),
            endsWith(":4: not an ISO 8601 date or time: \"someday\""),
            endsWith(":6: id: 'c' is that of an earlier document"),
            endsWith(":7: id: is blank or holds a control character"),
            endsWith(":8: id: 'a  b' is spaced or composed otherwise than an article's would be")));
    assertThat("pairs of broken documents", said("pairs.jsonl"), is(List.of()));
  }

  @Test
  void read_brokenPairs_namesAllWithTheirLines() throws IOException {
    write("docs.jsonl", TWO);
    write(
        "pairs.jsonl",
        """
        {"a":"a","b":"x","label":2}
        {"a":"a","b":"a","label":2}
        {"a":"a","b":"b","label":3}
        {"a":"a","b":"b"}
        """);
    read();
    assertThat(
        said("pairs.jsonl"),
        contains(
            endsWith(":1: b: there is no document 'x'"),
            endsWith(":2: b: 'a' is paired with itself"),
            endsWith(":3: label: must be a whole number from 0 to 2, but is 3"),
            endsWith(":4: label: must be a whole number from 0 to 2, but is missing")));
  }

  @Test
  void read_everyLineBroken_stopsAfterEnough() throws IOException {
    write("docs.jsonl", "id,cluster,text\n".repeat(1000));
    read();
    assertThat(problems.list(), hasSize(JsonLines.MOST_MISTAKES + 1));
    assertThat(
        problems.list().get(JsonLines.MOST_MISTAKES).toString(),
        endsWith(":21: nothing was read from here on, after so many mistakes"));
  }

  @Test
  void read_noFolderNoFileNoDocument_saysWhich() throws IOException {
    LabelledFolder.read(folder.resolve("none"), problems);
    read();
    write("docs.jsonl", "\n");
    read();
    write("docs.jsonl.gz", gzip(TWO));
    read();
    assertThat(
        problems.list().stream().map(Problem::message).toList(),
        contains(
            "holds neither docs.jsonl nor docs.jsonl.gz",
            "holds both docs.jsonl and docs.jsonl.gz; leave one",
            "holds no document",
            "there is no such folder"));
  }

  @Test
  void read_fileBreaksOff_saysHow() throws IOException {
    write("docs.jsonl.gz", Arrays.copyOf(gzip(TWO.repeat(9)), 40));
    read();
    assertThat(said("docs.jsonl.gz"), contains(endsWith(": the compressed file ends too early")));
  }

  @Test
  void read_otherEncoding_isSaid() throws IOException {
    write("docs.jsonl", "{\"id\":\"a\",\"cluster\":\"1\",\"text\":\"élu\"}".getBytes(ISO_8859_1));
    read();
    assertThat(said("docs.jsonl"), contains(endsWith(":1: here or further on it is not UTF-8")));
  }

  private LabelledSet read() {
    return LabelledFolder.read(folder, problems);
  }

  private List<String> said(String file) {
    return problems.list().stream()
        .filter(problem -> problem.file().endsWith(file))
        .map(Problem::toString)
        .toList();
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(UTF_8));
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
