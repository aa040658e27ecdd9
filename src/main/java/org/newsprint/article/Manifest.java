package org.newsprint.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.reject.RejectReason;

/**
 * What the file {@code articles.csv} says about the texts of its folder: column {@code file} and,
 * as far as known, the fields of an article and the file's {@code charset}.
 */
final class Manifest {
  /** The name of the file. */
  static final String FILE_NAME = "articles.csv";

  /** The column that declares a text's encoding. */
  static final String CHARSET = "charset";

  private static final String FILE = "file";

  private final Optional<Map<String, SortedMap<String, String>>> rows;
  private final Optional<String> fault;

  private Manifest(Optional<Map<String, SortedMap<String, String>>> rows, Optional<String> fault) {
    this.rows = rows;
    this.fault = fault;
  }

  /** The manifest of a folder without one: every text is accepted, of none is anything known. */
  static Manifest none() {
    return new Manifest(Optional.empty(), Optional.empty());
  }

  /** A manifest that cannot be used: no text of the folder is accepted. */
  static Manifest broken(String fault) {
    return new Manifest(Optional.empty(), Optional.of(fault));
  }

  /** Reads a manifest in UTF-8; a fault in any row makes it a broken one. */
  static Manifest read(InputStream in) {
    try (CsvRows rows = new CsvRows(CsvRows.decoded(in, StandardCharsets.UTF_8))) {
      return new Manifest(Optional.of(readRows(rows)), Optional.empty());
    } catch (Refusal refusal) {
      return broken(refusal.defect().detail());
    } catch (IOException failure) {
      return broken("reading failed: " + failure.getMessage());
    }
  }

  /**
   * What is known of a text.
   *
   * @param source the text's path, of which only the last part counts
   * @throws Refusal with {@code BAD_MANIFEST} or {@code NOT_IN_MANIFEST}
   */
  SortedMap<String, String> row(String source) throws Refusal {
    if (fault.isPresent()) {
      throw new Refusal(RejectReason.BAD_MANIFEST, FILE_NAME + ": " + fault.get());
    }
    if (rows.isEmpty()) {
      return new TreeMap<>();
    }
    String name = source.substring(source.lastIndexOf('/') + 1);
    return Optional.ofNullable(rows.get().get(key(name)))
        .orElseThrow(
            () ->
                new Refusal(
                    RejectReason.NOT_IN_MANIFEST, FILE_NAME + " has no row for file " + name));
  }

  private static Map<String, SortedMap<String, String>> readRows(CsvRows csv)
      throws IOException, Refusal {
    CsvHeader header = CsvHeader.read(csv, FILE);
    Map<String, SortedMap<String, String>> rows = new HashMap<>();
    for (Optional<CsvRows.Row> row = csv.next(); row.isPresent(); row = csv.next()) {
      SortedMap<String, String> fields = header.fields(row.get());
      String file = fields.getOrDefault(FILE, "").strip();
      if (rows.putIfAbsent(key(file), known(fields)) != null) {
        throw new Refusal(
            RejectReason.BAD_MANIFEST,
            "line %s names file %s again".formatted(row.get().line(), Refusal.quoted(file)));
      }
    }
    return rows;
  }

  private static SortedMap<String, String> known(SortedMap<String, String> row) {
    SortedMap<String, String> fields = new TreeMap<>(row);
    fields.keySet().removeIf(name -> !name.equals(CHARSET) && !Fields.ALL.contains(name));
    fields.values().removeIf(String::isBlank);
    return fields;
  }

  // Some file systems decompose accents in names.
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
