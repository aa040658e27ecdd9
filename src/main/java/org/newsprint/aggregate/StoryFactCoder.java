package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes either kind of story fact behind a byte that says which. */
final class StoryFactCoder extends WireCoder<StoryFact> {
  private static final long serialVersionUID = 1L;

  private final CoveredArticleCoder article = CoveredArticleCoder.of();
  private final ClusterCoder cluster = ClusterCoder.of();

  @Override
  protected void write(StoryFact value, WireOutput out) throws IOException {
    out.writeBoolean(value instanceof Cluster);
    if (value instanceof Cluster whole) {
      out.writeNested(whole, cluster);
    } else if (value instanceof CoveredArticle member) {
      out.writeNested(member, article);
    }
  }

  @Override
  protected StoryFact read(WireInput in) throws IOException {
    return in.readBoolean() ? in.readNested(cluster) : in.readNested(article);
  }
}
