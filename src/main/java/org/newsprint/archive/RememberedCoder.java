package org.newsprint.archive;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.coverage.CoverageLinkCoder;
import org.newsprint.coverage.PlacementCoder;
import org.newsprint.evidence.ShownCopyCoder;
import org.newsprint.fingerprint.FingerprintCoder;
import org.newsprint.reject.Provenance;
import org.newsprint.stance.EvidenceCoder;
import org.newsprint.stance.ScoredArticleCoder;

/** Encodes what is remembered of an article. */
final class RememberedCoder extends WireCoder<Remembered> {
  private static final long serialVersionUID = 1L;

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(Remembered value, WireOutput out) throws IOException {
    write(value.origin(), out);
    out.writeOptional(value.fingerprint(), each -> out.writeNested(each, FingerprintCoder.of()));
    out.writeNested(value.scored(), ScoredArticleCoder.of());
    out.writeAll(value.sentences(), each -> out.writeNested(each, EvidenceCoder.of()));
    out.writeAll(value.links(), each -> out.writeNested(each, CoverageLinkCoder.of()));
    out.writeOptional(value.placement(), each -> out.writeNested(each, PlacementCoder.of()));
    out.writeOptional(value.shown(), each -> out.writeNested(each, ShownCopyCoder.of()));
    out.writeOptional(value.history(), each -> out.writeNested(each, new HistoryCoder()));
  }

  @Override
  protected Remembered read(WireInput in) throws IOException {
    return new Remembered(
        origin(in),
        in.readOptional(() -> in.readNested(FingerprintCoder.of())),
        in.readNested(ScoredArticleCoder.of()),
        in.readAll(() -> in.readNested(EvidenceCoder.of())),
        in.readAll(() -> in.readNested(CoverageLinkCoder.of())),
        in.readOptional(() -> in.readNested(PlacementCoder.of())),
        in.readOptional(() -> in.readNested(ShownCopyCoder.of())),
        in.readOptional(() -> in.readNested(new HistoryCoder())));
  }

  static void write(Origin value, WireOutput out) throws IOException {
    out.writeString(value.provenance().source());
    out.writeLong(value.provenance().position());
    out.writeString(value.textDigest());
  }

  static Origin origin(WireInput in) throws IOException {
    return new Origin(new Provenance(in.readString(), in.readLong()), in.readString());
  }
}
