package org.newsprint.article;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.reject.Provenance;

/** The bytes of an {@link Article}. */
public final class ArticleCoder extends WireCoder<Article> {
  private static final long serialVersionUID = 1L;

  private ArticleCoder() {}

  public static ArticleCoder of() {
    return new ArticleCoder();
  }

  @Override
  protected int version() {
    return 2;
  }

  // The head is written without its version byte: a change of its layout must raise this one's too.
  @Override
  protected void write(Article value, WireOutput out) throws IOException {
    ArticleHeadCoder.of().write(value.head(), out);
    out.writeString(value.text());
    out.writeString(value.provenance().source());
    out.writeLong(value.provenance().position());
    out.writeInstant(value.readAt());
  }

  @Override
  protected Article read(WireInput in) throws IOException {
    return new Article(
        ArticleHeadCoder.of().read(in),
        in.readString(),
        new Provenance(in.readString(), in.readLong()),
        in.readInstant());
  }
}
