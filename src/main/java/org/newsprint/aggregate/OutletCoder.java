package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes an outlet. */
public final class OutletCoder extends WireCoder<Outlet> {
  private static final long serialVersionUID = 1L;

  private OutletCoder() {}

  /** The coder. */
  public static OutletCoder of() {
    return new OutletCoder();
  }

  @Override
  protected void write(Outlet value, WireOutput out) throws IOException {
    out.writeString(value.name());
    out.writeInstant(value.firstSeen());
    out.writeInstant(value.lastSeen());
    out.writeLong(value.articles());
  }

  @Override
  protected Outlet read(WireInput in) throws IOException {
    return new Outlet(in.readString(), in.readInstant(), in.readInstant(), in.readLong());
  }
}
