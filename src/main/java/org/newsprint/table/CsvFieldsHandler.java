package org.newsprint.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the fields of a line, keeping apart the empty field and the empty text. */
final class CsvFieldsHandler extends AbstractBaseCsvCallbackHandler<CsvFields> {
  private List<Optional<String>> fields = new ArrayList<>();

  @Override
  protected void handleBegin(long startingLineNumber) {
    fields = new ArrayList<>();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    fields.add(
        length > 0 || quoted ? Optional.of(new String(buffer, offset, length)) : Optional.empty());
  }

  @Override
  protected CsvFields buildRecord() {
    return new CsvFields(getStartingLineNumber(), fields);
  }
}
