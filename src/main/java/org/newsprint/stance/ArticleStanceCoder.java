package org.newsprint.stance;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Turns the stance of an article into bytes and back. */
public final class ArticleStanceCoder extends WireCoder<ArticleStance> {
  private static final long serialVersionUID = 1L;
  private static final ArticleStanceCoder ONLY = new ArticleStanceCoder();

  private ArticleStanceCoder() {}

  /** The coder. */
  public static ArticleStanceCoder of() {
    return ONLY;
  }

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(ArticleStance value, WireOutput out) throws IOException {
    out.writeString(value.topic());
    out.writeBoolean(value.relevant());
    out.writeOptional(value.stance(), out::writeDouble);
    out.writeEnum(value.label());
    out.writeOptional(value.confidence(), out::writeDouble);
    out.writeOptional(value.ownVoice(), out::writeDouble);
    out.writeOptional(value.quoted(), out::writeDouble);
    out.writeBoolean(value.insufficient());
    out.writeAll(value.voices(), voice -> out.writeNested(voice, VoiceStanceCoder.of()));
    out.writeInt(value.judged());
    out.writeInt(value.abstained());
    out.writeInt(value.unread());
  }

  @Override
  protected ArticleStance read(WireInput in) throws IOException {
    return new ArticleStance(
        in.readString(),
        in.readBoolean(),
        in.readOptional(in::readDouble),
        in.readEnum(StanceLabel.class),
        in.readOptional(in::readDouble),
        in.readOptional(in::readDouble),
        in.readOptional(in::readDouble),
        in.readBoolean(),
        in.readAll(() -> in.readNested(VoiceStanceCoder.of())),
        in.readInt(),
        in.readInt(),
        in.readInt());
  }
}
