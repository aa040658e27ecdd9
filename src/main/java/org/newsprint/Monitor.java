package org.newsprint;

import java.time.Clock;
import java.time.Duration;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsprint.aggregate.CountRun;
import org.newsprint.aggregate.CoveredArticle;
import org.newsprint.aggregate.ListOutlets;
import org.newsprint.aggregate.RunKey;
import org.newsprint.aggregate.SumWindows;
import org.newsprint.aggregate.TellStories;
import org.newsprint.article.AdmitArticles;
import org.newsprint.article.Article;
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
import org.newsprint.database.DeliverTables;
import org.newsprint.evidence.ShowEvidence;
import org.newsprint.evidence.ShownCopy;
import org.newsprint.fingerprint.FingerprintArticles;
import org.newsprint.kafka.KafkaTopic;
import org.newsprint.kafka.ReadTopic;
import org.newsprint.reject.Reject;
import org.newsprint.reject.RejectCoder;
import org.newsprint.stance.ScoreStance;
import org.newsprint.table.RunLog;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableRow;
import org.newsprint.table.TabulateWindows;
import org.newsprint.table.ToRows;
import org.newsprint.table.WriteTables;

/**
 * The whole job: from sources to tables.
 *
 * <p>From the admitted articles on, collections are of {@link Change}s, so that a late article can
 * correct what was said before it; a bounded run is the case in which nothing is ever taken back.
 */
public final class Monitor {
  private final Job job;
  private final Run run;
  private final RunName name;
  private final Cadence tables;
  private final Cadence cadence;
  private final Cadence freeing;

  private Monitor(Job job, Run run) {
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

  /** Builds the graph of a job; runs nothing. */
  public static void build(Pipeline pipeline, Job job, Run run) {
    new Monitor(job, run).build(pipeline);
  }

  private void build(Pipeline pipeline) {
    PCollection<SourceRecord> records = read(pipeline);
    PCollectionTuple parsed = records.apply("Parse", parse());
    PCollectionTuple admitted =
        parsed.get(ParseArticles.ARTICLES).apply("Admit", AdmitArticles.onePerId(freeing));
    PCollection<Change<Article>> articles = admitted.get(AdmitArticles.ARTICLES);

    PCollection<Change<Placement>> placements =
        articles
            .apply("Fingerprint", FingerprintArticles.create())
            .apply(
                "Cluster",
                ClusterCoverage.within(
                        job.horizon(),
                        new CopyTest(job.similarity()),
                        run.coverageShards(),
                        cadence)
                    .withLateness(job.lateness()));
    PCollectionTuple scored = articles.apply("Score", ScoreStance.with(job.scorer()));
    PCollectionTuple stories =
        PCollectionTuple.of(TellStories.SCORED, scored.get(ScoreStance.SCORED))
            .and(TellStories.PLACEMENTS, placements)
            .apply("Tell stories", TellStories.at(freeing));

    PCollection<Change<ShownCopy>> copies =
        PCollectionTuple.of(ShowEvidence.ARTICLES, articles)
            .and(ShowEvidence.PLACEMENTS, placements)
            .apply("Show evidence", ShowEvidence.at(freeing));

    PCollection<Change<CoveredArticle>> covered = stories.get(TellStories.ARTICLES);
    PCollection<Change<TableRow>> outlets =
        covered
            .apply("List outlets", ListOutlets.at(freeing, cadence))
            .apply("Outlets", ToRows.outlets());
    PCollection<Change<TableRow>> windows =
        covered
            .apply("Sum windows", SumWindows.of(job.grains(), cadence))
            .apply(
                "Windows",
                TabulateWindows.with(outlets, run.at(), job.lateness(), tables)
                    .correctedBy(job.confusion()));

    PCollection<Change<Reject>> rejects = rejects(parsed, admitted);
    PCollection<Change<TableRow>> rows =
        PCollectionList.of(covered.apply("Articles", ToRows.articles()))
            .and(scored.get(ScoreStance.EVIDENCE).apply("Sentences", ToRows.sentences()))
            .and(scored.get(ScoreStance.SCORED).apply("Voices", ToRows.voices()))
            .and(stories.get(TellStories.CLUSTERS).apply("Clusters", ToRows.clusters()))
            .and(copies.apply("Copies", ToRows.copies()))
            .and(windows)
            .and(outlets)
            .and(rejects.apply("Rejects", ToRows.rejects()))
            .and(runRow(records, admitted, rejects))
            .apply("All rows", Flatten.pCollections());
    rows.apply(
        "Write tables", WriteTables.to(new TableFolder(job.output()), job.formats(), tables));
    job.database()
        .ifPresent(
            database ->
                rows.apply(
                    "Deliver tables",
                    DeliverTables.to(database, run.delivery(), tables.freeingAfter(rest(job)))));
  }

  private PCollection<SourceRecord> read(Pipeline pipeline) {
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

  private ParseArticles parse() {
    ParseArticles parse =
        job.endless().isPresent()
            ? ParseArticles.inStream(job.lateness())
            : ParseArticles.inBatch();
    return parse.of(name);
  }

  private static PCollection<Change<Reject>> rejects(
      PCollectionTuple parsed, PCollectionTuple admitted) {
    PCollection<Change<Reject>> unparsed =
        parsed
            .get(ParseArticles.REJECTS)
            .apply(
                "Unparsed",
                MapElements.into(new TypeDescriptor<Change<Reject>>() {}).via(Change::added))
            .setCoder(ChangeCoder.of(RejectCoder.of()));
    return PCollectionList.of(unparsed)
        .and(admitted.get(AdmitArticles.REJECTS))
        .apply("All rejects", Flatten.pCollections());
  }

  private PCollection<Change<TableRow>> runRow(
      PCollection<SourceRecord> records,
      PCollectionTuple admitted,
      PCollection<Change<Reject>> rejects) {
    RunKey key = new RunKey(run.id(job), job.name(), run.at(), run.runner(), Run.version());
    return PCollectionTuple.of(CountRun.READ, records)
        .and(CountRun.ACCEPTED, admitted.get(AdmitArticles.ARTICLES))
        .and(CountRun.DUPLICATES, admitted.get(AdmitArticles.DUPLICATES))
        .and(CountRun.REJECTED, rejects)
        .apply("Count run", CountRun.of(key, cadence))
        .apply(
            "Run",
            job.endless().isPresent() ? RunLog.ofEndless() : RunLog.ofBounded(Clock.systemUTC()));
  }
}
