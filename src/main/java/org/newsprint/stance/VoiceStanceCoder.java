package org.newsprint.stance;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.voice.Voice;

/** Turns the stance of one voice into bytes and back. */
final class VoiceStanceCoder extends WireCoder<VoiceStance> {
  private static final long serialVersionUID = 1L;
  private static final VoiceStanceCoder ONLY = new VoiceStanceCoder();

  private VoiceStanceCoder() {}

  /** The coder. */
  static VoiceStanceCoder of() {
    return ONLY;
  }

  @Override
  protected void write(VoiceStance value, WireOutput out) throws IOException {
    out.writeOptional(value.speaker(), out::writeString);
    out.writeOptional(value.affiliation(), out::writeString);
    out.writeEnum(value.voice());
    out.writeString(value.kind());
    out.writeInt(value.records());
    out.writeOptional(value.stance(), out::writeDouble);
    out.writeBoolean(value.insufficient());
  }

  @Override
  protected VoiceStance read(WireInput in) throws IOException {
    return new VoiceStance(
        in.readOptional(in::readString),
        in.readOptional(in::readString),
        in.readEnum(Voice.class),
        in.readString(),
        in.readInt(),
        in.readOptional(in::readDouble),
        in.readBoolean());
  }
}
