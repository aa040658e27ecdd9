package org.newsprint.table;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;

/**
 * Parquet: times as TIMESTAMP (microseconds, UTC), days as DATE, texts as STRING, the columns'
 * descriptions in the Avro schema of the footer. Writing holds one row group in memory; both ways
 * pass through a temporary file.
 */
final class ParquetFormat implements TableFormat {
  private static final long serialVersionUID = 1L;

  private static final long ROW_GROUP_BYTES = 16L << 20;

  @Override
  public String label() {
    return "parquet";
  }

  @Override
  public String extension() {
    return ".parquet";
  }

  @Override
  public void write(Table table, Iterable<TableRow> rows, OutputStream out) throws IOException {
    Path file = Files.createTempFile("newsprint", extension());
    try {
      try (OutputStream unsorted = new BufferedOutputStream(Files.newOutputStream(file))) {
        writeRows(table, rows, unsorted);
      }
      ParquetFooter.copySorted(file, out);
      out.flush();
    } finally {
      Files.delete(file);
    }
  }

  private static void writeRows(Table table, Iterable<TableRow> rows, OutputStream out)
      throws IOException {
    AvroRows avro = new AvroRows(table);
    try (ParquetWriter<IndexedRecord> parquet = writer(avro.schema(), out)) {
      for (TableRow row : rows) {
        parquet.write(avro.record(row.in(table)));
      }
    }
  }

  @Override
  public void read(Table table, InputStream in, Consumer<TableRow> rows) throws IOException {
    Path file = Files.createTempFile("newsprint", extension());
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      read(table, file, rows);
    } catch (RuntimeException unreadable) {
      throw new IOException("cannot read parquet of " + table.name(), unreadable);
    } finally {
      Files.delete(file);
    }
  }

  private static void read(Table table, Path file, Consumer<TableRow> rows) throws IOException {
    AvroRows avro = new AvroRows(table);
    try (ParquetReader<IndexedRecord> parquet =
        AvroParquetReader.<IndexedRecord>builder(
                new LocalInputFile(file), new PlainParquetConfiguration())
            .withDataModel(new GenericData())
            .build()) {
      for (IndexedRecord row = parquet.read(); row != null; row = parquet.read()) {
        rows.accept(avro.row(row));
      }
    }
  }

  private static ParquetWriter<IndexedRecord> writer(Schema schema, OutputStream out)
      throws IOException {
    // Zstandard's bytes are the same on every processor; Snappy's are not.
    return AvroParquetWriter.<IndexedRecord>builder(new StreamOutputFile(out))
        .withConf(new PlainParquetConfiguration())
        .withSchema(schema)
        .withDataModel(new GenericData())
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .withRowGroupSize(ROW_GROUP_BYTES)
        .build();
  }
}
