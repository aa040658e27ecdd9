package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedFingerprintsTest {
  private static final String MARK = "newsprint.fingerprint.scheme=";

  private final Path folder;

  SavedFingerprintsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void refuse_stateOfThisRelease_isNoMistake() throws IOException {
    state("_metadata", "something else");
    state("a", FingerprintCoder.of());
    assertThat(SavedFingerprints.refuse(folder), is(Optional.empty()));
  }

  @Test
  void refuse_stateOfAnotherScheme_namesBothAndSaysWhatToDo() throws IOException {
    state("_metadata", "something else");
    state("a", "something else");
    state("b", MARK + "0badcafe");
    assertThat(
        SavedFingerprints.refuse(folder),
        is(
            Optional.of(
                "its fingerprints were made by scheme 0badcafe, but this release compares by scheme"
                    + " %08x; go on with the release that wrote it, or start without it, into"
                        .formatted(Scheme.ofAll())
                    + " another output folder, and read all articles again")));
  }

  @Test
  void refuse_stateThatTheMetadataHold_isFoundFarBehind() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[3 << 20]);
    bytes.writeBytes(SerializableUtils.serializeToByteArray(MARK + "0badcafe"));
    Files.write(folder.resolve("_metadata"), bytes.toByteArray());
    assertThat(SavedFingerprints.refuse(folder).isPresent(), is(true));
  }

  @Test
  void refuse_whatOnlyLooksLikeACoder_isPassedOver() throws IOException {
    Files.writeString(folder.resolve("a"), MARK + "0badcafe");
    Files.write(folder.resolve("b"), new byte[] {(byte) 0x82, 'S', 'N', 'A', 'P', 'P', 'Y', 0, 1});
    assertThat(SavedFingerprints.refuse(folder), is(Optional.empty()));
  }

  /** A file that begins as state does: with what Beam makes of its coders. */
  private void state(String name, Serializable coder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {0, 1, 2, (byte) 0x82, 'S', 0});
    bytes.writeBytes(SerializableUtils.serializeToByteArray("another coder"));
    bytes.writeBytes(SerializableUtils.serializeToByteArray(coder));
    bytes.writeBytes(new byte[] {7, 7, 7, 7, 7});
    Files.write(folder.resolve(name), bytes.toByteArray());
  }
}
