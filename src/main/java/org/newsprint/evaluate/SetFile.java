package org.newsprint.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.newsprint.config.Problems;

/** A file of one JSON object a line, in UTF-8, plain or compressed by gzip. */
final class SetFile {
  /** One wrong assumption about the format breaks every line; nobody reads more than this. */
  static final int MOST_MISTAKES = 20;

  private static final String GZIP = ".gz";
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final Path path;
  private final Problems problems;
  private int number;

  private SetFile(Path path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /** The file of that name in the folder, or its compressed form; both are one too many. */
  static Optional<SetFile> find(Path folder, String name, Problems problems) {
    Path plain = folder.resolve(name);
    Path compressed = folder.resolve(name + GZIP);
    if (Files.exists(plain) && Files.exists(compressed)) {
      problems.add(
          folder.toString(), 0, "", "holds both %s and %1$s.gz; leave one".formatted(name));
    }
    return Stream.of(plain, compressed)
        .filter(Files::exists)
        .findFirst()
        .map(path -> new SetFile(path, problems));
  }

  /** The file at a path; one that is not there is a problem. */
  static Optional<SetFile> at(Path path, Problems problems) {
    if (!Files.isRegularFile(path)) {
      problems.add(path.toString(), 0, "", "there is no such file");
      return Optional.empty();
    }
    return Optional.of(new SetFile(path, problems));
  }

  /** Its name, for a message. */
  String name() {
    return path.toString();
  }

  /** Hands over every object; lines that hold none, and a file that breaks off, are problems. */
  void read(Consumer<SetLine> out) {
    try (BufferedReader in = open()) {
      int before = problems.list().size();
      String line = in.readLine();
      while (line != null && problems.list().size() - before < MOST_MISTAKES) {
        number++;
        take(line, out);
        line = in.readLine();
      }
      if (line != null) {
        problem(number + 1, "nothing was read from here on, after so many mistakes");
      }
    } catch (CharacterCodingException e) {
      problem(number + 1, "here or further on it is not UTF-8");
    } catch (EOFException e) {
      problem(number + 1, "the compressed file ends too early");
    } catch (IOException e) {
      problem(number + 1, "cannot be read: " + e.getMessage());
    }
  }

  private void take(String line, Consumer<SetLine> out) {
    String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (text.isBlank()) {
      return;
    }
    try {
      JsonNode node = JSON.readValue(text);
      if (node.isObject()) {
        out.accept(new SetLine(name(), number, node, problems));
      } else {
        problem(number, "does not hold a JSON object, but one of type " + node.getNodeType());
      }
    } catch (JsonProcessingException e) {
      problem(number, "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private BufferedReader open() throws IOException {
    // Given the charset instead of its decoder, it would replace what is not UTF-8.
    return new BufferedReader(new InputStreamReader(bytes(), StandardCharsets.UTF_8.newDecoder()));
  }

  private InputStream bytes() throws IOException {
    InputStream in = Files.newInputStream(path);
    if (!name().endsWith(GZIP)) {
      return in;
    }
    try {
      return new GZIPInputStream(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private void problem(int line, String message) {
    problems.add(name(), line, "", message);
  }
}
