package org.newsprint.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A {@link PostgresServer} for a script: {@code flink-conf/local/secrets} starts it, in a folder
 * that must be there, and ends it with its process.
 */
public final class PostgresInAProcess {
  private PostgresInAProcess() {}

  /** Writes the server's address to the file {@code url} of the folder once it answers. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    try (PostgresServer server = PostgresServer.start(folder)) {
      Path written =
          Files.writeString(folder.resolve("url.new"), server.url(), StandardCharsets.UTF_8);
      Files.move(written, folder.resolve("url"));
      Thread.currentThread().join();
    }
  }
}
