package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.coverage.CoverageLinkCoder;
import org.newsprint.stance.ScoredArticleCoder;

/** Encodes an article in its story. */
final class CoveredArticleCoder extends WireCoder<CoveredArticle> {
  private static final long serialVersionUID = 1L;

  private final ScoredArticleCoder scored = ScoredArticleCoder.of();
  private final CoverageLinkCoder link = CoverageLinkCoder.of();

  private CoveredArticleCoder() {}

  /** The coder. */
  static CoveredArticleCoder of() {
    return new CoveredArticleCoder();
  }

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(CoveredArticle article, WireOutput out) throws IOException {
    out.writeNested(article.scored(), scored);
    out.writeString(article.clusterId());
    out.writeOptional(article.link(), value -> out.writeNested(value, link));
    out.writeOptional(article.embedded(), value -> out.writeNested(value, link));
    out.writeOptional(article.stanceShift(), out::writeDouble);
    out.writeBoolean(article.copied());
  }

  @Override
  protected CoveredArticle read(WireInput in) throws IOException {
    return new CoveredArticle(
        in.readNested(scored),
        in.readString(),
        in.readOptional(() -> in.readNested(link)),
        in.readOptional(() -> in.readNested(link)),
        in.readOptional(in::readDouble),
        in.readBoolean());
  }
}
