package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.newsprint.config.Problems;
import org.newsprint.synthetic.NewsLines;
import org.newsprint.synthetic.NewsLines.Content;

/** Where generated articles, and the truth about them, are written. */
final class GeneratedFiles {
  private static final String STANDARD_OUTPUT = "-";
  private static final String DOCUMENTS = "docs.jsonl";
  private static final String PLAIN = ".jsonl";
  private static final String GZIP = ".gz";
  private static final String UNFINISHED = ".part";

  /** A file to write; nothing for the standard output. */
  private record Target(Optional<Path> file, Content content) {}

  private final List<Target> targets;
  private final boolean directly;

  private GeneratedFiles(List<Target> targets, boolean directly) {
    this.targets = targets;
    this.directly = directly;
  }

  /**
   * Where to write, if there is no problem.
   *
   * @param directly whether files shall be seen while they grow; else one appears when it is whole
   */
  static GeneratedFiles of(
      String output, Optional<String> truth, boolean directly, Problems problems) {
    List<Target> targets = new ArrayList<>();
    targets.add(output(output, problems));
    truth
        .flatMap(file -> file("--truth", file, problems))
        .ifPresent(file -> targets.add(new Target(Optional.of(file), Content.TRUTH)));
    if (targets.size() > 1 && targets.get(1).file().equals(targets.get(0).file())) {
      problems.add("--truth", 0, "", "is the file of --output; name another");
    }
    return new GeneratedFiles(List.copyOf(targets), directly);
  }

  private static Target output(String output, Problems problems) {
    if (output.equals(STANDARD_OUTPUT)) {
      return new Target(Optional.empty(), Content.ARTICLE);
    }
    if (isFolder(output)) {
      return new Target(file("--output", output + "/" + DOCUMENTS, problems), Content.LABELLED);
    }
    return new Target(file("--output", output, problems), Content.ARTICLE);
  }

  /** A folder is there, or is named by a slash or a last name without a dot. */
  private static boolean isFolder(String output) {
    return output.endsWith("/")
        || !output.substring(output.lastIndexOf('/') + 1).contains(".")
        || Files.isDirectory(Path.of(output));
  }

  private static Optional<Path> file(String option, String name, Problems problems) {
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      if (Files.isDirectory(file)) {
        problems.add(option, 0, "", name + " is a folder; name a file");
      } else if (!name.endsWith(PLAIN) && !name.endsWith(PLAIN + GZIP)) {
        problems.add(option, 0, "", "'%s' does not end in .jsonl or .jsonl.gz".formatted(name));
      }
      return Optional.of(file);
    } catch (InvalidPathException e) {
      problems.add(option, 0, "", "'%s' is no path: %s".formatted(name, e.getReason()));
      return Optional.empty();
    }
  }

  /** Whether the articles go to the standard output. */
  boolean isStandardOutput() {
    return targets.get(0).file().isEmpty();
  }

  /** Opens the files, making folders where there are none. */
  Open open(PrintWriter standardOutput) throws IOException {
    Open open = new Open();
    try {
      for (Target target : targets) {
        open.add(target, standardOutput);
      }
      return open;
    } catch (IOException e) {
      open.close();
      throw e;
    }
  }

  /** The files while they are written. */
  final class Open implements Closeable {
    private final List<NewsLines> lines = new ArrayList<>();
    private final List<Path> unfinished = new ArrayList<>();

    /** What takes the articles. */
    List<NewsLines> lines() {
      return lines;
    }

    /** Passes on what was written so far. */
    void flush() throws IOException {
      for (NewsLines each : lines) {
        each.flush();
      }
    }

    /** Says that they are whole: they get their names. */
    void finish() throws IOException {
      closeAll();
      for (Path file : unfinished) {
        String name = file.toString();
        Path whole = Path.of(name.substring(0, name.length() - UNFINISHED.length()));
        Files.move(file, whole, StandardCopyOption.REPLACE_EXISTING);
      }
      unfinished.clear();
    }

    /** Deletes what did not become whole. */
    @Override
    public void close() throws IOException {
      try {
        closeAll();
      } finally {
        for (Path file : unfinished) {
          Files.deleteIfExists(file);
        }
      }
    }

    private void closeAll() throws IOException {
      for (NewsLines each : lines) {
        each.close();
      }
    }

    private void add(Target target, PrintWriter standardOutput) throws IOException {
      Writer writer =
          target.file().isPresent() ? writer(target.file().get()) : new Checked(standardOutput);
      lines.add(new NewsLines(writer, target.content()));
    }

    private Writer writer(Path file) throws IOException {
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(Path.of("/")));
      Path written = file;
      // A pipe is there before, and cannot be renamed.
      if (!directly && (!Files.exists(file) || Files.isRegularFile(file))) {
        written = Path.of(file + UNFINISHED);
        unfinished.add(written);
      }
      OutputStream bytes = Files.newOutputStream(written);
      OutputStream out = file.toString().endsWith(GZIP) ? new FastGzip(bytes) : bytes;
      return new BufferedWriter(new OutputStreamWriter(new BufferedOutputStream(out), UTF_8));
    }
  }

  /** Compresses at once and lets a flush through. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16, true);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** Says when the standard output was closed, which a print writer keeps to itself. */
  private static final class Checked extends FilterWriter {
    private final PrintWriter printed;

    Checked(PrintWriter out) {
      super(out);
      this.printed = out;
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
      super.write(chars, from, length);
      check();
    }

    @Override
    public void flush() throws IOException {
      super.flush();
      check();
    }

    /** The standard output stays open for others. */
    @Override
    public void close() throws IOException {
      flush();
    }

    private void check() throws IOException {
      if (printed.checkError()) {
        throw new IOException("the standard output was closed");
      }
    }
  }
}
