package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** The coder of {@link RunKey}. */
public final class RunKeyCoder extends WireCoder<RunKey> {
  private static final long serialVersionUID = 1L;

  private RunKeyCoder() {}

  /** The coder. */
  public static RunKeyCoder of() {
    return new RunKeyCoder();
  }

  @Override
  protected void write(RunKey value, WireOutput out) throws IOException {
    out.writeString(value.id());
    out.writeString(value.job());
    out.writeInstant(value.startedAt());
    out.writeString(value.runner());
    out.writeString(value.version());
  }

  @Override
  protected RunKey read(WireInput in) throws IOException {
    return new RunKey(
        in.readString(), in.readString(), in.readInstant(), in.readString(), in.readString());
  }
}
