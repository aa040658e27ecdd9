package org.newsprint.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A file of one JSON object a line, in UTF-8, plain or compressed by gzip. */
public final class JsonLines {
  /** One wrong assumption about the format breaks every line; nobody reads more than this. */
  public static final int MOST_MISTAKES = 20;

  /** A line, in characters. */
  static final int LONGEST_LINE = 16 * 1024 * 1024;

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

  private JsonLines(Path path, Problems problems) {
    this.path = path;
    this.problems = problems;
  }

  /** The file of that name in the folder, or its compressed form; both are one too many. */
  public static Optional<JsonLines> find(Path folder, String name, Problems problems) {
    Path plain = folder.resolve(name);
    Path compressed = folder.resolve(name + GZIP);
    if (Files.exists(plain) && Files.exists(compressed)) {
      problems.add(
          folder.toString(), 0, "", "holds both %s and %1$s.gz; leave one".formatted(name));
    }
    return Stream.of(plain, compressed)
        .filter(Files::exists)
        .findFirst()
        .map(path -> new JsonLines(path, problems));
  }

  /**
   * All that is made of the objects of a file, which must hold one at least; of no use once a
   * problem was added.
   *
   * @param make what becomes of one object
   */
  public static <T> List<T> readAll(
      Path file, Problems problems, Function<JsonLine, Stream<T>> make) {
    int before = problems.list().size();
    List<T> all = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      JsonLines lines = new JsonLines(file, problems);
      boolean any = lines.read(line -> make.apply(line).forEach(all::add));
      if (!any && problems.list().size() == before) {
        problems.add(file.toString(), 0, "", "holds no object");
      }
    } else {
      problems.add(file.toString(), 0, "", "there is no such file");
    }
    return all;
  }

  /** Its name, for a message. */
  public String name() {
    return path.toString();
  }

  /**
   * Hands over every object; lines that hold none, and a file that breaks off, are problems.
   *
   * @return whether there was any object
   */
  public boolean read(Consumer<JsonLine> out) {
    boolean any = false;
    try (Reader in = open()) {
      BoundedLines lines = new BoundedLines(in, LONGEST_LINE);
      int before = problems.list().size();
      Optional<String> line = lines.next();
      while (line.isPresent() && problems.list().size() - before < MOST_MISTAKES) {
        number++;
        Optional<JsonLine> object = lines.isWhole() ? object(line.get()) : tooLong();
        object.ifPresent(out);
        any |= object.isPresent();
        line = lines.next();
      }
      if (line.isPresent()) {
        problem(number + 1, "nothing was read from here on, after so many mistakes");
      }
    } catch (CharacterCodingException e) {
      problem(number + 1, "here or further on it is not UTF-8");
    } catch (EOFException e) {
      problem(number + 1, "the compressed file ends too early");
    } catch (IOException e) {
      problem(number + 1, "cannot be read: " + e.getMessage());
    }
    return any;
  }

  private Optional<JsonLine> object(String line) {
    String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      JsonNode node = JSON.readValue(text);
      if (node.isObject()) {
        return Optional.of(new JsonLine(name(), number, "", node, problems));
      }
      problem(number, "does not hold a JSON object, but one of type " + node.getNodeType());
    } catch (JsonProcessingException e) {
      problem(number, "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    return Optional.empty();
  }

  private Optional<JsonLine> tooLong() {
    problem(number, "is longer than %d characters".formatted(LONGEST_LINE));
    return Optional.empty();
  }

  private Reader open() throws IOException {
    // Given the charset instead of its decoder, it would replace what is not UTF-8.
    return new InputStreamReader(bytes(), StandardCharsets.UTF_8.newDecoder());
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
