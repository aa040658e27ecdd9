package org.newsprint.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableSet;
import org.newsprint.table.UnusableTablesException;

/**
 * Writes one web page that shows what is in a folder of tables. The page needs no network and no
 * other file. Its bytes depend on the tables, the question and this version alone.
 */
public final class WriteReport {
  /** The name of the page in its folder. */
  public static final String FILE = "report.html";

  /** Bytes of the data; with the scripts the page is then below 10 MB. */
  private static final int LARGEST = 8_500_000;

  private final TableFolder folder;
  private final Optional<String> question;
  private final int largest;

  private WriteReport(TableFolder folder, Optional<String> question, int largest) {
    this.folder = folder;
    this.question = question;
    this.largest = largest;
  }

  /** Reports on the tables in the folder. */
  public static WriteReport on(TableFolder folder) {
    return new WriteReport(folder, Optional.empty(), LARGEST);
  }

  /** The same report, headed by the topic's question. */
  public WriteReport asking(String asked) {
    return new WriteReport(folder, Optional.of(asked), largest);
  }

  /** The same report, with no more than so many bytes of data. */
  WriteReport within(int bytes) {
    return new WriteReport(folder, question, bytes);
  }

  /**
   * Replaces the file by the page, all at once.
   *
   * @param file its path, absolute or with a scheme
   * @throws UnusableTablesException if there are no whole tables of this version
   * @throws IOException if the page cannot be written
   */
  public void to(String file) throws UnusableTablesException, IOException {
    ReportModel model = model(TableSet.in(folder, GatherReport.NEEDED));
    ResourceId page = FileSystems.matchNewResource(file, false);
    ResourceId aside = FileSystems.matchNewResource(file + ".part", false);
    try {
      write(model, aside);
      FileSystems.rename(List.of(aside), List.of(page));
    } catch (IOException e) {
      FileSystems.delete(List.of(aside), StandardMoveOptions.IGNORE_MISSING_FILES);
      throw e;
    }
  }

  /** Of very long texts less is shown; that is rare, so the tables are then just read again. */
  private ReportModel model(TableSet tables) throws UnusableTablesException {
    Limits limits = Limits.DEFAULT;
    ReportModel model = GatherReport.from(tables, limits, question);
    while (PageJson.of(model).length > largest && !limits.equals(limits.halved())) {
      limits = limits.halved();
      model = GatherReport.from(tables, limits, question);
    }
    return model;
  }

  private void write(ReportModel model, ResourceId aside) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(
            Channels.newOutputStream(FileSystems.create(aside, "text/html")), 1 << 16)) {
      PageTemplate.write(PageJson.of(model), title(model), out);
    }
  }

  private String title(ReportModel model) {
    String about = question.orElse(model.topic());
    return about.isEmpty() ? "Newsprint" : "Newsprint: " + Texts.title(about);
  }
}
