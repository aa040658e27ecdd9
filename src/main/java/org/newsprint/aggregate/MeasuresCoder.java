package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes measures; about 70 bytes for those of one article. */
public final class MeasuresCoder extends WireCoder<Measures> {
  private static final long serialVersionUID = 1L;

  private MeasuresCoder() {}

  /** The coder. */
  public static MeasuresCoder of() {
    return new MeasuresCoder();
  }

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(Measures value, WireOutput out) throws IOException {
    value.write(out);
  }

  @Override
  protected Measures read(WireInput in) throws IOException {
    return Measures.read(in);
  }
}
