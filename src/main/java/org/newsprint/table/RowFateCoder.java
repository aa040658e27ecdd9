package org.newsprint.table;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes a row and what became of it. */
public final class RowFateCoder extends WireCoder<RowFate> {
  private static final long serialVersionUID = 1L;

  private RowFateCoder() {}

  /** The coder. */
  public static RowFateCoder of() {
    return new RowFateCoder();
  }

  @Override
  protected void write(RowFate value, WireOutput out) throws IOException {
    out.writeEnum(value.fate());
    out.writeNested(value.row(), TableRowCoder.of());
  }

  @Override
  protected RowFate read(WireInput in) throws IOException {
    return new RowFate(in.readEnum(RowFate.Fate.class), in.readNested(TableRowCoder.of()));
  }
}
