package org.newsprint.coverage;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes a placement. */
public final class PlacementCoder extends WireCoder<Placement> {
  private static final long serialVersionUID = 1L;

  private final CoverageLinkCoder link = CoverageLinkCoder.of();

  private PlacementCoder() {}

  /** The coder. */
  public static PlacementCoder of() {
    return new PlacementCoder();
  }

  @Override
  protected int version() {
    return 3;
  }

  @Override
  protected void write(Placement value, WireOutput out) throws IOException {
    out.writeString(value.articleId());
    out.writeString(value.clusterId());
    out.writeInstant(value.clusterBegan());
    out.writeOptional(value.copy(), copy -> out.writeNested(copy, link));
    out.writeOptional(value.embedded(), embedded -> out.writeNested(embedded, link));
  }

  @Override
  protected Placement read(WireInput in) throws IOException {
    return new Placement(
        in.readString(),
        in.readString(),
        in.readInstant(),
        in.readOptional(() -> in.readNested(link)),
        in.readOptional(() -> in.readNested(link)));
  }
}
