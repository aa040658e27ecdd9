package org.newsprint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.newsprint.aggregate.Grain;
import org.newsprint.cell.Cell;
import org.newsprint.cell.CellKey;
import org.newsprint.cell.GatherCell;
import org.newsprint.cell.NoSuchCellException;
import org.newsprint.table.TableFolder;
import org.newsprint.table.UnusableTablesException;
import picocli.CommandLine.Option;

/** The options that name a cell of {@code outlet_window}. */
final class CellOption {
  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = TablesOption.DESCRIPTION)
  private String output = "";

  @Option(
      names = "--outlet",
      required = true,
      paramLabel = "NAME",
      description = "the outlet, as the tables have it")
  private String outlet = "";

  @Option(
      names = "--window",
      required = true,
      paramLabel = "START",
      description = "the window's first day, or its first hour as 2020-06-11T14:00Z")
  private String window = "";

  @Option(
      names = "--grain",
      paramLabel = "hour|day|week",
      description = "the window's length (default: day, or hour for a --window with a time)")
  private Optional<String> grain = Optional.empty();

  /**
   * The cell.
   *
   * @throws UnrunnableJobException if it is not named well, or is not there
   */
  Cell gather() throws UnrunnableJobException {
    TableFolder folder = TablesOption.folder(output);
    CellKey key = key();
    try {
      return GatherCell.from(folder, key);
    } catch (UnusableTablesException e) {
      throw new UnrunnableJobException(e.messages());
    } catch (NoSuchCellException e) {
      throw new UnrunnableJobException(String.valueOf(e.getMessage()));
    }
  }

  private CellKey key() throws UnrunnableJobException {
    boolean hasTime = window.contains("T");
    String label = grain.orElse(hasTime ? "hour" : "day");
    Grain named =
        Grain.named(label)
            .orElseThrow(
                () ->
                    new UnrunnableJobException(
                        "--grain: " + JobFile.unknown(label, List.of("hour", "day", "week"))));
    return new CellKey(outlet, named, start(hasTime));
  }

  private Instant start(boolean hasTime) throws UnrunnableJobException {
    try {
      return hasTime
          ? OffsetDateTime.parse(window).toInstant()
          : LocalDate.parse(window).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeException e) {
      throw new UnrunnableJobException(
          "--window: '%s' is no day or hour in UTC, for example 2020-06-11 or 2020-06-11T14:00Z"
              .formatted(window));
    }
  }
}
