package org.newsprint;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.newsprint.article.Source;
import org.newsprint.database.DatabaseCheck;
import org.newsprint.kafka.KafkaTopic;
import org.newsprint.kafka.TopicCheck;
import org.newsprint.table.TableFolder;

/** Looks, before a job starts, whether there is something to read and a place to write. */
final class Places {
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, String> globOfFile = new HashMap<>();

  private Places() {}

  /**
   * Checks the places of a job. An endless one may begin with nothing to read.
   *
   * @throws UnrunnableJobException saying all that is wrong
   */
  static void check(Job job) throws UnrunnableJobException {
    Places places = new Places();
    if (job.endless().isEmpty()) {
      job.input().files().forEach(places::checkInput);
    }
    job.input().topics().forEach(places::checkTopic);
    places.checkOutput(job.output().folder());
    job.output().database().map(DatabaseCheck::mistakes).ifPresent(places.mistakes::addAll);
    if (!places.mistakes.isEmpty()) {
      throw new UnrunnableJobException(places.mistakes);
    }
  }

  private void checkTopic(KafkaTopic topic) {
    TopicCheck.mistake(topic).ifPresent(mistakes::add);
  }

  private void checkInput(Source source) {
    String shown = Paths.shown(source.glob());
    try {
      List<MatchResult.Metadata> found =
          FileSystems.match(source.glob(), EmptyMatchTreatment.DISALLOW).metadata();
      if (found.stream().allMatch(file -> file.resourceId().isDirectory())) {
        mistakes.add(
            "no file matches %s: it is a folder; say which files of it, for example %s"
                .formatted(shown, Paths.shown(Paths.absolute(Path.of(source.glob()), "*.txt"))));
      }
      checkOnce(found, shown);
    } catch (FileNotFoundException e) {
      mistakes.add("no file matches %s; mend the path or the wildcards".formatted(shown));
    } catch (IOException | IllegalArgumentException e) {
      mistakes.add("cannot look for %s: %s".formatted(shown, Failures.firstLine(e)));
    }
  }

  /** A file read twice would reject its broken records twice, under one name. */
  private void checkOnce(List<MatchResult.Metadata> found, String shown) {
    for (MatchResult.Metadata file : found) {
      String other = globOfFile.putIfAbsent(file.resourceId().toString(), shown);
      if (other != null) {
        mistakes.add(
            "%s is matched by two inputs, %s and %s; let one of them leave it out"
                .formatted(Paths.shown(file.resourceId().toString()), other, shown));
        return;
      }
    }
  }

  private void checkOutput(String folder) {
    try {
      new TableFolder(folder).probe();
    } catch (IOException | IllegalArgumentException e) {
      mistakes.add(
          "cannot write to the output folder %s: %s; --output=DIR names another"
              .formatted(
                  Paths.shown(folder),
                  Failures.firstLine(Optional.ofNullable(e.getCause()).orElse(e))));
    }
  }
}
