package org.newsprint.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectReason;

class CsvFileTest {
  @Test
  void read_goodRows_areNamedByHeaderAndStartingLine() {
    List<SourceRecord> records = read("\uFEFF\" Title \",TEXT\nA,\"one\ntwo\"\n\nB,three");
    assertThat(positions(records), contains(2L, 5L));
    assertThat(Reading.accepted(records.get(0)).text(), is("one\ntwo"));
    assertThat(Reading.accepted(records.get(1)).head().title(), is(Optional.of("B")));
  }

  @Test
  void read_rowWithOtherNumberOfColumns_costsThatRow() {
    List<SourceRecord> records = read("title,text\nA\nB,\"b, c\",d\nC,ok\n");
    assertThat(positions(records), contains(2L, 3L, 4L));
    assertThat(Reading.reason(records.get(0)), is(RejectReason.MALFORMED_CSV));
    Reject tooMany = Reading.rejected(records.get(1));
    assertThat(tooMany.detail(), is("the row on line 3 has 3 columns, the header has 2"));
    assertThat(tooMany.payload().text(), is("title,text\nB,\"b, c\",d\n"));
    assertThat(tooMany.stage(), is("read"));
    assertThat(Reading.accepted(records.get(2)).text(), is("ok"));
  }

  @Test
  void read_rowThatIsNoArticle_keepsHeaderAndRow() {
    Reject reject = Reading.rejected(read("title,text\nA,\n").get(0));
    assertThat(reject.reason(), is(RejectReason.EMPTY_TEXT));
    assertThat(reject.payload().text(), is("text,title\n,A\n"));
    assertThat(reject.stage(), is("parse"));
  }

  @Test
  void read_headerWithoutTextOrWithTwins_isOneBrokenRecord() {
    assertBrokenFile("title,body\nA,b\nC,d\n", "the header has no column text");
    assertBrokenFile("text,Text \nA,b\n", "the header names column \"text\" twice");
    assertBrokenFile("", "the file is empty; its first line must name the columns");
  }

  @Test
  void read_quotationThatDoesNotClose_isOneBrokenRecordWithTheRest() {
    List<SourceRecord> records = read("title,text\nA,ok\nB,\"open\nC,lost\n");
    assertThat(positions(records), contains(2L, 3L));
    Reject rest = Reading.rejected(records.get(1));
    assertThat(rest.detail(), containsString("quotation that opens there does not close"));
    assertThat(rest.payload().text(), is("title,text\nB,\"open\nC,lost\n"));
  }

  @Test
  void read_unclosedQuotationOverTheLimit_isOneBrokenRecordWithTheRest() {
    List<SourceRecord> records = read("text\nok\n\"" + "x".repeat(Limits.RECORD_BYTES + 1));
    assertThat(positions(records), contains(2L, 3L));
    assertThat(Reading.reason(records.get(1)), is(RejectReason.MALFORMED_CSV));
    assertThat(records.get(1).payload().truncated(), is(true));
  }

  @Test
  void read_fieldLargerThanTheBuffer_costsThatRow() {
    String large = "x\"\"".repeat(Limits.CSV_FIELD_CHARS / 2);
    List<SourceRecord> records = read("text,title\n\"" + large + "\",A\nok,B\n");
    assertThat(positions(records), contains(2L, 3L));
    assertThat(Reading.reason(records.get(0)), is(RejectReason.TOO_LARGE));
    assertThat(Reading.accepted(records.get(1)).text(), is("ok"));
  }

  @Test
  void read_moreLineBreaksInAFieldThanTheBufferHolds_isOneBrokenRecordWithTheRest() {
    List<SourceRecord> records =
        read("text\nok\n\"" + "\n".repeat(Limits.CSV_FIELD_CHARS + 1) + "\"\n");
    assertThat(positions(records), contains(2L, 3L));
    assertThat(Reading.reason(records.get(1)), is(RejectReason.MALFORMED_CSV));
  }

  @Test
  void read_loneCarriageReturnInAQuotation_losesNoRow() {
    List<SourceRecord> records = read("text\nfirst\n\"second\r\"\nthird\n");
    assertThat(positions(records), contains(2L, 3L, 5L));
  }

  @Test
  void read_textAfterClosingQuote_isOneBrokenRecordWithTheRest() {
    List<SourceRecord> records = read("title,text\r\nA,ok\r\n\"B\"x,y\r\nC,lost");
    assertThat(positions(records), contains(2L, 3L));
    Reject rest = Reading.rejected(records.get(1));
    assertThat(rest.reason(), is(RejectReason.MALFORMED_CSV));
    assertThat(rest.payload().text(), is("title,text\n\"B\"x,y\r\nC,lost"));
  }

  @Test
  void read_rowOverTheLimit_costsThatRow() {
    List<SourceRecord> records = read("text\n" + "x".repeat(Limits.RECORD_BYTES + 1) + "\nok\n");
    assertThat(positions(records), contains(2L, 3L));
    assertThat(Reading.reason(records.get(0)), is(RejectReason.TOO_LARGE));
    assertThat(records.get(0).payload().truncated(), is(true));
    assertThat(Reading.accepted(records.get(1)).text(), is("ok"));
  }

  @Test
  void read_bytesOfAnotherEncoding_costThatRow() {
    byte[] latin = "text\ncafé\nok\n".getBytes(ISO_8859_1);
    SourceFile file = Reading.file("in/x.csv", InputFormat.CSV, latin);
    List<SourceRecord> records = new Reading().read(file);
    assertThat(Reading.reason(records.get(0)), is(RejectReason.UNREADABLE_ENCODING));
    assertThat(Reading.accepted(records.get(1)).text(), is("ok"));
    assertThat(records, hasSize(2));
  }

  @Test
  void read_declaredCharset_isUsed() {
    byte[] latin = "text\ncafé\n".getBytes(ISO_8859_1);
    SourceFile file =
        new SourceFile(
            "in/x.csv",
            InputFormat.CSV,
            Optional.of("ISO-8859-1"),
            Optional.empty(),
            Reading.NOW,
            Reading.file("in/x.csv", InputFormat.CSV, latin).content());
    assertThat(Reading.accepted(new Reading().read(file).get(0)).text(), is("café"));
  }

  private static void assertBrokenFile(String content, String detail) {
    List<SourceRecord> records = read(content);
    assertThat(positions(records), contains(0L));
    assertThat(Reading.rejected(records.get(0)).detail(), is(detail));
    assertThat(records.get(0).payload().bytes(), is(content.getBytes(UTF_8)));
  }

  private static List<SourceRecord> read(String content) {
    return Reading.of(InputFormat.CSV, content);
  }

  private static List<Long> positions(List<SourceRecord> records) {
    return records.stream().map(record -> record.provenance().position()).toList();
  }
}
