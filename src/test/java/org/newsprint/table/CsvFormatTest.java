package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.table.SampleTable.SAMPLE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFormatTest {
  private static final String HEADER = "id,text,whole,number,flag,moment,day\n";

  @Test
  void write_fullRow_givesPlainValuesAndUtcTimes() throws IOException {
    assertThat(
        written(SampleTable.full("a")),
        is(HEADER + "a,Ban on face recognition,42,-0.25,true,2020-06-10T12:00:00Z,2020-06-10\n"));
  }

  @Test
  void write_noRow_givesHeader() throws IOException {
    assertThat(written(), is(HEADER));
  }

  @Test
  void write_absentAndEmptyText_differ() throws IOException {
    assertThat(written(SampleTable.row("").build()), is(HEADER + "\"\",,,,,,\n"));
    assertThat(written(SampleTable.row("a").set("text", "").build()), is(HEADER + "a,\"\",,,,,\n"));
  }

  @Test
  void write_momentWithFraction_keepsIt() throws IOException {
    Instant moment = Instant.parse("2020-06-10T12:00:00.250Z");
    assertThat(
        written(SampleTable.row("a").set("moment", moment).build()),
        is(HEADER + "a,,,,,2020-06-10T12:00:00.250Z,\n"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=cmd(), '=cmd()",
        "+1, '+1",
        "-1, '-1",
        "@a, '@a",
        "'=a, ''=a",
        "''=a, '''=a",
        "'tis, 'tis",
        "a=b, a=b"
      })
  void write_text_isGuardedWhereASpreadsheetWouldRunIt(String text, String cell)
      throws IOException {
    assertThat(
        written(SampleTable.row("a").set("text", text).build()),
        is(HEADER + "a," + cell + ",,,,,\n"));
  }

  @Test
  void write_negativeNumber_isNotGuarded() throws IOException {
    assertThat(
        written(SampleTable.row("a").set("number", -1.5).build()), is(HEADER + "a,,,-1.5,,,\n"));
  }

  @Test
  void read_valueOfAnotherType_namesLineAndColumn() {
    IOException thrown =
        assertThrows(IOException.class, () -> read(HEADER + "a,,,,,,\nb,,x,,,,\n"));
    assertThat(thrown.getMessage(), is("csv line 3: column whole of sample holds LONG, not 'x'"));
  }

  @Test
  void read_lineWithFewerFields_throws() {
    assertThrows(IOException.class, () -> read(HEADER + "a,,\n"));
  }

  private static String written(TableRow... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvFormat().write(SAMPLE, List.of(rows), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<TableRow> read(String text) throws IOException {
    return new CsvFormat()
        .read(SAMPLE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
