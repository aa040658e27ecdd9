package org.newsprint.fingerprint;

import java.io.IOException;
import java.util.Arrays;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/** Encodes a fingerprint; the sorted shingles as differences, about 4 bytes each. */
public final class FingerprintCoder extends WireCoder<Fingerprint> {
  private static final long serialVersionUID = 1L;

  private static final int MAX_VARINT_BYTES = 5;

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

  // Through one array: a stream call for each of some two thousand bytes costs more than the rest.
  private static void writeShingles(ShingleSet shingles, WireOutput out) throws IOException {
    byte[] bytes = new byte[shingles.size() * MAX_VARINT_BYTES];
    int end = 0;
    int last = 0;
    for (int i = 0; i < shingles.size(); i++) {
      int left = shingles.hash(i) - last;
      last = shingles.hash(i);
      while ((left & ~0x7f) != 0) {
        bytes[end++] = (byte) (left | 0x80);
        left >>>= 7;
      }
      bytes[end++] = (byte) left;
    }
    out.writeInt(shingles.size());
    out.writeBytes(Arrays.copyOf(bytes, end));
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
    byte[] bytes = in.readBytes();
    int at = 0;
    int last = 0;
    for (int i = 0; i < hashes.length; i++) {
      int difference = 0;
      int shift = 0;
      byte next;
      do {
        next = bytes[at++];
        difference |= (next & 0x7f) << shift;
        shift += 7;
      } while (next < 0);
      last += difference;
      hashes[i] = last;
    }
    return ShingleSet.ofSorted(hashes);
  }
}
