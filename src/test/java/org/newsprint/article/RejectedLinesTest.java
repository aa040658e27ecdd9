package org.newsprint.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.Payload;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

class RejectedLinesTest {
  @Test
  void read_mendedJsonLine_isTheRecordInItsPlace() {
    SourceRecord record =
        replayed(new Reading(), row("in/a.jsonl", 7, "jsonl", "{\"text\":\"a\"}"));
    assertThat(record.provenance(), is(new Provenance("in/a.jsonl", 7)));
    assertThat(record.format(), is(InputFormat.JSONL));
    assertThat(record.sourceTime(), is(Optional.of(Reading.MODIFIED)));
    assertThat(Reading.accepted(record).text(), is("a"));
  }

  @Test
  void read_mendedCsvRows_areRowsFromTheirPlaceOn() {
    String payload = "title,text\nA,a\nB,b\n";
    List<SourceRecord> records =
        replay(new Reading(), row("in/a.csv", 7, "csv", payload).toString());
    assertThat(
        records.stream().map(SourceRecord::provenance).toList(),
        contains(new Provenance("in/a.csv", 7), new Provenance("in/a.csv", 8)));
    assertThat(Reading.accepted(records.get(1)).text(), is("b"));
  }

  @Test
  void read_whatARejectKeeps_readsBackAsTheSameRecord() {
    SourceRecord original = Reading.of(InputFormat.CSV, "title,text\nA,\" \nx\"\nB,\n").get(1);
    Payload payload = original.payload();
    SourceRecord again = replayed(new Reading(), row("in/news", 4, "csv", payload.text()));
    assertThat(again, is(original));
  }

  @Test
  void read_text_findsItsManifestAgain() {
    Reading reading = new Reading().withManifest("old/", "file,title\na.txt,T\n");
    SourceRecord record = replayed(reading, row("old/a.txt", 0, "text", "Text"));
    assertThat(Reading.accepted(record).head().title(), is(Optional.of("T")));
  }

  @Test
  void read_base64Payload_isItsBytes() {
    byte[] bytes = "é".getBytes(ISO_8859_1);
    ObjectNode row = row("in/a.txt", 0, "text", Payload.of(bytes, true).text());
    row.put("payload_encoding", "base64");
    assertThat(replayed(new Reading(), row).body(), is(Body.whole(bytes)));
  }

  @Test
  void read_truncatedPayload_staysRejected() {
    ObjectNode row = row("in/a.txt", 0, "text", "beginning").put("payload_truncated", true);
    SourceRecord record = replayed(new Reading(), row);
    assertThat(Reading.reason(record), is(RejectReason.TRUNCATED_PAYLOAD));
    assertThat(record.provenance(), is(Provenance.whole("in/a.txt")));
    assertThat(record.payload(), is(new Payload("beginning", false, true)));
  }

  @Test
  void read_payloadWithoutARecord_isRejected() {
    SourceRecord record = replayed(new Reading(), row("in/a.csv", 3, "csv", "title,text\n"));
    assertThat(Reading.reason(record), is(RejectReason.EMPTY_TEXT));
  }

  @Test
  void read_lineThatIsNoReject_isABrokenRecordOfItsOwnFile() {
    assertBroken("nonsense", RejectReason.MALFORMED_JSON);
    assertBroken("{}", RejectReason.BAD_FIELD);
    assertBroken(row("a", -1, "text", "x").toString(), RejectReason.BAD_FIELD);
    assertBroken(row("a", 1, "pdf", "x").toString(), RejectReason.BAD_FIELD);
    assertBroken(
        row("a", 1, "text", "*").put("payload_encoding", "base64").toString(),
        RejectReason.BAD_FIELD);
    assertBroken(
        row("a", 1, "text", "x").put("seen_at", "then").toString(), RejectReason.BAD_FIELD);
  }

  private static void assertBroken(String line, RejectReason reason) {
    List<SourceRecord> records = replay(new Reading(), "\n" + line);
    assertThat(records, hasSize(1));
    assertThat(Reading.reason(records.get(0)), is(reason));
    assertThat(records.get(0).provenance(), is(new Provenance("out/rejected.jsonl", 2)));
    assertThat(records.get(0).payload().text(), is(line));
  }

  private static SourceRecord replayed(Reading reading, ObjectNode row) {
    List<SourceRecord> records = replay(reading, row.toString());
    assertThat(records, hasSize(1));
    return records.get(0);
  }

  private static List<SourceRecord> replay(Reading reading, String lines) {
    return reading.read(Reading.file("out/rejected.jsonl", InputFormat.REJECTED, lines));
  }

  private static ObjectNode row(String source, long position, String format, String payload) {
    return new ObjectMapper()
        .createObjectNode()
        .put("source", source)
        .put("position", position)
        .put("stage", "parse")
        .put("reason", "bad_date")
        .put("detail", "d")
        .put("payload", payload)
        .put("seen_at", Reading.MODIFIED.toString())
        .put("format", format)
        .put("payload_encoding", "utf8")
        .put("payload_truncated", false);
  }
}
