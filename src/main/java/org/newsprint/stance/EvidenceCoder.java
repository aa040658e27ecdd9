package org.newsprint.stance;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.voice.Voice;

/** Turns evidence into bytes and back. */
public final class EvidenceCoder extends WireCoder<Evidence> {
  private static final long serialVersionUID = 1L;
  private static final EvidenceCoder ONLY = new EvidenceCoder();

  private EvidenceCoder() {}

  /** The coder. */
  public static EvidenceCoder of() {
    return ONLY;
  }

  @Override
  protected int version() {
    return 3;
  }

  @Override
  protected void write(Evidence value, WireOutput out) throws IOException {
    out.writeString(value.articleId());
    out.writeInstant(value.publishedAt());
    out.writeInt(value.sentenceIndex());
    out.writeInt(value.startChar());
    out.writeInt(value.endChar());
    out.writeString(value.text());
    out.writeEnum(value.voice());
    out.writeOptional(value.speaker(), out::writeString);
    out.writeOptional(value.affiliation(), out::writeString);
    out.writeDouble(value.stance());
    out.writeEnum(value.label());
    out.writeEnum(value.sufficiency());
    out.writeAll(value.cues(), out::writeString);
    out.writeOptional(value.probability(), out::writeDouble);
    out.writeBoolean(value.abstained());
    out.writeString(value.reason());
  }

  @Override
  protected Evidence read(WireInput in) throws IOException {
    return new Evidence(
        in.readString(),
        in.readInstant(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readString(),
        in.readEnum(Voice.class),
        in.readOptional(in::readString),
        in.readOptional(in::readString),
        in.readDouble(),
        in.readEnum(StanceLabel.class),
        in.readEnum(Sufficiency.class),
        in.readAll(in::readString),
        in.readOptional(in::readDouble),
        in.readBoolean(),
        in.readString());
  }
}
