package org.newsprint.archive;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/** Reads what earlier runs found out of the articles that a run has to know. */
public final class ReadArchive extends PTransform<PBegin, PCollection<Remembered>> {
  private static final long serialVersionUID = 1L;

  private final Archive archive;

  private ReadArchive(Archive archive) {
    this.archive = archive;
  }

  /** Reads the days that the archive was opened for. */
  public static ReadArchive of(Archive archive) {
    return new ReadArchive(archive);
  }

  @Override
  public PCollection<Remembered> expand(PBegin begin) {
    return begin
        .apply(
            "Days",
            Create.of(archive.days().stream().map(LocalDate::toString).toList())
                .withCoder(StringUtf8Coder.of()))
        .apply("Spread", Reshuffle.viaRandomKey())
        .apply("Read day", ParDo.of(new ReadDay(archive)))
        .setCoder(new RememberedCoder());
  }

  private static final class ReadDay extends DoFn<String, Remembered> {
    private static final long serialVersionUID = 1L;

    private final Counter articles = Metrics.counter("newsprint.archive", "articles_read");
    private final Archive archive;

    ReadDay(Archive archive) {
      this.archive = archive;
    }

    @ProcessElement
    public void read(@Element String day, OutputReceiver<Remembered> out) throws IOException {
      LocalDate date = LocalDate.parse(day);
      for (Remembered article : archive.folder().articles(date, archive.compares(date))) {
        articles.inc();
        out.output(article);
      }
    }
  }
}
