package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFolderTest {
  private static final List<TableRow> ROWS =
      List.of(RowSamples.of(Tables.OUTLET, 1), RowSamples.of(Tables.OUTLET, 2));

  private static final PartName OUTLET = new PartName(Tables.OUTLET, Part.WHOLE);

  private final Path folder;

  TableFolderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void write_everyFormat_isReadBack() throws IOException {
    for (TableFormat format : TableFormats.all()) {
      String file = folder().write(OUTLET, format, ROWS);
      assertThat(Path.of(file), is(file(format)));
      assertThat(folder().read(Tables.OUTLET, format), is(ROWS));
    }
  }

  @Test
  void write_noRows_leavesATableToRead() throws IOException {
    for (TableFormat format : TableFormats.all()) {
      folder().write(OUTLET, format, List.of());
      assertThat(folder().read(Tables.OUTLET, format), is(empty()));
    }
  }

  @Test
  void write_tableThatIsThere_replacesItAndLeavesNothingBeside() throws IOException {
    for (TableFormat format : TableFormats.all()) {
      folder().write(OUTLET, format, ROWS);
      folder().write(OUTLET, format, ROWS.subList(1, 2));
      assertThat(folder().read(Tables.OUTLET, format), is(ROWS.subList(1, 2)));
    }
    assertThat(
        names(folder.resolve("outlet")),
        is(List.of("outlet.csv", "outlet.jsonl", "outlet.parquet")));
  }

  @Test
  void write_folderThatIsNotThere_isMade() throws IOException {
    TableFolder deep = new TableFolder(folder.resolve("a/b").toString());
    TableFormat format = TableFormats.all().get(0);
    deep.write(OUTLET, format, ROWS);
    assertThat(deep.read(Tables.OUTLET, format), is(ROWS));
  }

  @Test
  void write_rowOfAnotherTable_leavesTheFormerFile() throws IOException {
    TableFormat format = TableFormats.named("csv").orElseThrow();
    folder().write(OUTLET, format, ROWS);
    assertThrows(
        RuntimeException.class,
        () -> folder().write(OUTLET, format, List.of(RowSamples.of(Tables.COPY_FLOW, 1))));
    assertThat(folder().read(Tables.OUTLET, format), is(ROWS));
  }

  @Test
  void probe_writableFolder_leavesNothing() throws IOException {
    folder().probe();
    assertThat(names(folder), is(empty()));
  }

  @Test
  void probe_folderUnderAFile_saysThatItCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    TableFolder under = new TableFolder(file.resolve("out").toString());
    IOException refusal = assertThrows(IOException.class, under::probe);
    assertThat(
        refusal.getMessage(), startsWith("cannot write to the output folder " + under.path()));
  }

  @Test
  void probe_folderThatIsAFile_saysThatItCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    IOException refusal =
        assertThrows(IOException.class, () -> new TableFolder(file.toString()).probe());
    assertThat(refusal.getMessage(), startsWith("cannot write to the output folder " + file));
    assertThat(Files.readString(file), is("no folder"));
  }

  private TableFolder folder() {
    return new TableFolder(folder.toString());
  }

  private Path file(TableFormat format) {
    return folder.resolve("outlet").resolve("outlet" + format.extension());
  }

  private static List<String> names(Path path) throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
