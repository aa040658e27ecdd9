package org.newsprint.evidence;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.coverage.CoverageLinkCoder;

final class SideCoder extends WireCoder<Side> {
  private static final long serialVersionUID = 1L;

  private final CoverageLinkCoder link = CoverageLinkCoder.of();

  @Override
  protected void write(Side value, WireOutput out) throws IOException {
    out.writeNested(value.link(), link);
    out.writeBoolean(value.ofCopy());
    out.writeAll(value.passages(), out::writeString);
    out.writeAll(value.phrases(), out::writeString);
  }

  @Override
  protected Side read(WireInput in) throws IOException {
    return new Side(
        in.readNested(link),
        in.readBoolean(),
        in.readAll(in::readString),
        in.readAll(in::readString));
  }
}
