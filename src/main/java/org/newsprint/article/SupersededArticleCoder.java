package org.newsprint.article;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** The bytes of a {@link SupersededArticle}. */
public final class SupersededArticleCoder extends WireCoder<SupersededArticle> {
  private static final long serialVersionUID = 1L;

  private final ArticleCoder article = ArticleCoder.of();

  private SupersededArticleCoder() {}

  /** The coder. */
  public static SupersededArticleCoder of() {
    return new SupersededArticleCoder();
  }

  @Override
  protected void write(SupersededArticle value, WireOutput out) throws IOException {
    out.writeInt(value.revision());
    out.writeInstant(value.firstPublishedAt());
    out.writeNested(value.article(), article);
    out.writeNested(value.next(), article);
  }

  @Override
  protected SupersededArticle read(WireInput in) throws IOException {
    return new SupersededArticle(
        in.readInt(), in.readInstant(), in.readNested(article), in.readNested(article));
  }
}
