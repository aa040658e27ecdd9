package org.newsprint.evidence;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes the words of an article. */
public final class ArticleTextCoder extends WireCoder<ArticleText> {
  private static final long serialVersionUID = 1L;

  private ArticleTextCoder() {}

  /** The coder. */
  public static ArticleTextCoder of() {
    return new ArticleTextCoder();
  }

  @Override
  protected void write(ArticleText value, WireOutput out) throws IOException {
    out.writeString(value.articleId());
    out.writeString(value.text());
    out.writeOptional(value.language(), out::writeString);
  }

  @Override
  protected ArticleText read(WireInput in) throws IOException {
    return new ArticleText(in.readString(), in.readString(), in.readOptional(in::readString));
  }
}
