package org.newsprint.fingerprint;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes a fingerprint; the sorted shingles as differences, about 4 bytes each. */
public final class FingerprintCoder extends WireCoder<Fingerprint> {
  private static final long serialVersionUID = 1L;

  private FingerprintCoder() {}

  /** The coder. */
  public static FingerprintCoder of() {
    return new FingerprintCoder();
  }

  @Override
  protected void write(Fingerprint value, WireOutput out) throws IOException {
    out.writeString(value.articleId());
    out.writeInstant(value.publishedAt());
    out.writeString(value.outlet());
    out.writeOptional(value.title(), out::writeString);
    out.writeFixed(value.digest());
    writeShingles(value.shingles(), out);
  }

  private static void writeShingles(ShingleSet shingles, WireOutput out) throws IOException {
    out.writeInt(shingles.size());
    int last = 0;
    for (int i = 0; i < shingles.size(); i++) {
      out.writeInt(shingles.hash(i) - last);
      last = shingles.hash(i);
    }
  }

  @Override
  protected Fingerprint read(WireInput in) throws IOException {
    return new Fingerprint(
        in.readString(),
        in.readInstant(),
        in.readString(),
        in.readOptional(in::readString),
        in.readFixed(),
        readShingles(in));
  }

  private static ShingleSet readShingles(WireInput in) throws IOException {
    int[] hashes = new int[in.readInt()];
    int last = 0;
    for (int i = 0; i < hashes.length; i++) {
      last += in.readInt();
      hashes[i] = last;
    }
    return ShingleSet.ofHashes(hashes);
  }
}
