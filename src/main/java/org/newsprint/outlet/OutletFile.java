package org.newsprint.outlet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.net.IDN;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprint.article.Outlets;
import org.newsprint.config.Problems;
import org.newsprint.config.Spelling;

/**
 * Reads a CSV file of outlets with the columns {@code domain}, {@code name}, {@code country} and
 * {@code kind}, in any order; country and kind may be left empty.
 */
public final class OutletFile {
  private static final String DOMAIN = "domain";
  private static final String NAME = "name";
  private static final String COUNTRY = "country";
  private static final String KIND = "kind";
  private static final List<String> COLUMNS = List.of(DOMAIN, NAME, COUNTRY, KIND);
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final int MOST_SHOWN = 60;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final Problems problems;
  private final Map<String, KnownOutlets.Facts> facts = new HashMap<>();
  private final Map<String, Long> lines = new HashMap<>();

  private OutletFile(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** What the file says; of no use once a problem was added. */
  public static KnownOutlets read(String fileName, String content, Problems problems) {
    OutletFile reading = new OutletFile(fileName, problems);
    reading.read(
        content.startsWith(BYTE_ORDER_MARK)
            ? content.substring(BYTE_ORDER_MARK.length())
            : content);
    return new KnownOutlets(reading.facts);
  }

  private void read(String content) {
    List<CsvRecord> rows = new ArrayList<>();
    try {
      CsvReader.builder()
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(content)
          .forEach(rows::add);
    } catch (CsvParseException broken) {
      Throwable cause = broken.getCause() == null ? broken : broken.getCause();
      long line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).getStartingLineNumber() + 1;
      problem(line, "", "cannot be split into rows: " + cause.getMessage());
    }
    rows.removeIf(row -> row.getFieldCount() == 1 && row.getField(0).isBlank());
    if (rows.isEmpty()) {
      problem(1, "", "has no rows; its first line must name the columns " + all(COLUMNS));
      return;
    }
    List<String> header = header(rows.get(0));
    if (header.containsAll(COLUMNS)) {
      rows.stream().skip(1).forEach(row -> row(header, row));
    }
  }

  private List<String> header(CsvRecord row) {
    List<String> names = new ArrayList<>();
    for (String field : row.getFields()) {
      String name = field.strip().toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(name)) {
        problem(row, name, "unknown column; " + advice(name));
      } else if (names.contains(name)) {
        problem(row, name, "the column is named twice; remove one");
      }
      names.add(name);
    }
    COLUMNS.stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> problem(row, name, "the column is missing; the header needs " + all()));
    return names;
  }

  private static String advice(String column) {
    return Spelling.nearest(column, COLUMNS)
        .map("did you mean '%s'?"::formatted)
        .orElseGet(() -> "there are " + all());
  }

  private static String all() {
    return all(COLUMNS) + ", with commas between them";
  }

  private static String all(List<String> words) {
    return String.join(", ", words);
  }

  private void row(List<String> header, CsvRecord row) {
    if (row.getFieldCount() != header.size()) {
      problem(
          row,
          "",
          "has %d values, the header has %d; a value with a comma needs quotation marks"
              .formatted(row.getFieldCount(), header.size()));
      return;
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String value = row.getField(i).strip();
      if (value.lines().count() > 1) {
        problem(row, header.get(i), "runs over several lines; is a quotation mark not closed?");
        return;
      }
      values.put(header.get(i), value);
    }
    String domain = values.getOrDefault(DOMAIN, "");
    String name = values.getOrDefault(NAME, "");
    String country = values.getOrDefault(COUNTRY, "");
    String kind = values.getOrDefault(KIND, "");
    if (name.isEmpty()) {
      problem(row, NAME, "has no value; give the name that people know");
    }
    checkCountry(row, country);
    checkKind(row, kind);
    domain(row, domain)
        .ifPresent(known -> facts.put(known, new KnownOutlets.Facts(name, country, kind)));
  }

  /** By what the outlet is found; empty where it cannot be, or was given before. */
  private Optional<String> domain(CsvRecord row, String given) {
    if (given.isEmpty()) {
      problem(row, DOMAIN, "has no value; give what the tables call the outlet");
      return Optional.empty();
    }
    if (given.contains("/")) {
      problem(row, DOMAIN, "'%s' is an address; give its domain".formatted(shown(given)));
      return Optional.empty();
    }
    String key = KnownOutlets.key(ascii(given));
    String counted = Outlets.domain(key);
    if (!counted.equals(key)) {
      problem(
          row,
          DOMAIN,
          "articles of '%s' are those of '%s'; give that".formatted(shown(given), counted));
      return Optional.empty();
    }
    Long first = lines.putIfAbsent(key, row.getStartingLineNumber());
    if (first != null) {
      problem(
          row,
          DOMAIN,
          "'%s' is given twice, first in line %d; remove one".formatted(shown(given), first));
      return Optional.empty();
    }
    return Optional.of(key);
  }

  /** As urls are read. A name of another kind stays as it is. */
  private static String ascii(String domain) {
    try {
      return domain.contains(".") && !domain.contains(" ") ? IDN.toASCII(domain) : domain;
    } catch (IllegalArgumentException notAHost) {
      return domain;
    }
  }

  private void checkCountry(CsvRecord row, String country) {
    if (!country.isEmpty() && !COUNTRIES.contains(country)) {
      String advice =
          COUNTRIES.contains(country.toUpperCase(Locale.ROOT))
              ? "; did you mean '%s'?".formatted(country.toUpperCase(Locale.ROOT))
              : country.equalsIgnoreCase("UK") ? "; did you mean 'GB'?" : ", for example GB";
      problem(
          row,
          COUNTRY,
          "'%s' is no country code (ISO 3166-1 alpha-2)%s".formatted(shown(country), advice));
    }
  }

  private void checkKind(CsvRecord row, String kind) {
    if (!kind.isEmpty() && !OutletKind.labels().contains(kind)) {
      problem(row, KIND, "'%s' is not one of %s".formatted(shown(kind), all(OutletKind.labels())));
    }
  }

  private static String shown(String value) {
    return value.length() <= MOST_SHOWN ? value : value.substring(0, MOST_SHOWN) + "…";
  }

  private void problem(CsvRecord row, String column, String message) {
    problem(row.getStartingLineNumber(), column, message);
  }

  private void problem(long line, String column, String message) {
    problems.add(file, Math.toIntExact(line), shown(column), message);
  }
}
