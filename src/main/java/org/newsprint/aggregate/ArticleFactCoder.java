package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.coverage.PlacementCoder;
import org.newsprint.stance.ScoredArticleCoder;

final class ArticleFactCoder extends WireCoder<ArticleFact> {
  private static final long serialVersionUID = 1L;

  private final ScoredArticleCoder scored = ScoredArticleCoder.of();
  private final PlacementCoder placement = PlacementCoder.of();

  @Override
  protected void write(ArticleFact value, WireOutput out) throws IOException {
    out.writeOptional(value.scored(), article -> out.writeNested(article, scored));
    out.writeOptional(value.placement(), place -> out.writeNested(place, placement));
  }

  @Override
  protected ArticleFact read(WireInput in) throws IOException {
    return new ArticleFact(
        in.readOptional(() -> in.readNested(scored)),
        in.readOptional(() -> in.readNested(placement)));
  }
}
