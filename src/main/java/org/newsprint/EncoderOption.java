package org.newsprint;

import java.util.Optional;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import picocli.CommandLine.Option;

/** {@code --encoder} of the commands that judge texts. */
final class EncoderOption {
  @Option(
      names = "--encoder",
      paramLabel = "bge-small|none",
      description = "which encoder (default: ${DEFAULT-VALUE})")
  private String encoder = EncoderKind.BGE_SMALL.label();

  /** The encoder of that name; if there is none it is a problem, and the answer of no use. */
  EncoderKind kind(Problems problems) {
    Optional<EncoderKind> kind = EncoderKind.named(encoder);
    if (kind.isEmpty()) {
      problems.add("--encoder", 0, "", JobFile.unknown(encoder, EncoderKind.labels()));
    }
    return kind.orElse(EncoderKind.NONE);
  }
}
