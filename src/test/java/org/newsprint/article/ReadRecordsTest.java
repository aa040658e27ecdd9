package org.newsprint.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.reject.Provenance;

class ReadRecordsTest {
  private final Clock clock = Clock.fixed(Reading.NOW, ZoneOffset.UTC);
  private final Path folder;

  ReadRecordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void pipeline_oneFolderOfEachFormat_readsEveryRecordOnce() throws IOException {
    write("texts/a.txt", "Text a");
    write("texts/b.txt", "Text b");
    write("texts/articles.csv", "file,id,published_at\na.txt,a,2020-06-01\n");
    write("rows/c.csv", "id,text,published_at\nc,Text c,2020-06-02\nd,Text d,soon\n");
    write("rejected/r.jsonl", replayedRow());
    try (OutputStream gzip =
        new GZIPOutputStream(Files.newOutputStream(make("lines/e.jsonl.gz")))) {
      gzip.write("{\"id\":\"e\",\"text\":\"e\",\"published_at\":\"2020\"}\n{\n".getBytes(UTF_8));
    }
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollectionTuple parsed =
        pipeline
            .apply(
                ReadRecords.from(
                        List.of(
                            source("texts/*", InputFormat.TEXT),
                            source("rows/*.csv", InputFormat.CSV),
                            source("lines/*", InputFormat.JSONL),
                            source("rejected/*", InputFormat.REJECTED)))
                    .withReadTime(clock)
                    .without(Set.of(new Provenance(path("rows/c.csv"), 3))))
            .apply(ParseArticles.inBatch());
    PAssert.that(
            parsed
                .get(ParseArticles.ARTICLES)
                .apply("Ids", MapElements.into(TypeDescriptors.strings()).via(Article::id)))
        .containsInAnyOrder("a", "c", "d", "e");
    PAssert.that(
            parsed
                .get(ParseArticles.REJECTS)
                .apply(
                    "Places",
                    MapElements.into(TypeDescriptors.strings())
                        .via(reject -> reject.reason() + "@" + reject.provenance().position())))
        .containsInAnyOrder("NOT_IN_MANIFEST@0", "MALFORMED_JSON@2");
    PipelineResult result = pipeline.run();
    assertThat(
        counts(result),
        is(
            Map.of(
                "read", 6L,
                "accepted", 4L,
                "age_seconds", 15_595_200L,
                "rejected", 2L,
                "rejected_not_in_manifest", 1L,
                "rejected_malformed_json", 1L)));
  }

  @Test
  void pipeline_zstandardOfEachTextFormat_isRead() throws IOException {
    zstd("a.txt.zst", "Text");
    zstd("b.jsonl.zst", "{\"id\":\"b\",\"text\":\"Text\"}\n");
    zstd("c.csv.zst", "id,text\nc,Text\n");
    zstd("d.html.zst", "<html><title>D</title><body><article><p>Text of d.</p></article></html>");
    zstd(
        "e.rss.zst",
        "<rss version='2.0'><channel><item><title>E</title>"
            + "<guid>e</guid><description>Text</description></item></channel></rss>");
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<String> sources =
        pipeline
            .apply(
                ReadRecords.from(
                        List.of(
                            source("*.txt.zst", InputFormat.TEXT),
                            source("*.jsonl.zst", InputFormat.JSONL),
                            source("*.csv.zst", InputFormat.CSV),
                            source("*.html.zst", InputFormat.HTML),
                            source("*.rss.zst", InputFormat.FEED)))
                    .withReadTime(clock))
            .apply(ParseArticles.inBatch())
            .get(ParseArticles.ARTICLES)
            .apply(
                "Sources",
                MapElements.into(TypeDescriptors.strings())
                    .via(article -> article.provenance().source()));
    PAssert.that(sources)
        .containsInAnyOrder(
            path("a.txt.zst"),
            path("b.jsonl.zst"),
            path("c.csv.zst"),
            path("d.html.zst"),
            path("e.rss.zst"));
    pipeline.run();
  }

  private void zstd(String name, String content) throws IOException {
    try (OutputStream packed = new ZstdOutputStream(Files.newOutputStream(make(name)))) {
      packed.write(content.getBytes(UTF_8));
    }
  }

  @Test
  void watching_source_isUnbounded() {
    ReadRecords once = ReadRecords.from(List.of(source("texts/*", InputFormat.TEXT)));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    assertThat(pipeline.apply("Once", once).isBounded(), is(PCollection.IsBounded.BOUNDED));
    assertThat(
        pipeline.apply("Always", once.watching(Duration.ofSeconds(5))).isBounded(),
        is(PCollection.IsBounded.UNBOUNDED));
  }

  @Test
  void named_pathInBaseFolder_isRelative() {
    assertThat(FileSurroundings.named("/w/in/a.txt", "/w"), is("in/a.txt"));
    assertThat(FileSurroundings.named("/web/a.txt", "/w"), is("/web/a.txt"));
    assertThat(FileSurroundings.named("/a.txt", "/"), is("a.txt"));
  }

  private String replayedRow() {
    return """
        {"source":"%s","position":3,"stage":"parse","reason":"bad_date","format":"csv",\
        "payload":"id,text\\nd,Text d\\n"}
        """
        .formatted(path("rows/c.csv"));
  }

  private Source source(String glob, InputFormat format) {
    return new Source(path(glob), format, Optional.empty());
  }

  private String path(String name) {
    return folder + "/" + name;
  }

  private void write(String name, String content) throws IOException {
    Path file = Files.writeString(make(name), content);
    Files.setLastModifiedTime(file, FileTime.from(Reading.MODIFIED));
  }

  private Path make(String name) throws IOException {
    Path path = Path.of(path(name));
    Files.createDirectories(path.resolveSibling("."));
    return path;
  }

  private static Map<String, Long> counts(PipelineResult result) {
    MetricsFilter ours =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(ParseArticles.METRICS))
            .build();
    Map<String, Long> counts = new TreeMap<>();
    for (MetricResult<Long> counter : result.metrics().queryMetrics(ours).getCounters()) {
      counts.put(counter.getName().getName(), counter.getAttempted());
    }
    return counts;
  }
}
