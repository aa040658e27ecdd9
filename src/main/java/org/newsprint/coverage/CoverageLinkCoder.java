package org.newsprint.coverage;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes a link. */
public final class CoverageLinkCoder extends WireCoder<CoverageLink> {
  private static final long serialVersionUID = 1L;

  private final CopyEvidenceCoder evidence = new CopyEvidenceCoder();

  private CoverageLinkCoder() {}

  /** The coder. */
  public static CoverageLinkCoder of() {
    return new CoverageLinkCoder();
  }

  @Override
  protected int version() {
    return 3;
  }

  @Override
  protected void write(CoverageLink value, WireOutput out) throws IOException {
    out.writeString(value.articleId());
    out.writeInstant(value.publishedAt());
    out.writeString(value.copiedFrom());
    out.writeInstant(value.copiedFromPublishedAt());
    out.writeString(value.copiedFromOutlet());
    out.writeEnum(value.kind());
    out.writeDouble(value.similarity());
    out.writeBoolean(value.weak());
    out.writeBoolean(value.headlineChanged());
    out.writeOptional(value.evidence(), shown -> out.writeNested(shown, evidence));
  }

  @Override
  protected CoverageLink read(WireInput in) throws IOException {
    return new CoverageLink(
        in.readString(),
        in.readInstant(),
        in.readString(),
        in.readInstant(),
        in.readString(),
        in.readEnum(CopyKind.class),
        in.readDouble(),
        in.readBoolean(),
        in.readBoolean(),
        in.readOptional(() -> in.readNested(evidence)));
  }
}
