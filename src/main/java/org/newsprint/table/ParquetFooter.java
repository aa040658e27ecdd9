package org.newsprint.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file, in an order that does not change from run to run.
 *
 * <p>The writer lists a column's encodings in the order of a hash set of enum constants, which
 * differs between processes: the one thing in a file that does not depend on its rows.
 */
final class ParquetFooter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TRAILER = Integer.BYTES + MAGIC.length;

  private ParquetFooter() {}

  /** Copies a Parquet file with the encodings of each column in their numbers' order. */
  static void copySorted(Path file, OutputStream out) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      int footerSize = footerSize(file, size);
      copy(in, size - TRAILER - footerSize, out);
      FileMetaData footer =
          Util.readFileMetaData(new ByteArrayInputStream(in.readNBytes(footerSize)));
      sortEncodings(footer);
      ByteArrayOutputStream sorted = new ByteArrayOutputStream(footerSize);
      Util.writeFileMetaData(footer, sorted);
      sorted.writeTo(out);
      out.write(littleEndian().putInt(sorted.size()).array());
      out.write(MAGIC);
    }
  }

  private static int footerSize(Path file, long size) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(size - TRAILER);
      return littleEndian().put(in.readNBytes(Integer.BYTES)).flip().getInt();
    }
  }

  private static ByteBuffer littleEndian() {
    return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void copy(InputStream in, long bytes, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long left = bytes;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new EOFException("the Parquet file ends before its footer");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  private static void sortEncodings(FileMetaData footer) {
    for (RowGroup group : footer.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        column.getMeta_data().getEncodings().sort(Comparator.comparing(Encoding::getValue));
      }
    }
  }
}
