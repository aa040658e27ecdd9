package org.newsprint.article;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.newsprint.reject.RejectReason;

/**
 * Reads a file of Parquet, of which only the columns that an article may come from. It is copied to
 * a temporary file first, since it has to be read from its end; one of its row groups is held in
 * memory, if that has no more than {@link Limits#ROW_GROUP_BYTES} in these columns.
 */
final class ParquetFile implements RowLines.Rows {
  private final Path copy;
  private final ParquetFileReader reader;
  private final MessageType needed;
  private final MessageColumnIO columns;
  private Optional<RecordReader<Group>> records = Optional.empty();
  private int groups;
  private long left;

  private ParquetFile(Path copy, ParquetFileReader reader, FieldNames names) throws Refusal {
    this.copy = copy;
    this.reader = reader;
    MessageType schema = reader.getFileMetaData().getSchema();
    RowLines.requireText(
        names,
        path -> root(schema, path).isPresent(),
        schema.getFields().stream().map(Type::getName).toList());
    needed = needed(schema, names);
    reader.setRequestedSchema(needed);
    columns =
        new ColumnIOFactory(reader.getFileMetaData().getCreatedBy(), false)
            .getColumnIO(needed, schema);
  }

  private static ParquetFile open(SourceFile file) throws IOException, Refusal {
    Path copy = Files.createTempFile("newsprint", ".parquet");
    try {
      try (InputStream in = file.content().open()) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      return open(copy, file.names());
    } catch (IOException | RuntimeException | Refusal broken) {
      Files.delete(copy);
      throw broken;
    }
  }

  private static ParquetFile open(Path copy, FieldNames names) throws IOException, Refusal {
    ParquetFileReader reader =
        ParquetFileReader.open(
            new LocalInputFile(copy),
            ParquetReadOptions.builder(new PlainParquetConfiguration()).build());
    try {
      return new ParquetFile(copy, reader, names);
    } catch (RuntimeException | Refusal broken) {
      reader.close();
      throw broken;
    }
  }

  /** Hands over every row of the file. */
  static void read(SourceFile file, Consumer<SourceRecord> out) {
    new RowLines(file, out).read(() -> open(file));
  }

  @Override
  public Optional<ObjectNode> next() throws IOException, Refusal {
    while (left == 0) {
      if (groups == reader.getRowGroups().size()) {
        return Optional.empty();
      }
      openGroup(reader.getRowGroups().get(groups));
      groups++;
    }
    left--;
    return Optional.of(ParquetRow.json(records.orElseThrow().read()));
  }

  private void openGroup(BlockMetaData group) throws IOException, Refusal {
    long bytes = bytes(group, needed);
    if (bytes > Limits.ROW_GROUP_BYTES) {
      throw new Refusal(
          RejectReason.TOO_LARGE,
          "a row group has %s bytes in the columns that are read; the limit is %s: write smaller ones"
              .formatted(bytes, Limits.ROW_GROUP_BYTES));
    }
    PageReadStore pages = reader.readNextRowGroup();
    records = Optional.of(columns.getRecordReader(pages, new GroupRecordConverter(needed)));
    left = pages.getRowCount();
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } finally {
      Files.delete(copy);
    }
  }

  private static long bytes(BlockMetaData group, MessageType needed) {
    return group.getColumns().stream()
        .filter(column -> needed.containsField(column.getPath().toArray()[0]))
        .mapToLong(ColumnChunkMetaData::getTotalSize)
        .sum();
  }

  /** The columns that fields may come from, each with all that is in it. */
  private static MessageType needed(MessageType schema, FieldNames names) {
    Set<String> roots = new HashSet<>();
    for (String field : Fields.ALL) {
      for (String path : names.tried(field)) {
        root(schema, path).ifPresent(roots::add);
      }
    }
    List<Type> types =
        schema.getFields().stream()
            .filter(type -> roots.contains(type.getName()))
            .collect(Collectors.toList());
    return new MessageType(schema.getName(), types);
  }

  /** The outermost column on a path, if the whole path is there. */
  private static Optional<String> root(MessageType schema, String path) {
    if (schema.containsField(path)) {
      return Optional.of(path);
    }
    String[] names = path.split("\\.", -1);
    Type at = schema;
    for (String name : names) {
      if (at.isPrimitive() || !at.asGroupType().containsField(name)) {
        return Optional.empty();
      }
      at = at.asGroupType().getType(name);
    }
    return Optional.of(names[0]);
  }
}
