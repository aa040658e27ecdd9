package org.newsprint.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsprint.config.Problems;

/** The topics that ship with the project. */
public final class Topics {
  private static final Path SHIPPED =
      Path.of("pipelines/topics/facial-recognition-moratorium.yaml");

  private Topics() {}

  /** The question of the seeds. */
  public static Topic facialRecognition() throws IOException {
    Problems problems = new Problems();
    Topic topic = TopicFile.read(SHIPPED.toString(), Files.readString(SHIPPED), problems);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems.list());
    }
    return topic;
  }
}
