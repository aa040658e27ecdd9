package org.newsprint.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  private final Path file;
  private final Problems problems = new Problems();

  JsonLinesTest(@TempDir Path folder) {
    this.file = folder.resolve("set.jsonl");
  }

  @Test
  void readAll_objects_handsThemOverInOrder() throws IOException {
    write("\uFEFF{\"a\":\"x\"}\r\n\n{\"a\":\"y\",\"more\":[1]}");
    assertThat(
        read(line -> line.number() + line.requireText("a").orElse("")), contains("1x", "3y"));
    assertThat(said(), is(empty()));
  }

  @Test
  void readAll_compressedFile_readsItAlike() throws IOException {
    Path compressed = file.resolveSibling("set.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(compressed))) {
      out.write("{\"a\":\"x\"}".getBytes(UTF_8));
    }
    assertThat(
        JsonLines.readAll(compressed, problems, line -> line.requireText("a").stream()),
        contains("x"));
    assertThat(said(), is(empty()));
  }

  @Test
  void readAll_lineTooLong_isAProblemAndTheNextIsRead() throws IOException {
    write("{\"a\":\"" + "x".repeat(JsonLines.LONGEST_LINE) + "\"}\n{\"a\":\"y\"}\n");
    assertThat(read(line -> line.requireText("a").orElse("")), contains("y"));
    assertThat(said(), contains("set.jsonl:1: is longer than 16777216 characters"));
  }

  @Test
  void readAll_noFileAndNoObject_areProblems() throws IOException {
    read(line -> "");
    write(" \n");
    read(line -> "");
    assertThat(said(), contains("set.jsonl: there is no such file", "set.jsonl: holds no object"));
  }

  @Test
  void readAll_brokenLinesAlone_areNotAlsoCalledNone() throws IOException {
    write("[]\n");
    read(line -> "");
    assertThat(said(), contains("set.jsonl:1: does not hold a JSON object, but one of type ARRAY"));
  }

  @Test
  void require_soundFields_givesTheirValues() throws IOException {
    write(
        """
        {"word":"b","number":-1,"flag":true,"objects":[{"word":"a"}],"lists":[["x","y"],[]],
        """
                .strip()
            + "\"numbers\":[2,1]}\n");
    List<String> values =
        read(
            line ->
                Stream.of(
                        line.requireWord("word", List.of("a", "b")),
                        line.requireNumber("number", -1, 2),
                        line.requireFlag("flag"),
                        line.requireObjects("objects").get(0).requireText("word"),
                        line.requireTextLists("lists"),
                        line.requireNumbers("numbers", 1, 2))
                    .toList()
                    .toString());
    assertThat(values, contains("[b, Optional[-1], true, Optional[a], [[x, y], []], [2, 1]]"));
    assertThat(said(), is(empty()));
  }

  @Test
  void require_brokenFields_namesAllWithTheirPaths() throws IOException {
    write(
        """
        {"word":"c","number":3,"flag":"yes","objects":[7,{"inner":{}}],"lists":[["x",1],"y"]}
        """);
    read(
        line -> {
          line.requireWord("word", List.of("a", "b"));
          line.requireNumber("number", 0, 2);
          line.requireFlag("flag");
          line.requireObjects("objects").forEach(object -> object.requireText("inner"));
          line.requireTextLists("lists");
          line.requireNumbers("numbers", 0, 1);
          line.requireFlag("none");
          return "";
        });
    assertThat(
        said(),
        contains(
            "set.jsonl:1: word: 'c' is not one of a, b",
            "set.jsonl:1: number: must be a whole number from 0 to 2, but is 3",
            "set.jsonl:1: flag: must be true or false, but is of type STRING",
            "set.jsonl:1: objects[0]: must be an object, but is of type NUMBER",
            "set.jsonl:1: objects[1].inner: must be a string, but is of type OBJECT",
            "set.jsonl:1: lists[0][1]: must be a string, but is of type NUMBER",
            "set.jsonl:1: lists[1]: must be a list, but is of type STRING",
            "set.jsonl:1: numbers: must be a list, but is missing",
            "set.jsonl:1: none: must be true or false, but is missing"));
  }

  @Test
  void requireId_blankRepeatedAndMissing_areProblems() throws IOException {
    write("{\"id\":\"a\"}\n{\"id\":\" \"}\n{\"id\":\"a\"}\n{\"id\":1}\n{}\n");
    Set<String> seen = new HashSet<>();
    read(line -> line.requireId("id", seen));
    assertThat(
        said(),
        contains(
            "set.jsonl:2: id: is blank",
            "set.jsonl:3: id: 'a' is that of an earlier line",
            "set.jsonl:4: id: must be a string, but is of type NUMBER",
            "set.jsonl:5: id: is missing"));
  }

  private List<String> read(Function<JsonLine, String> make) {
    return JsonLines.readAll(file, problems, line -> Stream.of(make.apply(line)));
  }

  private void write(String content) throws IOException {
    Files.writeString(file, content);
  }

  private List<String> said() {
    return problems.list().stream()
        .map(problem -> problem.toString().replace(file.toString(), "set.jsonl"))
        .toList();
  }
}
