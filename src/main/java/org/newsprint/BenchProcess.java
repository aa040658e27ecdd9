package org.newsprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a command of Newsprint in a process of its own, with nothing warm from before. */
final class BenchProcess {
  private static final int LAST_LINES = 20;
  // As in the bundled jar's manifest, which a class path does not have.
  private static final List<String> OPENS = List.of("lang", "util", "nio");

  private final Optional<String> heap;
  private final Path log;

  /**
   * Makes a process that is yet to run.
   *
   * @param heap the most that its heap may take, as {@code java -Xmx} has it
   * @param log what it says
   */
  BenchProcess(Optional<String> heap, Path log) {
    this.heap = heap;
    this.log = log;
  }

  /**
   * Runs it to its end.
   *
   * @throws IOException with the last lines that it said, if it did not end well
   */
  void run(List<String> args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    heap.ifPresent(size -> command.add("-Xmx" + size));
    OPENS.forEach(name -> command.add("--add-opens=java.base/java." + name + "=ALL-UNNAMED"));
    command.add("--add-opens=java.base/sun.nio.ch=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Newsprint.class.getName());
    command.addAll(args);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      int exitCode = process.waitFor();
      if (exitCode != 0) {
        throw new IOException("ended with exit code %d:%n%s".formatted(exitCode, lastLines()));
      }
    } finally {
      process.destroy();
    }
  }

  private String lastLines() throws IOException {
    List<String> lines = Files.readAllLines(log);
    return String.join(
        System.lineSeparator(),
        lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
  }
}
