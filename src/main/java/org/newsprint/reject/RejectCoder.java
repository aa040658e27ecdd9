package org.newsprint.reject;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** The bytes of a {@link Reject}. */
public final class RejectCoder extends WireCoder<Reject> {
  private static final long serialVersionUID = 1L;

  private RejectCoder() {}

  public static RejectCoder of() {
    return new RejectCoder();
  }

  @Override
  protected void write(Reject value, WireOutput out) throws IOException {
    out.writeString(value.provenance().source());
    out.writeLong(value.provenance().position());
    out.writeString(value.stage());
    out.writeEnum(value.reason());
    out.writeString(value.detail());
    out.writeString(value.format());
    out.writeString(value.payload().text());
    out.writeBoolean(value.payload().base64());
    out.writeBoolean(value.payload().truncated());
    out.writeInstant(value.seenAt());
  }

  @Override
  protected Reject read(WireInput in) throws IOException {
    return new Reject(
        new Provenance(in.readString(), in.readLong()),
        in.readString(),
        in.readEnum(RejectReason.class),
        in.readString(),
        in.readString(),
        new Payload(in.readString(), in.readBoolean(), in.readBoolean()),
        in.readInstant());
  }
}
