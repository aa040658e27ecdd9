package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldLimitReaderTest {
  private static final int LIMIT = 6;

  @Test
  void read_fieldsWithinTheLimit_passUnchanged() throws IOException {
    String csv = "a,\"b\"\"c\",\r\n\"d\ne\",f\n";
    assertThat(limited(csv), is(csv));
  }

  @Test
  void read_longFields_keepTheirBeginningAndTheirLines() {
    assertThat(
        rows(limited("abcdefghij,\"klmnop\nqrst\"\nz,\"a\"\"b\"\"c\"\"defgh\"\n")),
        contains(List.of("abcdef", "klmno\n"), List.of("z", "a\"b\"")));
  }

  /** Whatever the fields hold, the rows and the short fields come out as they would without. */
  @Test
  void read_anyCsv_splitsIntoTheSameRows() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String csv = randomCsv(random);
      List<List<String>> expected = rows(csv);
      List<List<String>> actual = rows(limited(csv));
      assertThat(csv, actual.size(), is(expected.size()));
      for (int row = 0; row < actual.size(); row++) {
        assertThat(csv, actual.get(row).size(), is(expected.get(row).size()));
        for (int field = 0; field < actual.get(row).size(); field++) {
          assertField(csv, actual.get(row).get(field), expected.get(row).get(field));
        }
      }
    }
  }

  private static void assertField(String csv, String actual, String expected) {
    // Two marks at most stand for each quotation mark, and two more around the field.
    if (2 * expected.length() + 2 <= LIMIT) {
      assertThat(csv, actual, is(expected));
    }
    assertThat(csv, actual.replaceAll("[\r\n]", "").length(), lessThanOrEqualTo(LIMIT));
  }

  private static String randomCsv(Random random) {
    StringBuilder csv = new StringBuilder();
    for (int row = 0; row <= random.nextInt(3); row++) {
      for (int field = 0; field <= random.nextInt(3); field++) {
        csv.append(field == 0 ? "" : ",").append(randomField(random));
      }
      csv.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    return csv.toString();
  }

  private static String randomField(Random random) {
    boolean quoted = random.nextBoolean();
    String characters = quoted ? "ab,\n\"\r" : "abcd";
    StringBuilder field = new StringBuilder();
    for (int i = random.nextInt(3 * LIMIT); i >= 0; i--) {
      char c = characters.charAt(random.nextInt(characters.length()));
      field.append(c == '"' ? "\"\"" : String.valueOf(c));
    }
    return quoted ? "\"" + field + "\"" : field.toString();
  }

  private static String limited(String csv) {
    try (Reader reader = new FieldLimitReader(new StringReader(csv), LIMIT)) {
      StringBuilder all = new StringBuilder();
      char[] part = new char[3];
      for (int read = reader.read(part); read >= 0; read = reader.read(part)) {
        all.append(part, 0, read);
      }
      return all.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    for (CsvRecord row :
        CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(csv)) {
      rows.add(row.getFields());
    }
    return rows;
  }
}
