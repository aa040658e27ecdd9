package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes run counts. */
public final class RunCountsCoder extends WireCoder<RunCounts> {
  private static final long serialVersionUID = 1L;

  private RunCountsCoder() {}

  /** The coder. */
  public static RunCountsCoder of() {
    return new RunCountsCoder();
  }

  @Override
  protected int version() {
    return 3;
  }

  @Override
  protected void write(RunCounts value, WireOutput out) throws IOException {
    out.writeSigned(value.read());
    out.writeSigned(value.accepted());
    out.writeSigned(value.rejected());
    out.writeSigned(value.duplicates());
    out.writeSigned(value.late());
    out.writeSigned(value.outside());
    out.writeSigned(value.revisions());
  }

  @Override
  protected RunCounts read(WireInput in) throws IOException {
    return new RunCounts(
        in.readSigned(),
        in.readSigned(),
        in.readSigned(),
        in.readSigned(),
        in.readSigned(),
        in.readSigned(),
        in.readSigned());
  }
}
