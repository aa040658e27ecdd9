package org.newsprint.coverage;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes evidence: some 25 bytes, 3 a passage and 7 a swap. */
final class CopyEvidenceCoder extends WireCoder<CopyEvidence> {
  private static final long serialVersionUID = 1L;

  @Override
  protected void write(CopyEvidence value, WireOutput out) throws IOException {
    write(value.copy(), out);
    write(value.source(), out);
    write(value.copySkeleton(), out);
    write(value.sourceSkeleton(), out);
    out.writeInt(value.sharedNumbers());
    out.writeInt(value.passages());
    out.writeAll(value.longestPassages(), passage -> write(passage, out));
    out.writeInt(value.swaps());
    out.writeAll(
        value.commonSwaps(),
        swap -> {
          write(swap.copy(), out);
          write(swap.source(), out);
          out.writeInt(swap.count());
        });
  }

  @Override
  protected CopyEvidence read(WireInput in) throws IOException {
    return new CopyEvidence(
        containment(in),
        containment(in),
        containment(in),
        containment(in),
        in.readInt(),
        in.readInt(),
        in.readAll(() -> range(in)),
        in.readInt(),
        in.readAll(() -> new PhraseSwap(range(in), range(in), in.readInt())));
  }

  private static void write(Containment value, WireOutput out) throws IOException {
    out.writeInt(value.shared());
    out.writeInt(value.words());
  }

  private static Containment containment(WireInput in) throws IOException {
    return new Containment(in.readInt(), in.readInt());
  }

  private static void write(WordRange value, WireOutput out) throws IOException {
    out.writeInt(value.first());
    out.writeInt(value.length());
  }

  private static WordRange range(WireInput in) throws IOException {
    return new WordRange(in.readInt(), in.readInt());
  }
}
