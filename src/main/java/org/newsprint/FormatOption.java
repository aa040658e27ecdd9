package org.newsprint;

import java.util.List;
import org.newsprint.config.Problems;
import picocli.CommandLine.Option;

/** {@code --format} of the commands that print for people or for programs. */
final class FormatOption {
  private static final String TEXT = "text";
  private static final String JSON = "json";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "how to print it (default: ${DEFAULT-VALUE})")
  private String format = TEXT;

  /** Whether to print JSON; a format that is neither is a problem. */
  boolean isJson(Problems problems) {
    if (!List.of(TEXT, JSON).contains(format)) {
      problems.add("--format", 0, "", JobFile.unknown(format, List.of(TEXT, JSON)));
    }
    return format.equals(JSON);
  }
}
