package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.PipelineExtension;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;

@ExtendWith(PipelineExtension.class)
class WriteTablesTest {
  private static final ChangeCoder<TableRow> ROWS = ChangeCoder.of(TableRowCoder.of());
  private static final org.joda.time.Duration BEAT = org.joda.time.Duration.standardSeconds(11);
  private static final TableRow ONE = RowSamples.of(Tables.OUTLET, 1);
  private static final TableRow TWO = RowSamples.of(Tables.OUTLET, 2);

  private final Path path;
  private final TableFolder folder;

  WriteTablesTest(@TempDir Path path) {
    this.path = path;
    this.folder = new TableFolder(path.toString());
  }

  @Test
  void bounded_rowsOfOneTable_writesEveryTableInEveryFormat(TestPipeline pipeline)
      throws IOException {
    pipeline
        .apply(Create.of(List.of(Change.added(TWO), Change.added(ONE))).withCoder(ROWS))
        .apply(WriteTables.to(folder, TableFormats.all(), Layout.WHOLE, Cadence.atEnd()));
    pipeline.run();
    for (TableFormat format : TableFormats.all()) {
      for (Table table : Tables.all()) {
        List<TableRow> expected = table.equals(Tables.OUTLET) ? List.of(ONE, TWO) : List.of();
        assertThat(table.name() + format.extension(), folder.read(table, format), is(expected));
      }
    }
    assertThat(
        Files.readString(path.resolve("article/article.csv")).lines().toList(),
        is(List.of(String.join(",", Tables.ARTICLE.columnNames()))));
    assertThat(parts(), is(empty()));
  }

  @Test
  void endless_laterChanges_rewriteTheTablesTheyConcern(TestPipeline pipeline) throws IOException {
    PCollection<String> written =
        pipeline
            .apply(
                TestStream.create(ROWS)
                    .addElements(Change.added(ONE))
                    .advanceProcessingTime(BEAT)
                    .addElements(Change.removed(ONE), Change.added(TWO))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(write(Layout.WHOLE));
    PAssert.that(written)
        .satisfies(
            files -> {
              assertThat(count(files, "outlet.csv"), is(2L));
              assertThat(count(files, "article.csv"), is(1L));
              return null;
            });
    pipeline.run();
    assertThat(folder.read(Tables.OUTLET, csv().get(0)), is(List.of(TWO)));
    assertThat(parts(), is(empty()));
  }

  @Test
  void endlessByDay_laterChanges_rewriteTheDaysTheyConcern(TestPipeline pipeline)
      throws IOException {
    TableRow first = RowSamples.of(Tables.ARTICLE, 8);
    TableRow second = RowSamples.of(Tables.ARTICLE, 30);
    TableRow third = RowSamples.of(Tables.ARTICLE, 31);
    PCollection<String> written =
        pipeline
            .apply(
                TestStream.create(ROWS)
                    .addElements(Change.added(first), Change.added(ONE))
                    .advanceProcessingTime(BEAT)
                    .addElements(Change.added(second))
                    .advanceProcessingTime(BEAT)
                    .addElements(Change.removed(first), Change.added(third))
                    .advanceProcessingTime(BEAT)
                    .advanceWatermarkToInfinity())
            .apply(write(Layout.DAYS));
    PAssert.that(written)
        .satisfies(
            files -> {
              assertThat(count(files, "article/date=2020-06-10/article.csv"), is(2L));
              assertThat(count(files, "article/date=2020-06-11/article.csv"), is(2L));
              assertThat(count(files, "outlet/outlet.csv"), is(1L));
              assertThat(count(files, "article/article.csv"), is(0L));
              return null;
            });
    pipeline.run();
    assertThat(folder.read(Tables.ARTICLE, csv().get(0)), is(List.of(second, third)));
    assertThat(folder.read(Tables.OUTLET, csv().get(0)), is(List.of(ONE)));
    assertThat(parts(), is(empty()));
  }

  @Test
  void byDay_daysOfAnEarlierRun_areEmptied(TestPipeline pipeline) throws IOException {
    TableRow earlier = RowSamples.of(Tables.ARTICLE, 8);
    TableRow now = RowSamples.of(Tables.ARTICLE, 30);
    folder.write(PartName.of(earlier), csv().get(0), List.of(earlier));
    pipeline
        .apply(Create.of(List.of(Change.added(now))).withCoder(ROWS))
        .apply(WriteTables.to(folder, csv(), Layout.DAYS, Cadence.atEnd()));
    pipeline.run();
    assertThat(folder.read(Tables.ARTICLE, csv().get(0)), is(List.of(now)));
  }

  private WriteTables write(Layout layout) {
    return WriteTables.to(folder, csv(), layout, Cadence.every(Duration.ofSeconds(10)));
  }

  @Test
  void probe_leftoversOfAStoppedRun_areRemoved() throws IOException {
    Files.createDirectories(path.resolve("article"));
    Files.createFile(path.resolve("article/article.csv.part"));
    Files.createFile(path.resolve("article/article.csv"));
    folder.probe();
    assertThat(parts(), is(empty()));
    assertThat(Files.exists(path.resolve("article/article.csv")), is(true));
  }

  private static long count(Iterable<String> files, String ending) {
    long count = 0;
    for (String file : files) {
      count += file.endsWith("/" + ending) ? 1 : 0;
    }
    return count;
  }

  private static List<TableFormat> csv() {
    return List.of(TableFormats.named("csv").orElseThrow());
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }
}
