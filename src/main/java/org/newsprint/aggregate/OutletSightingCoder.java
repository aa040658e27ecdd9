package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

final class OutletSightingCoder extends WireCoder<OutletSighting> {
  private static final long serialVersionUID = 1L;

  @Override
  protected void write(OutletSighting value, WireOutput out) throws IOException {
    out.writeString(value.outlet());
    out.writeInstant(value.first());
    out.writeInstant(value.last());
    out.writeLong(value.articles());
  }

  @Override
  protected OutletSighting read(WireInput in) throws IOException {
    return new OutletSighting(in.readString(), in.readInstant(), in.readInstant(), in.readLong());
  }
}
