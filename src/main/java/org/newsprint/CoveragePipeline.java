package org.newsprint;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.newsprint.article.AdmitArticles;
import org.newsprint.article.ParseArticles;
import org.newsprint.change.Change;
import org.newsprint.coverage.Placement;
import org.newsprint.fingerprint.FingerprintArticles;

/** The stages of a job up to its stories: it scores no stance and writes no tables. */
final class CoveragePipeline {
  private static final String METRICS = "newsprint.bench";
  private static final String PLACED = "placed";

  private CoveragePipeline() {}

  static void build(Pipeline pipeline, Job job, Run run) {
    Stages stages = new Stages(job, run);
    stages
        .read(pipeline)
        .apply("Parse", stages.parse())
        .get(ParseArticles.ARTICLES)
        .apply("Admit", stages.admit())
        .get(AdmitArticles.ARTICLES)
        .apply("Fingerprint", FingerprintArticles.create())
        .apply("Cluster", stages.cluster())
        .apply("Count", ParDo.of(new Count()));
  }

  /** How many articles copy one or are copied. */
  static long placed(PipelineResult result) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.named(METRICS, PLACED)).build();
    long placed = 0;
    for (MetricResult<Long> counter : result.metrics().queryMetrics(filter).getCounters()) {
      placed += counter.getAttempted();
    }
    return placed;
  }

  private static final class Count extends DoFn<Change<Placement>, Void> {
    private static final long serialVersionUID = 1L;

    private final Counter placed = Metrics.counter(METRICS, PLACED);

    @ProcessElement
    public void count(@Element Change<Placement> placement) {
      placed.inc(placement.weight());
    }
  }
}
