package org.newsprint;

import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.newsprint.article.Source;
import org.newsprint.config.Problems;

/**
 * A job as its file and the command line ask for it.
 *
 * @param job with the command line's overrides
 * @param options as the runner is to have them for this job
 */
record AskedJob(Job job, MonitorOptions options) {
  /**
   * Reads the options and the job file that they name.
   *
   * @param args Beam options, {@code --job=FILE} among them
   * @param more sources to read besides the job's
   * @throws UnrunnableJobException saying all that is wrong with either
   */
  static AskedJob read(List<String> args, List<Source> more) throws UnrunnableJobException {
    MonitorOptions asked = Arguments.read(args);
    FileSystems.setDefaultPipelineOptions(asked);
    Problems problems = new Problems();
    Job read = JobFile.read(Path.of(asked.getJob()), problems);
    UnrunnableJobException.throwIfAny(problems);
    Job job = Overrides.apply(asked, read).readingAlso(more);
    return new AskedJob(job, Arguments.read(args, job));
  }
}
