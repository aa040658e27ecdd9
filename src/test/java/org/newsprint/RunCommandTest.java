package org.newsprint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Counts;
import org.newsprint.Shell.Said;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;

class RunCommandTest {
  private static final int MEBIBYTE = 1 << 20;

  private final Shell shell;

  RunCommandTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
  }

  @Test
  void run_brokenTexts_rejectsThemAndKeepsTheRest() {
    shell.write(
        "in/french.txt", "Les élus ont décidé un moratoire après le débat.".getBytes(ISO_8859_1));
    shell.write("in/plain.txt", "The council voted for a ban.");
    shell.write("in/empty.txt", "");
    shell.write("in/blank.txt", " \n\n");
    shell.write("in/image.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 3});
    Said said = shell.run("in/*.txt");
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(said.err(), is(emptyString()));
    assertThat(shell.counts("out"), is(new Counts(5, 2, 3, 0)));
    assertThat(
        shell.rejects("out"),
        containsInAnyOrder(
            "blank.txt@0 empty_text", "empty.txt@0 empty_text", "image.txt@0 unreadable_encoding"));
    assertThat(
        said.out(), containsString("read 5 = accepted 2 + rejected 3 + duplicates of an id 0"));
    assertThat(said.out(), containsString("  rejected as empty_text: 2"));
  }

  @Test
  void run_charsetOfManifest_decodesTheText() {
    shell.write(
        "in/articles.csv", "file,id,published_at,charset\na.txt,a,2020-06-10,windows-1252\n");
    byte[] bytes = "A moratorium – they’d said – is €5.".getBytes(Charset.forName("windows-1252"));
    shell.write("in/a.txt", bytes);
    shell.write("in/b.txt", "Not in the manifest.");
    assertThat(shell.run("in/*.txt").exitCode(), is(ExitCode.DONE));
    assertThat(shell.values("out", Tables.ARTICLE, "article_id"), containsInAnyOrder("a"));
    assertThat(shell.rejects("out"), containsInAnyOrder("b.txt@0 not_in_manifest"));
    assertThat(reject("out", "payload"), is("Not in the manifest."));
    assertThat(shell.counts("out"), is(new Counts(2, 1, 1, 0)));
  }

  @Test
  void run_brokenJsonLines_rejectsThemAtTheirLines() {
    shell.write(
        "in/a.jsonl",
        """
        {"id":"a","text":"Whole.","published_at":"2020-06-10"}
        {"id":"b","text":"Cut in ha
        {"id":"c","text":"Dated.","published_at":"last Tuesday"}

        {"id":"d","text":5}
        {"id":"e","text":"Whole too.","published_at":"2020-06-10"}
        """);
    assertThat(shell.run("in/*.jsonl").exitCode(), is(ExitCode.DONE));
    assertThat(shell.values("out", Tables.ARTICLE, "article_id"), containsInAnyOrder("a", "e"));
    assertThat(
        shell.rejects("out"),
        containsInAnyOrder(
            "a.jsonl@2 malformed_json", "a.jsonl@3 bad_date", "a.jsonl@5 bad_field"));
    assertThat(reject("out", "payload"), is("{\"id\":\"b\",\"text\":\"Cut in ha"));
    assertThat(shell.counts("out"), is(new Counts(5, 2, 3, 0)));
  }

  @Test
  void run_brokenCsvRows_rejectsThemAndKeepsTheRest() {
    shell.write(
        "in/a.csv",
        """
        id,text,published_at
        a,One.,2020-06-10
        b,Too few
        c,Two.,someday
        d,Three.,2020-06-10
        """);
    assertThat(shell.run("in/a.csv").exitCode(), is(ExitCode.DONE));
    assertThat(shell.values("out", Tables.ARTICLE, "article_id"), containsInAnyOrder("a", "d"));
    assertThat(
        shell.rejects("out"), containsInAnyOrder("a.csv@3 malformed_csv", "a.csv@4 bad_date"));
    assertThat(reject("out", "detail"), containsString("has 2 columns, the header has 3"));
    assertThat(shell.counts("out"), is(new Counts(4, 2, 2, 0)));
  }

  @Test
  void run_emptyCsv_rejectsItForItsHeader() {
    shell.write("in/a.csv", "");
    assertThat(shell.run("in/a.csv").exitCode(), is(ExitCode.DONE));
    assertThat(shell.rejects("out"), containsInAnyOrder("a.csv@0 malformed_csv"));
    assertThat(
        reject("out", "detail"), is("the file is empty; its first line must name the columns"));
    assertThat(shell.counts("out"), is(new Counts(1, 0, 1, 0)));
  }

  @Test
  void run_emptyJsonLines_saysThatNothingWasRead() {
    shell.write("in/a.jsonl", "");
    Said said = shell.run("in/a.jsonl");
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(said.out(), containsString("the files that the job reads hold no record"));
    assertThat(shell.counts("out"), is(new Counts(0, 0, 0, 0)));
  }

  @Test
  void run_textOf200Megabytes_rejectsItWithItsBeginning() throws IOException {
    large("in/large.txt", "", "");
    shell.write("in/small.txt", "A ban.");
    assertThat(shell.run("in/*.txt").exitCode(), is(ExitCode.DONE));
    assertThat(shell.rejects("out"), containsInAnyOrder("large.txt@0 too_large"));
    assertThat(reject("out", "payload").length(), is(64 * 1024));
    assertThat(shell.counts("out"), is(new Counts(2, 1, 1, 0)));
  }

  @Test
  void run_jsonLineOf200Megabytes_rejectsItAndReadsOn() throws IOException {
    large(
        "in/large.jsonl",
        "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"",
        "\"}\n{\"id\":\"c\",\"text\":\"Two.\"}\n");
    assertThat(shell.run("in/*.jsonl").exitCode(), is(ExitCode.DONE));
    assertThat(shell.values("out", Tables.ARTICLE, "article_id"), containsInAnyOrder("a", "c"));
    assertThat(shell.rejects("out"), containsInAnyOrder("large.jsonl@2 too_large"));
    assertThat(shell.counts("out"), is(new Counts(3, 2, 1, 0)));
  }

  @Test
  void run_idsTwice_acceptsOneOfEach() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(
          """
          {"id":"a","text":"One.","published_at":"2020-06-10"}
          {"id":"a","text":"One.","published_at":"2020-06-11"}
          {"id":"a","text":"Another.","published_at":"2020-06-11"}
          {"text":"No id.","published_at":"2020-06-10"}
          """
              .getBytes(UTF_8));
    }
    shell.write("in/a.jsonl.gz", bytes.toByteArray());
    shell.write("in/cut.jsonl.gz", Arrays.copyOf(bytes.toByteArray(), 30));
    Said said = shell.run("in/a.jsonl.gz");
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(shell.counts("out"), is(new Counts(4, 2, 1, 1)));
    assertThat(shell.rejects("out"), containsInAnyOrder("a.jsonl.gz@3 duplicate_id"));
    assertThat(
        shell.values("out", Tables.ARTICLE, "article_id"),
        containsInAnyOrder(is("a"), startsWith("t-")));
    assertThat(shell.run("in/cut.jsonl.gz").exitCode(), is(ExitCode.DONE));
    assertThat(shell.rejects("out"), containsInAnyOrder("cut.jsonl.gz@1 unreadable_file"));
    assertThat(reject("out", "detail"), containsString("the compressed file ends too early"));
  }

  @Test
  void run_twiceAtTheSameTime_writesTheSameBytesButForTheRun() {
    shell.write(
        "in/a.csv",
        """
        text,published_at,outlet
        The mayor wants to ban facial recognition by the police.,2020-06-10,one
        The mayor wants to ban facial recognition by the police.,2020-06-11,two
        Nobody spoke.,2020-06-11,three
        Undated.,never,three
        """);
    shell.run("in/*.csv", "--formats=jsonl,csv");
    shell.runInto("out2", "in/*.csv", "--formats=csv,jsonl");
    for (Table table : Tables.all()) {
      for (String ending : new String[] {".jsonl", ".csv"}) {
        String file = "/" + table.name() + "/" + table.name() + ending;
        if (!table.equals(Tables.RUN)) {
          assertThat(file, shell.read("out2" + file), is(shell.read("out" + file)));
        }
      }
    }
    assertThat(shell.counts("out2"), is(shell.counts("out")));
  }

  @Test
  void run_fileInTheWayOfATable_failsWithoutATrace() {
    shell.write("in/a.jsonl", "{\"text\":\"One.\"}\n");
    shell.write("out/article", "in the way");
    Said said = shell.run("in/a.jsonl");
    assertThat(said.exitCode(), is(ExitCode.FAILED));
    assertThat(said.err(), startsWith("newsprint: the job failed"));
    assertThat(said.err(), containsString("cannot write the table article to "));
    assertThat(said.err(), containsString("(Not a directory)"));
    assertThat(said.err(), containsString("mend the cause and run the job again"));
    assertThat(said.err(), not(containsString("\tat ")));
  }

  private String reject(String output, String column) {
    TableRow first = shell.rows(output, Tables.REJECTED).get(0);
    return first.string(column);
  }

  private void large(String name, String before, String after) throws IOException {
    byte[] block = new byte[MEBIBYTE];
    Arrays.fill(block, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(shell.write(name, ""))) {
      out.write(before.getBytes(UTF_8));
      for (int i = 0; i < 200; i++) {
        out.write(block);
      }
      out.write(after.getBytes(UTF_8));
    }
  }
}
