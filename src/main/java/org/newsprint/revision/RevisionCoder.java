package org.newsprint.revision;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** The bytes of a {@link Revision}. */
public final class RevisionCoder extends WireCoder<Revision> {
  private static final long serialVersionUID = 1L;

  private RevisionCoder() {}

  /** The coder. */
  public static RevisionCoder of() {
    return new RevisionCoder();
  }

  @Override
  protected void write(Revision value, WireOutput out) throws IOException {
    out.writeString(value.articleId());
    out.writeInt(value.number());
    out.writeInstant(value.articlePublishedAt());
    out.writeInstant(value.publishedAt());
    out.writeInstant(value.supersededAt());
    out.writeOptional(value.title(), out::writeString);
    out.writeBoolean(value.titleChanged());
    out.writeInt(value.words());
    out.writeDouble(value.textChanged());
    out.writeOptional(value.stance(), out::writeDouble);
    out.writeOptional(value.ownVoice(), out::writeDouble);
    out.writeOptional(value.stanceChange(), out::writeDouble);
  }

  @Override
  protected Revision read(WireInput in) throws IOException {
    return new Revision(
        in.readString(),
        in.readInt(),
        in.readInstant(),
        in.readInstant(),
        in.readInstant(),
        in.readOptional(in::readString),
        in.readBoolean(),
        in.readInt(),
        in.readDouble(),
        in.readOptional(in::readDouble),
        in.readOptional(in::readDouble),
        in.readOptional(in::readDouble));
  }
}
