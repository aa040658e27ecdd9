package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes a window key. */
public final class WindowKeyCoder extends WireCoder<WindowKey> {
  private static final long serialVersionUID = 1L;

  private WindowKeyCoder() {}

  /** The coder. */
  public static WindowKeyCoder of() {
    return new WindowKeyCoder();
  }

  @Override
  protected void write(WindowKey value, WireOutput out) throws IOException {
    out.writeEnum(value.subject());
    out.writeString(value.topic());
    out.writeEnum(value.grain());
    out.writeInstant(value.start());
    out.writeString(value.outlet());
    out.writeString(value.toOutlet());
  }

  @Override
  protected WindowKey read(WireInput in) throws IOException {
    return new WindowKey(
        in.readEnum(WindowKey.Subject.class),
        in.readString(),
        in.readEnum(Grain.class),
        in.readInstant(),
        in.readString(),
        in.readString());
  }
}
