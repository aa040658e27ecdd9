package org.newsprint.config;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a secret stands: in an environment variable or a file. The secret itself is looked up only
 * where a connection is opened, so that it comes into no option, graph or log.
 */
public final class SecretReference implements Serializable {
  /** What is wrong with a text that is no reference. It never repeats the text. */
  public static final String EXPECTED =
      "must be env:NAME or file:PATH, which say where the secret stands; never the secret itself";

  private static final long serialVersionUID = 1L;
  private static final Pattern ENV = Pattern.compile("env:([A-Za-z_][A-Za-z0-9_]*)");
  private static final Pattern FILE = Pattern.compile("file:(.+)");

  private final boolean inFile;
  private final String place;

  private SecretReference(boolean inFile, String place) {
    this.inFile = inFile;
    this.place = place;
  }

  /** The reference, if the text is one: {@code env:NAME} or {@code file:PATH}. */
  public static Optional<SecretReference> of(String text) {
    Matcher env = ENV.matcher(text);
    if (env.matches()) {
      return Optional.of(new SecretReference(false, env.group(1)));
    }
    Matcher file = FILE.matcher(text);
    return file.matches() && isPath(file.group(1))
        ? Optional.of(new SecretReference(true, file.group(1)))
        : Optional.empty();
  }

  private static boolean isPath(String text) {
    try {
      return !Path.of(text).toString().isEmpty();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The same place, where a path counts from this folder. */
  public SecretReference in(Path folder) {
    return inFile
        ? new SecretReference(true, folder.toAbsolutePath().resolve(place).normalize().toString())
        : this;
  }

  /**
   * The secret, as it stands there now; of a file its text without the line's end.
   *
   * @throws IOException saying what is missing, and nothing of the secret
   */
  public String resolve() throws IOException {
    return inFile ? content() : variable();
  }

  private String variable() throws IOException {
    String value = System.getenv(place);
    if (value == null) {
      throw new IOException(
          "the environment variable %s, which should hold a secret, is not set".formatted(place));
    }
    return value;
  }

  private String content() throws IOException {
    try {
      return Files.readString(Path.of(place)).stripTrailing();
    } catch (NoSuchFileException e) {
      throw new IOException(
          "there is no file %s, which should hold the database's password".formatted(place), e);
    } catch (IOException e) {
      throw new IOException(
          "the file %s, which should hold a secret, cannot be read: %s"
              .formatted(place, e.getClass().getSimpleName()),
          e);
    }
  }

  @Override
  public String toString() {
    return (inFile ? "file:" : "env:") + place;
  }
}
