package org.newsprint.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a record calls itself, as far as that can be told: by these names one that was rejected is
 * found again.
 *
 * @param id its id, or the one that would have been derived from its url
 * @param url its url in canonical form, or as it stands where it has none
 */
public record RecordNames(Optional<String> id, Optional<String> url) {
  /** Of a record that does not tell, or cannot be read. */
  public static final RecordNames NONE = new RecordNames(Optional.empty(), Optional.empty());

  /**
   * The names in the payload of a reject.
   *
   * @param format the input format under which the payload reads; a {@code text} has its names
   *     elsewhere
   */
  public static RecordNames of(String format, byte[] payload) {
    try {
      return switch (InputFormat.named(format).orElse(InputFormat.TEXT)) {
        case JSONL -> of(JsonFields.of(new String(payload, StandardCharsets.UTF_8)));
        case CSV -> of(firstRow(payload));
        default -> NONE;
      };
    } catch (Refusal | IOException untold) {
      return NONE;
    }
  }

  /** The canonical form of an address; nothing where it is none of the web. */
  public static Optional<String> canonical(String url) {
    return address(url).map(CanonicalUrl::url);
  }

  private static RecordNames of(SortedMap<String, String> fields) {
    Optional<String> given = Fields.get(fields, Fields.URL);
    Optional<CanonicalUrl> canonical = given.flatMap(RecordNames::address);
    return new RecordNames(
        Fields.get(fields, Fields.ID).or(() -> canonical.map(ArticleIds::ofUrl)),
        canonical.map(CanonicalUrl::url).or(() -> given));
  }

  private static SortedMap<String, String> firstRow(byte[] payload) throws IOException, Refusal {
    InputStream in = new ByteArrayInputStream(payload);
    try (CsvRows rows = new CsvRows(CsvRows.decoded(in, StandardCharsets.UTF_8))) {
      CsvHeader header = CsvHeader.read(rows, Fields.TEXT);
      Optional<CsvRows.Row> row = rows.next();
      return row.isPresent() ? header.fields(row.get()) : new TreeMap<>();
    }
  }

  private static Optional<CanonicalUrl> address(String url) {
    try {
      return Optional.of(CanonicalUrl.of(TextCleaner.line(url)));
    } catch (Refusal notAnAddress) {
      return Optional.empty();
    }
  }
}
