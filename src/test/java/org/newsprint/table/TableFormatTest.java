package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.table.SampleTable.SAMPLE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableFormatTest {
  static Stream<TableFormat> formats() {
    return TableFormats.all().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_valueOfEveryType_readsBackEqual(TableFormat format) throws IOException {
    assertReadsBack(format, List.of(SampleTable.full("a"), SampleTable.full("b")));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_noValueInAnyNullableColumn_readsBackAbsent(TableFormat format) throws IOException {
    assertReadsBack(format, List.of(SampleTable.row("a").build()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_noRow_readsBackEmpty(TableFormat format) throws IOException {
    for (Table table : Tables.all()) {
      byte[] bytes = bytes(format, table, List.of());
      assertThat(format.read(table, new ByteArrayInputStream(bytes)), is(empty()));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_difficultTexts_readBackEqual(TableFormat format) throws IOException {
    List<String> texts =
        List.of(
            "",
            " ",
            "  two  ",
            "\"",
            "a \"quoted\" word",
            "a,b;c\td",
            "line\nline\r\nline\rline",
            "\n",
            "\r",
            "\t",
            "\uD83D\uDC6E\u200D\u2640\uFE0F police",
            "\u2028 \u0000 \uFEFF \u0301",
            "null",
            "NULL",
            "true",
            "\\N",
            "\\",
            "=cmd()",
            "+1",
            "-1",
            "@a",
            "'",
            "''",
            "'tis",
            "'=cmd()",
            "''=cmd()",
            "''-",
            "#no comment");
    assertReadsBack(
        format, texts.stream().map(text -> SampleTable.row(text).set("text", text).build()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_extremeNumbers_readBackEqual(TableFormat format) throws IOException {
    Stream<TableRow> wholes =
        Stream.of(Long.MIN_VALUE, -1L, 0L, 1L << 53 | 1, Long.MAX_VALUE)
            .map(value -> SampleTable.row("whole").set("whole", value).build());
    Stream<TableRow> numbers =
        Stream.of(
                -0.0,
                0.0,
                0.1,
                1.0 / 3,
                Double.MIN_VALUE,
                Double.MIN_NORMAL,
                Math.nextUp(2.0),
                1e-5)
            .flatMap(value -> Stream.of(value, -value, Double.MAX_VALUE - value))
            .map(value -> SampleTable.row("number").set("number", value).build());
    assertReadsBack(format, Stream.concat(wholes, numbers));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_momentsAndDays_readBackEqual(TableFormat format) throws IOException {
    Stream<TableRow> moments =
        Stream.of(
                "2020-06-10T12:00:00Z",
                "2020-06-10T12:00:00.5Z",
                "2020-06-10T12:00:00.000001Z",
                "1969-12-31T23:59:59.999999Z",
                "1582-10-04T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999Z")
            .map(text -> SampleTable.row(text).set("moment", Instant.parse(text)).build());
    Stream<TableRow> days =
        Stream.of("0001-01-01", "1970-01-01", "2020-02-29", "9999-12-31")
            .map(text -> SampleTable.row(text).set("day", LocalDate.parse(text)).build());
    assertReadsBack(format, Stream.concat(moments, days));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_manyRandomRows_readBackEqual(TableFormat format) throws IOException {
    assertReadsBack(format, randomRows(20_000).stream());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_equalRowsTwice_givesEqualBytes(TableFormat format) throws IOException {
    byte[] first = bytes(format, SAMPLE, randomRows(2_000));
    assertThat(bytes(format, SAMPLE, randomRows(2_000)), is(equalTo(first)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_toStream_leavesItOpen(TableFormat format) throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    format.write(SAMPLE, List.of(SampleTable.full("a")), out);
    assertThat(out.toByteArray(), is(bytes(format, SAMPLE, List.of(SampleTable.full("a")))));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void write_rowOfAnotherTable_throws(TableFormat format) {
    List<TableRow> rows = List.of(SampleTable.full("a"));
    assertThrows(IllegalArgumentException.class, () -> bytes(format, Tables.OUTLET, rows));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void read_fileOfAnotherTable_throws(TableFormat format) throws IOException {
    byte[] bytes = bytes(format, SAMPLE, List.of(SampleTable.full("a")));
    assertThrows(
        IOException.class, () -> format.read(Tables.OUTLET, new ByteArrayInputStream(bytes)));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void read_garbage_throws(TableFormat format) {
    byte[] bytes = "garbage, not a table".getBytes(StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> format.read(SAMPLE, new ByteArrayInputStream(bytes)));
  }

  @Test
  void named_everyLabel_givesItsFormat() {
    List<String> labels = formats().map(TableFormat::label).toList();
    assertThat(labels, contains("parquet", "csv", "jsonl"));
    assertThat(TableFormats.labels(), is(labels));
    assertThat(
        labels.stream().map(TableFormats::named).flatMap(Optional::stream).toList(),
        is(TableFormats.all()));
  }

  @Test
  void named_unknownLabel_isEmpty() {
    assertThat(TableFormats.named("xlsx"), is(Optional.empty()));
  }

  private static List<TableRow> randomRows(int count) {
    Random random = new Random(7);
    return IntStream.range(0, count).mapToObj(i -> randomRow(i, random)).toList();
  }

  private static TableRow randomRow(int id, Random random) {
    TableRowBuilder row = SampleTable.row("row " + id);
    if (random.nextInt(4) > 0) {
      row.set("text", "text " + random.nextInt(100)).set("whole", random.nextLong());
    }
    if (random.nextInt(4) > 0) {
      row.set("number", random.nextGaussian()).set("flag", random.nextBoolean());
    }
    return row.set("moment", Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000)))
        .set("day", LocalDate.ofEpochDay(random.nextInt(30_000)))
        .build();
  }

  private static void assertReadsBack(TableFormat format, Stream<TableRow> rows)
      throws IOException {
    assertReadsBack(format, rows.toList());
  }

  private static void assertReadsBack(TableFormat format, List<TableRow> rows) throws IOException {
    byte[] bytes = bytes(format, SAMPLE, rows);
    List<TableRow> read = format.read(SAMPLE, new ByteArrayInputStream(bytes));
    assertThat(new ArrayList<>(read), is(rows));
  }

  private static byte[] bytes(TableFormat format, Table table, List<TableRow> rows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(table, rows, out);
    return out.toByteArray();
  }
}
