package org.newsprint.article;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** The bytes of an {@link ArticleHead}. */
public final class ArticleHeadCoder extends WireCoder<ArticleHead> {
  private static final long serialVersionUID = 1L;

  private ArticleHeadCoder() {}

  public static ArticleHeadCoder of() {
    return new ArticleHeadCoder();
  }

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(ArticleHead value, WireOutput out) throws IOException {
    out.writeString(value.id());
    out.writeOptional(value.url(), out::writeString);
    out.writeString(value.outlet());
    out.writeOptional(value.title(), out::writeString);
    out.writeOptional(value.byline(), out::writeString);
    out.writeInstant(value.publishedAt());
    out.writeEnum(value.timeSource());
    out.writeOptional(value.language(), out::writeString);
    out.writeInt(value.words());
    out.writeBoolean(value.late());
    out.writeOptional(value.credit(), out::writeString);
  }

  @Override
  protected ArticleHead read(WireInput in) throws IOException {
    return new ArticleHead(
        in.readString(),
        in.readOptional(in::readString),
        in.readString(),
        in.readOptional(in::readString),
        in.readOptional(in::readString),
        in.readInstant(),
        in.readEnum(TimeSource.class),
        in.readOptional(in::readString),
        in.readInt(),
        in.readBoolean(),
        in.readOptional(in::readString));
  }
}
