package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsprint.reject.RejectReason;

/** {@link ParquetFile} and {@link AvroFile}, which give the same of the same rows. */
class RowFilesTest {
  private static final Schema TIME =
      LogicalTypes.timestampMicros().addToSchema(Schema.create(Schema.Type.LONG));
  private static final Schema META =
      SchemaBuilder.record("meta")
          .fields()
          .name("authors")
          .type()
          .nullable()
          .array()
          .items()
          .stringType()
          .noDefault()
          .name("size")
          .type()
          .optional()
          .intType()
          .endRecord();
  private static final Schema ROW =
      SchemaBuilder.record("row")
          .fields()
          .requiredLong("id")
          .optionalString("body")
          .name("published_at")
          .type()
          .optional()
          .type(TIME)
          .name("meta")
          .type()
          .optional()
          .type(META)
          .optionalDouble("unused")
          .endRecord();
  private static final FieldNames NAMES =
      FieldNames.of(Map.of("text", "body", "byline", "meta.authors"));
  private static final Instant PUBLISHED = Instant.parse("2020-06-10T10:15:30.123Z");

  private final Path folder;

  RowFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource(names = {"PARQUET", "AVRO"})
  void read_rows_areArticlesAtTheirNumbers(InputFormat format) throws IOException {
    List<SourceRecord> records =
        read(format, NAMES, write(format, row(7, "One."), row(8, "Two."), row(9, null)));

    assertThat(records, hasSize(3));
    Article second = Reading.accepted(records.get(1));
    assertThat(second.id(), is("8"));
    assertThat(second.text(), is("Two."));
    assertThat(second.head().publishedAt(), is(PUBLISHED));
    assertThat(second.head().byline(), is(Optional.of("Ann, Bo")));
    assertThat(second.provenance().position(), is(2L));
    assertThat(Reading.reason(records.get(2)), is(RejectReason.EMPTY_TEXT));
  }

  @ParameterizedTest
  @EnumSource(names = {"PARQUET", "AVRO"})
  void read_rejectedRow_isReadAgainAsAJsonLine(InputFormat format) throws IOException {
    SourceRecord record = read(format, NAMES, write(format, row(9, null))).get(0);

    assertThat(record.format(), is(InputFormat.JSONL));
    assertThat(
        record.payload().text(),
        is(
            "{\"byline\":\"Ann, Bo\",\"id\":\"9\",\"published_at\":\"2020-06-10T10:15:30.123456Z\"}"));
  }

  @ParameterizedTest
  @EnumSource(names = {"PARQUET", "AVRO"})
  void read_noColumnForTheText_isOneReject(InputFormat format) throws IOException {
    List<SourceRecord> records =
        read(format, FieldNames.OWN, write(format, row(1, "One."), row(2, "Two.")));

    assertThat(records, hasSize(1));
    Defect defect = records.get(0).defect().orElseThrow();
    assertThat(defect.reason(), is(RejectReason.EMPTY_TEXT));
    assertThat(
        defect.detail(), is("no column text; there are \"id, body, published_at, meta, unused\""));
    assertThat(records.get(0).provenance().position(), is(0L));
  }

  @ParameterizedTest
  @EnumSource(names = {"PARQUET", "AVRO"})
  void read_valueOfAWrongKind_costsItsRow(InputFormat format) throws IOException {
    FieldNames names = FieldNames.of(Map.of("text", "body", "title", "meta"));
    List<SourceRecord> records = read(format, names, write(format, row(1, "One.")));

    assertThat(Reading.reason(records.get(0)), is(RejectReason.BAD_FIELD));
    assertThat(records.get(0).provenance().position(), is(1L));
  }

  @ParameterizedTest
  @EnumSource(names = {"PARQUET", "AVRO"})
  void read_brokenFile_isRowsAndOneReject(InputFormat format) throws IOException {
    byte[] whole = write(format, rows(2_000));
    for (byte[] broken :
        List.of(
            new byte[0],
            "no such file".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(whole, whole.length / 2),
            Bytes.concat(Arrays.copyOf(whole, 4), new byte[5_000]))) {
      List<SourceRecord> records = read(format, NAMES, broken);
      SourceRecord last = records.get(records.size() - 1);
      assertThat(Reading.reason(last), is(RejectReason.UNREADABLE_FILE));
      assertThat(last.defect().orElseThrow().detail().contains("the compressed file"), is(false));
      assertThat(records.stream().filter(record -> record.defect().isPresent()).count(), is(1L));
      assertThat(records.size(), is(lessThan(2_001)));
    }
  }

  @Test
  void read_avroThatBreaksOff_givesTheRowsBefore() throws IOException {
    byte[] whole = write(InputFormat.AVRO, rows(2_000));
    List<SourceRecord> records =
        read(InputFormat.AVRO, NAMES, Arrays.copyOf(whole, whole.length - 100));

    int read = records.size() - 1;
    assertThat(read > 500, is(true));
    assertThat(Reading.accepted(records.get(read - 1)).id(), is(String.valueOf(read)));
    assertThat(records.get(read).provenance().position(), is(read + 1L));
  }

  @Test
  void read_parquetWithABrokenGroup_givesTheRowsBefore() throws IOException {
    byte[] whole = write(InputFormat.PARQUET, rows(2_000));
    // Damages the second half of the pages and leaves the footer, which is at the end.
    Arrays.fill(whole, whole.length / 2, whole.length / 2 + 2_000, (byte) 0xFF);
    List<SourceRecord> records = read(InputFormat.PARQUET, NAMES, whole);

    assertThat(Reading.reason(records.get(records.size() - 1)), is(RejectReason.UNREADABLE_FILE));
    assertThat(records.size() > 100, is(true));
  }

  @ParameterizedTest
  @EnumSource(names = {"PARQUET", "AVRO"})
  void read_days_areTimes(InputFormat format) throws IOException {
    Schema day = LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT));
    Schema schema =
        SchemaBuilder.record("row")
            .fields()
            .requiredString("text")
            .name("published_at")
            .type(day)
            .noDefault()
            .endRecord();
    GenericRecord row =
        new GenericRecordBuilder(schema).set("text", "One.").set("published_at", 18_423).build();

    Article article = Reading.accepted(read(format, FieldNames.OWN, write(format, row)).get(0));
    assertThat(article.head().publishedAt(), is(Instant.parse("2020-06-10T00:00:00Z")));
  }

  @Test
  void tried_fieldThatIsNotRead_hasNoName() {
    FieldNames gdelt = FieldNames.named("gdelt").orElseThrow();
    assertThat(gdelt.tried("language"), hasSize(0));
    assertThat(gdelt.tried("published_at"), contains("seendate", "published_at"));
    assertThat(gdelt.tried("text").toString(), containsString("text"));
  }

  private static GenericRecord[] rows(int count) {
    GenericRecord[] rows = new GenericRecord[count];
    for (int i = 0; i < count; i++) {
      rows[i] = row(i + 1, ("Text " + i + " " + Integer.toHexString(i * 0x9E3779B1)).repeat(5));
    }
    return rows;
  }

  private static GenericRecord row(long id, @Nullable String body) {
    GenericRecord meta =
        new GenericRecordBuilder(META).set("authors", List.of("Ann", "Bo")).set("size", 3).build();
    return new GenericRecordBuilder(ROW)
        .set("id", id)
        .set("body", body)
        .set("published_at", PUBLISHED.toEpochMilli() * 1_000 + 456)
        .set("meta", meta)
        .set("unused", 1.5)
        .build();
  }

  private byte[] write(InputFormat format, GenericRecord... rows) throws IOException {
    return format == InputFormat.AVRO ? avro(rows) : parquet(rows);
  }

  private static byte[] avro(GenericRecord... rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Schema schema = rows[0].getSchema();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<GenericRecord>(schema))) {
      writer.create(schema, out);
      for (GenericRecord row : rows) {
        writer.append(row);
      }
    }
    return out.toByteArray();
  }

  private byte[] parquet(GenericRecord... rows) throws IOException {
    Path file = folder.resolve("rows.parquet");
    Files.deleteIfExists(file);
    try (ParquetWriter<GenericRecord> writer =
        AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withSchema(rows[0].getSchema())
            .withDataModel(new GenericData())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(16_384L)
            .withPageSize(4_096)
            .build()) {
      for (GenericRecord row : rows) {
        writer.write(row);
      }
    }
    return Files.readAllBytes(file);
  }

  private static List<SourceRecord> read(InputFormat format, FieldNames names, byte[] content) {
    return new Reading()
        .read(
            new SourceFile(
                "in/rows",
                format,
                names,
                Optional.empty(),
                Optional.of(Reading.MODIFIED),
                Reading.NOW,
                () -> new ByteArrayInputStream(content)));
  }
}
