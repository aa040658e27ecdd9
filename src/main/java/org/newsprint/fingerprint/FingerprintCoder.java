package org.newsprint.fingerprint;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.Optional;
import org.apache.beam.sdk.coders.CoderException;
import org.jspecify.annotations.Nullable;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

/**
 * Encodes a fingerprint, at two and a half bytes a word.
 *
 * <p>The bytes name the {@link Scheme} that made the fingerprint; those of another scheme are
 * refused, because comparing the two would find nothing and say so with confidence. So is a coder
 * of another scheme, which Flink keeps with the state that it coded and reads before that: a job
 * does not begin on such state, and {@link SavedFingerprints} tells before.
 */
public final class FingerprintCoder extends WireCoder<Fingerprint> {
  private static final long serialVersionUID = 1L;

  // Null in state of a release that did not write it.
  private final @Nullable String scheme = SavedFingerprints.mark(Scheme.ofAll());

  private FingerprintCoder() {}

  /** The coder. */
  public static FingerprintCoder of() {
    return new FingerprintCoder();
  }

  private Object readResolve() throws InvalidObjectException {
    Optional<String> refused =
        Optional.ofNullable(scheme)
            .flatMap(SavedFingerprints::theirs)
            .flatMap(SavedFingerprints::refuse);
    if (refused.isPresent()) {
      throw new InvalidObjectException(refused.get());
    }
    return this;
  }

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(Fingerprint value, WireOutput out) throws IOException {
    out.writeString(value.language());
    out.writeFixed(Scheme.of(value.language()));
    out.writeString(value.articleId());
    out.writeInstant(value.publishedAt());
    out.writeString(value.outlet());
    out.writeOptional(value.title(), out::writeString);
    out.writeFixed(value.digest());
    out.writeBytes(bytes(value.wording()));
  }

  @Override
  protected Fingerprint read(WireInput in) throws IOException {
    String language = in.readString();
    refuseOtherThan(Scheme.of(language), (int) in.readFixed(), language);
    return new Fingerprint(
        in.readString(),
        in.readInstant(),
        in.readString(),
        in.readOptional(in::readString),
        language,
        in.readFixed(),
        wording(in.readBytes()));
  }

  private static void refuseOtherThan(int ours, int theirs, String language) throws CoderException {
    if (ours != theirs) {
      throw new CoderException(
          ("this fingerprint was made by scheme %08x, but this release compares by scheme %08x"
                  + " (language '%s'); start without the old state, or go on with the release that"
                  + " wrote it")
              .formatted(theirs, ours, language));
    }
  }

  /** The codes, two bytes each, then the marks, half a byte each. */
  private static byte[] bytes(Wording wording) {
    int size = wording.size();
    byte[] bytes = new byte[size * 2 + (size + 1) / 2];
    for (int i = 0; i < size; i++) {
      bytes[2 * i] = (byte) (wording.code(i) >>> 8);
      bytes[2 * i + 1] = (byte) wording.code(i);
      bytes[2 * size + i / 2] |= (byte) (wording.marks(i) << (4 * (i % 2)));
    }
    return bytes;
  }

  private static Wording wording(byte[] bytes) throws CoderException {
    int size = bytes.length * 2 / 5;
    if (bytes.length != size * 2 + (size + 1) / 2) {
      throw new CoderException(bytes.length + " bytes are no whole number of words");
    }
    char[] codes = new char[size];
    byte[] marks = new byte[size];
    for (int i = 0; i < size; i++) {
      codes[i] = (char) (((bytes[2 * i] & 0xff) << 8) | (bytes[2 * i + 1] & 0xff));
      marks[i] = (byte) ((bytes[2 * size + i / 2] >>> (4 * (i % 2))) & 0xf);
    }
    return Wording.of(codes, marks);
  }
}
