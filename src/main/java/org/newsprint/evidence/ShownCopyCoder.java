package org.newsprint.evidence;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.coverage.CoverageLinkCoder;

/** Encodes a link and the words that prove it. */
public final class ShownCopyCoder extends WireCoder<ShownCopy> {
  private static final long serialVersionUID = 1L;

  private final CoverageLinkCoder link = CoverageLinkCoder.of();

  private ShownCopyCoder() {}

  /** The coder. */
  public static ShownCopyCoder of() {
    return new ShownCopyCoder();
  }

  @Override
  protected void write(ShownCopy value, WireOutput out) throws IOException {
    out.writeNested(value.link(), link);
    out.writeAll(value.passages(), out::writeString);
    out.writeAll(
        value.swaps(),
        swap -> {
          out.writeString(swap.source());
          out.writeString(swap.copy());
          out.writeInt(swap.count());
        });
  }

  @Override
  protected ShownCopy read(WireInput in) throws IOException {
    return new ShownCopy(
        in.readNested(link),
        in.readAll(in::readString),
        in.readAll(() -> new ShownSwap(in.readString(), in.readString(), in.readInt())));
  }
}
