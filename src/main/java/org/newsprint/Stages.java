package org.newsprint;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsprint.aggregate.CountRun;
import org.newsprint.aggregate.ListOutlets;
import org.newsprint.aggregate.RunKey;
import org.newsprint.aggregate.SumWindows;
import org.newsprint.aggregate.TellStories;
import org.newsprint.article.AdmitArticles;
import org.newsprint.article.ParseArticles;
import org.newsprint.article.ReadRecords;
import org.newsprint.article.SourceRecord;
import org.newsprint.article.SourceRecordCoder;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.RunName;
import org.newsprint.coverage.ClusterCoverage;
import org.newsprint.coverage.CopyTest;
import org.newsprint.coverage.Placement;
import org.newsprint.database.Database;
import org.newsprint.database.DeliverTables;
import org.newsprint.evidence.ShowEvidence;
import org.newsprint.kafka.KafkaTopic;
import org.newsprint.kafka.ReadTopic;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectCoder;
import org.newsprint.revision.CompareRevisions;
import org.newsprint.stance.ScoreStance;
import org.newsprint.stance.ScoredArticle;
import org.newsprint.table.RunLog;
import org.newsprint.table.TableRow;
import org.newsprint.table.TabulateWindows;

/** The stages that {@link Monitor} puts together, as a job and its run set them. */
final class Stages {
  private final Job job;
  private final Run run;
  private final RunName name;
  private final Cadence tables;
  private final Cadence cadence;
  private final Cadence freeing;

  Stages(Job job, Run run) {
    this.job = job;
    this.run = run;
    this.name = new RunName(run.id(job));
    this.tables =
        job.endless()
            .map(Job.Endless::update)
            .map(Cadence::every)
            .orElseGet(Cadence::atEnd)
            .of(name);
    this.cadence = tables.quicker();
    this.freeing = cadence.freeingAfter(rest(job));
  }

  /**
   * How long nothing must have come of an article or a story until it is freed: longer than the
   * search for copies keeps them, which then has nothing more to say of them.
   */
  private static Duration rest(Job job) {
    return job.horizon().plus(job.lateness()).multipliedBy(5).dividedBy(4);
  }

  /** How often the tables are written. */
  Cadence tables() {
    return tables;
  }

  AdmitArticles admit() {
    return AdmitArticles.onePerId(freeing);
  }

  ClusterCoverage cluster() {
    return ClusterCoverage.within(
            job.horizon(), new CopyTest(job.similarity()), run.coverageShards(), cadence)
        .withLateness(job.lateness());
  }

  ScoreStance score() {
    return ScoreStance.with(job.scorer());
  }

  CompareRevisions compareRevisions() {
    return CompareRevisions.with(job.scorer());
  }

  /** The scored articles in their stories. */
  PCollectionTuple tell(
      PCollection<Change<ScoredArticle>> scored, PCollection<Change<Placement>> placements) {
    return PCollectionTuple.of(TellStories.SCORED, scored)
        .and(TellStories.PLACEMENTS, placements)
        .apply("Tell stories", TellStories.at(freeing));
  }

  ShowEvidence show() {
    return ShowEvidence.at(freeing);
  }

  ListOutlets listOutlets() {
    return ListOutlets.at(freeing, cadence);
  }

  SumWindows sumWindows() {
    return SumWindows.of(job.grains(), cadence);
  }

  TabulateWindows tabulateWindows(PCollection<Change<TableRow>> outlets) {
    return TabulateWindows.with(outlets, run.at(), job.lateness(), tables)
        .correctedBy(job.confusion());
  }

  DeliverTables deliver(Database database) {
    return DeliverTables.to(database, run.delivery(), tables.freeingAfter(rest(job)));
  }

  /** All records of the job's sources. */
  PCollection<SourceRecord> read(Pipeline pipeline) {
    PCollectionList<SourceRecord> records = PCollectionList.empty(pipeline);
    if (!job.input().files().isEmpty()) {
      records = records.and(pipeline.apply("Read", readFiles()));
    }
    for (KafkaTopic topic : job.input().topics()) {
      records = records.and(pipeline.apply("Read topic " + topic.name(), readTopic(topic)));
    }
    return records.apply("All records", Flatten.pCollections()).setCoder(SourceRecordCoder.of());
  }

  private ReadRecords readFiles() {
    ReadRecords read =
        ReadRecords.from(job.input().files())
            .withReadTime(run.readClock(job))
            .without(run.replaced())
            .of(name);
    return job.endless().map(Job.Endless::watch).map(read::watching).orElse(read);
  }

  private ReadTopic readTopic(KafkaTopic topic) {
    ReadTopic read = ReadTopic.from(topic, run.readClock(job)).without(run.replaced()).of(name);
    return job.endless().isPresent() ? read.following() : read;
  }

  ParseArticles parse() {
    ParseArticles parse =
        job.endless().isPresent()
            ? ParseArticles.inStream(job.lateness())
            : ParseArticles.inBatch();
    return parse.of(name);
  }

  /** The rejects of all stages, one tuple for each. */
  static PCollection<Change<Reject>> rejects(
      PCollectionTuple parsed, List<PCollection<Change<Reject>>> later) {
    PCollection<Change<Reject>> unparsed =
        parsed
            .get(ParseArticles.REJECTS)
            .apply(
                "Unparsed",
                MapElements.into(new TypeDescriptor<Change<Reject>>() {}).via(Change::added))
            .setCoder(ChangeCoder.of(RejectCoder.of()));
    return PCollectionList.of(unparsed).and(later).apply("All rejects", Flatten.pCollections());
  }

  /** The run's own row, of what {@link CountRun} counts. */
  PCollection<Change<TableRow>> runRow(PCollectionTuple counted) {
    RunKey key = new RunKey(run.id(job), job.name(), run.at(), run.runner(), Run.version());
    return counted
        .apply("Count run", CountRun.of(key, cadence))
        .apply(
            "Run",
            job.endless().isPresent() ? RunLog.ofEndless() : RunLog.ofBounded(Clock.systemUTC()));
  }
}
