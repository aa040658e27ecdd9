package org.newsprint.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.beam.sdk.io.Compression;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Watch;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.jspecify.annotations.Nullable;
import org.newsprint.change.RunName;
import org.newsprint.reject.Provenance;

/**
 * Reads sources into records, broken ones included: as many come out as were read.
 *
 * <p>Files may be compressed; their names tell how. All records stand in the global window with the
 * timestamps of their file matches, which say nothing of the articles. A source in the working
 * directory of the launching process is named relative to it, so that tables do not depend on the
 * machine.
 */
public final class ReadRecords extends PTransform<PBegin, PCollection<SourceRecord>> {
  private static final long serialVersionUID = 1L;

  private final List<Source> sources;
  private final Clock clock;
  private final Optional<Duration> interval;
  private final Set<Provenance> replaced;
  private final RunName run;

  private ReadRecords(
      List<Source> sources,
      Clock clock,
      Optional<Duration> interval,
      Set<Provenance> replaced,
      RunName run) {
    this.sources = List.copyOf(sources);
    this.clock = clock;
    this.interval = interval;
    this.replaced = Set.copyOf(replaced);
    this.run = run;
  }

  /** Reads each source once, as it is found. */
  public static ReadRecords from(List<Source> sources) {
    return new ReadRecords(sources, Clock.systemUTC(), Optional.empty(), Set.of(), RunName.NONE);
  }

  /** Takes the time of reading from this clock, which must be serializable. */
  public ReadRecords withReadTime(Clock clock) {
    return new ReadRecords(sources, clock, interval, replaced, run);
  }

  /** Looks for new files again and again, without end; a file that changes is not read again. */
  public ReadRecords watching(Duration interval) {
    return new ReadRecords(sources, clock, Optional.of(interval), replaced, run);
  }

  /** Leaves out the records at these places, since a replay brings them mended. */
  public ReadRecords without(Set<Provenance> replaced) {
    return new ReadRecords(sources, clock, interval, replaced, run);
  }

  /** Reads for this run, and names it in what is logged meanwhile. */
  public ReadRecords of(RunName name) {
    return new ReadRecords(sources, clock, interval, replaced, name);
  }

  @Override
  public PCollection<SourceRecord> expand(PBegin begin) {
    List<PCollection<SourceRecord>> records = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      records.add(read(begin, sources.get(i), i));
    }
    return PCollectionList.of(records)
        .apply("All sources", Flatten.pCollections())
        .setCoder(SourceRecordCoder.of());
  }

  private PCollection<SourceRecord> read(PBegin begin, Source source, int index) {
    String base = Path.of("").toAbsolutePath().toString();
    return begin
        .apply("Match " + index, match(source))
        .apply("Open " + index, FileIO.readMatches().withCompression(Compression.AUTO))
        .apply(
            "Records " + index, ParDo.of(new ReadFn(source, sources, clock, base, replaced, run)))
        .setCoder(SourceRecordCoder.of());
  }

  private FileIO.Match match(Source source) {
    FileIO.Match match = FileIO.match().filepattern(source.glob());
    return interval
        .map(
            pause ->
                match.continuously(
                    org.joda.time.Duration.millis(pause.toMillis()), Watch.Growth.never()))
        .orElse(match);
  }

  /** Formats of which a little file could fill memory or disk. */
  private static final Set<InputFormat> EXPANDING =
      EnumSet.of(InputFormat.WARC, InputFormat.PARQUET, InputFormat.AVRO);

  private static final class ReadFn extends DoFn<FileIO.ReadableFile, SourceRecord> {
    private static final long serialVersionUID = 1L;

    private final Counter opened = Metrics.counter("newsprint.read", "files");
    private final Counter records = Metrics.counter("newsprint.read", "records");
    private final Counter other = Metrics.counter("newsprint.read", "other_archive_records");
    private final Source source;
    private final List<Source> sources;
    private final Clock clock;
    private final String base;
    private final Set<Provenance> replaced;
    private final RunName run;
    private transient @Nullable FileSurroundings files;

    ReadFn(
        Source source,
        List<Source> sources,
        Clock clock,
        String base,
        Set<Provenance> replaced,
        RunName run) {
      this.run = run;
      this.source = source;
      this.sources = sources;
      this.clock = clock;
      this.base = base;
      this.replaced = replaced;
    }

    @Setup
    @SuppressWarnings({"unused", "EffectivelyPrivate"}) // The runner calls it.
    public void setUp() {
      run.nameThread();
    }

    @ProcessElement
    public void read(@Element FileIO.ReadableFile file, OutputReceiver<SourceRecord> out) {
      String path = file.getMetadata().resourceId().toString();
      if (source.format() == InputFormat.TEXT && isManifest(path)) {
        return;
      }
      opened.inc();
      FileRecords.read(
          sourceFile(file, FileSurroundings.named(path, base)),
          files(),
          record -> {
            if (!isReplaced(record.provenance())) {
              records.inc();
              out.output(record);
            }
          },
          other::inc);
    }

    private FileSurroundings files() {
      FileSurroundings known = files == null ? new FileSurroundings(base, sources) : files;
      files = known;
      return known;
    }

    private SourceFile sourceFile(FileIO.ReadableFile file, String name) {
      return new SourceFile(
          name,
          source.format(),
          source.names(),
          source.charset(),
          FileSurroundings.modified(file.getMetadata()),
          clock.instant(),
          () -> content(file));
    }

    private InputStream content(FileIO.ReadableFile file) throws IOException {
      InputStream in = Channels.newInputStream(file.open());
      return EXPANDING.contains(source.format())
          ? new ExpansionLimit(in, file.getMetadata().sizeBytes())
          : in;
    }

    private static boolean isManifest(String path) {
      return path.endsWith("/" + Manifest.FILE_NAME);
    }

    private boolean isReplaced(Provenance place) {
      return source.format() != InputFormat.REJECTED && replaced.contains(place);
    }
  }
}
