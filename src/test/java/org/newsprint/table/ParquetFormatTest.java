package org.newsprint.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.newsprint.table.SampleTable.SAMPLE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFormatTest {
  @Test
  void write_table_givesSchemaOfTheContract(@TempDir Path folder) throws IOException {
    assertThat(
        footer(folder).getSchema().toString(),
        is(
            """
            message org.newsprint.sample {
              required binary id (STRING);
              optional binary text (STRING);
              optional int64 whole;
              optional double number;
              optional boolean flag;
              optional int64 moment (TIMESTAMP(MICROS,true));
              optional int32 day (DATE);
            }
            """));
  }

  @Test
  void write_table_keepsDescriptions(@TempDir Path folder) throws IOException {
    String avro = footer(folder).getKeyValueMetaData().get("parquet.avro.schema");
    SAMPLE.columns().forEach(column -> assertThat(avro, containsString(column.description())));
  }

  private FileMetaData footer(Path folder) throws IOException {
    Path file = folder.resolve("sample.parquet");
    try (OutputStream out = Files.newOutputStream(file)) {
      new ParquetFormat().write(SAMPLE, List.of(), out);
    }
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader = new ParquetFileReader(new LocalInputFile(file), options)) {
      return reader.getFooter().getFileMetaData();
    }
  }
}
