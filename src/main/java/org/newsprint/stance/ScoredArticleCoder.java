package org.newsprint.stance;

import java.io.IOException;
import org.newsprint.article.ArticleHeadCoder;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes a scored article. */
public final class ScoredArticleCoder extends WireCoder<ScoredArticle> {
  private static final long serialVersionUID = 1L;

  private final ArticleHeadCoder head = ArticleHeadCoder.of();
  private final ArticleStanceCoder stance = ArticleStanceCoder.of();

  private ScoredArticleCoder() {}

  /** The coder. */
  public static ScoredArticleCoder of() {
    return new ScoredArticleCoder();
  }

  @Override
  protected void write(ScoredArticle value, WireOutput out) throws IOException {
    out.writeNested(value.head(), head);
    out.writeNested(value.stance(), stance);
  }

  @Override
  protected ScoredArticle read(WireInput in) throws IOException {
    return new ScoredArticle(in.readNested(head), in.readNested(stance));
  }
}
