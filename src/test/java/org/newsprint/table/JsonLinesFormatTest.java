package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.table.SampleTable.SAMPLE;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesFormatTest {
  @Test
  void write_rows_givesOneObjectALineInColumnOrder() throws IOException {
    assertThat(
        written(SampleTable.full("a"), SampleTable.row("\u00E9").build()),
        is(
            """
            {"id":"a","text":"Ban on face recognition","whole":42,"number":-0.25,"flag":true,\
            "moment":"2020-06-10T12:00:00Z","day":"2020-06-10"}
            {"id":"\u00E9","text":null,"whole":null,"number":null,"flag":null,\
            "moment":null,"day":null}
            """));
  }

  @Test
  void write_noRow_givesNothing() throws IOException {
    assertThat(written(), is(""));
  }

  @Test
  void read_lackingColumns_areAbsent() throws IOException {
    assertThat(read("{\"id\":\"a\"}\n"), is(List.of(SampleTable.row("a").build())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":1}",
        "{\"id\":null}",
        "{\"id\":\"a\",\"id\":\"b\"}",
        "{\"id\":\"a\",\"colour\":\"red\"}",
        "{\"id\":\"a\",\"whole\":1.5}",
        "{\"id\":\"a\",\"whole\":9223372036854775808}",
        "{\"id\":\"a\",\"number\":\"1\"}",
        "{\"id\":\"a\",\"number\":1e999}",
        "{\"id\":\"a\",\"number\":NaN}",
        "{\"id\":\"a\",\"flag\":\"yes\"}",
        "{\"id\":\"a\",\"moment\":\"yesterday\"}",
        "{\"id\":\"a\",\"text\":{}}",
        "{\"id\":\"a\"",
        "[]",
        "\"a\""
      })
  void read_unfitLine_throws(String line) {
    assertThrows(IOException.class, () -> read(line));
  }

  @Test
  void read_unfitLine_namesIt() {
    IOException thrown = assertThrows(IOException.class, () -> read("{\"id\":\"a\"}\n{}\n"));
    assertThat(thrown.getMessage(), is("jsonl line 2: a row of sample lacks id"));
  }

  private static String written(TableRow... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonLinesFormat().write(SAMPLE, List.of(rows), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<TableRow> read(String text) throws IOException {
    return new JsonLinesFormat()
        .read(SAMPLE, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
