package org.newsprint.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/**
 * Makes records of the rows of a file that says itself which columns it has. Each becomes a JSON
 * line with the names of {@link Fields}, which is also what a reject keeps of it and a replay
 * reads.
 */
final class RowLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SourceFile file;
  private final Consumer<SourceRecord> out;
  private long rows;

  RowLines(SourceFile file, Consumer<SourceRecord> out) {
    this.file = file;
    this.out = out;
  }

  /** A file that is open. */
  interface Rows extends Closeable {
    /** The next row, its texts, numbers and times as texts; empty at the end. */
    Optional<ObjectNode> next() throws IOException, Refusal;
  }

  /** Opens a file. */
  interface Opening {
    Rows open() throws IOException, Refusal;
  }

  private interface Step<T> {
    Optional<T> take() throws IOException, Refusal;
  }

  /** Hands over every row, and one broken record where the file can be read no further. */
  void read(Opening opening) {
    Optional<Rows> opened = attempt(() -> Optional.of(opening.open()));
    if (opened.isEmpty()) {
      return;
    }
    try (Rows source = opened.get()) {
      Optional<ObjectNode> row = attempt(source::next);
      while (row.isPresent()) {
        rows++;
        accept(row.get());
        row = attempt(source::next);
      }
    } catch (IOException closing) {
      unreadable(closing);
    }
  }

  /**
   * What a library gives; whatever takes the records is not asked here, and may fail as it likes.
   */
  private <T> Optional<T> attempt(Step<T> step) {
    try {
      return step.take();
    } catch (Refusal refusal) {
      out.accept(record(place(), file.format(), Body.NONE, Optional.of(refusal.defect())));
    } catch (IOException | RuntimeException broken) {
      // The libraries take lengths and places on trust, and fail in as many ways.
      unreadable(broken);
    }
    return Optional.empty();
  }

  private void unreadable(Exception failure) {
    IOException known =
        failure instanceof EOFException
            ? new IOException("it ends too early")
            : failure instanceof IOException io ? io : new IOException(failure);
    out.accept(file.unreadable(place(), new byte[0], known));
  }

  /** The row that could not be read, or the file where none could. */
  private long place() {
    return rows == 0 ? 0 : rows + 1;
  }

  /**
   * Checks that a column may hold the text of an article.
   *
   * @param has whether the rows have a column, by its name, or within others by dots
   * @throws Refusal with {@code EMPTY_TEXT}, naming the columns that there are
   */
  static void requireText(FieldNames names, Predicate<String> has, List<String> columns)
      throws Refusal {
    if (names.tried(Fields.TEXT).stream().noneMatch(has)) {
      throw new Refusal(
          RejectReason.EMPTY_TEXT,
          "no column %s; there are %s"
              .formatted(
                  String.join(" or ", names.tried(Fields.TEXT)),
                  Refusal.quoted(String.join(", ", columns))));
    }
  }

  private void accept(ObjectNode row) {
    ObjectNode line = JSON.createObjectNode();
    Optional<Defect> defect = Optional.empty();
    try {
      JsonFields.ofRow(row, file.names()).forEach(line::put);
    } catch (Refusal refusal) {
      line = row;
      defect = Optional.of(refusal.defect());
    }
    byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > Limits.RECORD_BYTES) {
      String detail = "the row is longer than %s bytes".formatted(Limits.RECORD_BYTES);
      defect = Optional.of(new Defect(RejectReason.TOO_LARGE, detail));
    }
    boolean whole = bytes.length <= Limits.RECORD_BYTES;
    out.accept(
        record(rows, InputFormat.JSONL, whole ? Body.whole(bytes) : Body.beginning(bytes), defect));
  }

  private SourceRecord record(
      long position, InputFormat format, Body body, Optional<Defect> defect) {
    SortedMap<String, String> none = new TreeMap<>();
    return new SourceRecord(
        new Provenance(file.name(), position),
        format,
        body,
        none,
        Optional.empty(),
        file.modified(),
        file.readAt(),
        defect);
  }
}
