package org.newsprint;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsprint.article.InputFormat;
import org.newsprint.article.Source;
import org.newsprint.reject.Provenance;
import org.newsprint.table.TableFormat;
import org.newsprint.table.TableFormats;
import org.newsprint.table.TableRow;
import org.newsprint.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code newsprint replay}. */
@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    description = "Runs a job again with its rejects, once they are mended.",
    customSynopsis = "newsprint replay --rejected=DIR --job=FILE [options of run]",
    footer = {
      "",
      "Mend the payloads in DIR/rejected.jsonl first, or what made the job refuse",
      "them. Each record of that file then takes the place of the one it was read",
      "from, and the job runs over all of its articles, so that clusters and sums",
      "are whole. A record whose line is deleted from the file is read from its",
      "source again. Run it in the folder in which the job ran: the file names its",
      "sources from there."
    })
final class ReplayCommand implements Callable<Integer> {
  @Option(
      names = "--rejected",
      required = true,
      paramLabel = "DIR",
      description = "the folder of the table rejected of an earlier run, with its .jsonl file")
  private Path folder = Path.of("");

  @Unmatched private List<String> args = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws UnrunnableJobException {
    if (folder.toString().isEmpty()) {
      throw new UnrunnableJobException("--rejected: has no value; name the folder of the table");
    }
    TableFormat format = TableFormats.named(InputFormat.JSONL.label()).orElseThrow();
    Path file = file(folder, format);
    Source rejects = new Source(file.toString(), InputFormat.REJECTED, Optional.empty());
    return Launch.prepare(args, List.of(rejects), places(file, format))
        .run(spec.commandLine().getOut());
  }

  /** The table's file, in the folder of the table or of the whole output. */
  private static Path file(Path folder, TableFormat format) {
    String name = Tables.REJECTED.name() + format.extension();
    Path direct = folder.resolve(name);
    return (Files.exists(direct) ? direct : folder.resolve(Tables.REJECTED.name()).resolve(name))
        .toAbsolutePath()
        .normalize();
  }

  private static Set<Provenance> places(Path file, TableFormat format)
      throws UnrunnableJobException {
    try {
      List<TableRow> rows = rows(file, format);
      checkLines(file, rows.size());
      return rows.stream()
          .map(row -> new Provenance(row.string("source"), row.longValue("position")))
          .collect(Collectors.toSet());
    } catch (NoSuchFileException e) {
      throw new UnrunnableJobException(
          "--rejected: there is no file %s; was the job run with --formats=%s?"
              .formatted(Paths.shown(file.toString()), format.label()));
    } catch (JsonProcessingException e) {
      String cause = "line %d: %s".formatted(e.getLocation().getLineNr(), e.getOriginalMessage());
      throw unusable(file, cause);
    } catch (IOException e) {
      throw unusable(file, Failures.firstLine(e));
    }
  }

  private static List<TableRow> rows(Path file, TableFormat format) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return format.read(Tables.REJECTED, in);
    }
  }

  /** The records are read line by line, so one that is spread over lines would fall apart. */
  private static void checkLines(Path file, int rows) throws IOException, UnrunnableJobException {
    try (Stream<String> lines = Files.lines(file)) {
      if (lines.filter(Predicate.not(String::isBlank)).count() != rows) {
        throw unusable(file, "each record must stand on one line of its own");
      }
    }
  }

  private static UnrunnableJobException unusable(Path file, String cause) {
    return new UnrunnableJobException(
        "--rejected: %s: %s".formatted(Paths.shown(file.toString()), cause));
  }
}
