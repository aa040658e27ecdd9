package org.newsprint;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.newsprint.aggregate.CountRun;
import org.newsprint.aggregate.CoveredArticle;
import org.newsprint.aggregate.TellStories;
import org.newsprint.article.AdmitArticles;
import org.newsprint.article.Article;
import org.newsprint.article.ParseArticles;
import org.newsprint.article.SourceRecord;
import org.newsprint.change.Change;
import org.newsprint.coverage.Placement;
import org.newsprint.evidence.ShowEvidence;
import org.newsprint.evidence.ShownCopy;
import org.newsprint.fingerprint.FingerprintArticles;
import org.newsprint.reject.Reject;
import org.newsprint.stance.ScoreStance;
import org.newsprint.table.Layout;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableRow;
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
  private final Stages stages;

  private Monitor(Job job, Run run) {
    this.job = job;
    this.stages = new Stages(job, run);
  }

  /** Builds the graph of a job; runs nothing. */
  public static void build(Pipeline pipeline, Job job, Run run) {
    run.archive()
        .ifPresentOrElse(
            archive -> new IntervalMonitor(job, run, archive).build(pipeline),
            () -> new Monitor(job, run).build(pipeline));
  }

  private void build(Pipeline pipeline) {
    PCollection<SourceRecord> records = stages.read(pipeline);
    PCollectionTuple parsed = records.apply("Parse", stages.parse());
    PCollectionTuple admitted = parsed.get(ParseArticles.ARTICLES).apply("Admit", stages.admit());
    PCollection<Change<Article>> articles = admitted.get(AdmitArticles.ARTICLES);

    PCollection<Change<Placement>> placements =
        articles
            .apply("Fingerprint", FingerprintArticles.create())
            .apply("Cluster", stages.cluster());
    PCollectionTuple scored = articles.apply("Score", stages.score());
    PCollectionTuple stories = stages.tell(scored.get(ScoreStance.SCORED), placements);
    PCollection<Change<ShownCopy>> copies =
        PCollectionTuple.of(ShowEvidence.ARTICLES, articles)
            .and(ShowEvidence.PLACEMENTS, placements)
            .apply("Show evidence", stages.show());

    PCollection<Change<CoveredArticle>> covered = stories.get(TellStories.ARTICLES);
    PCollection<Change<TableRow>> outlets =
        covered
            .apply("List outlets", stages.listOutlets())
            .apply("Outlets", ToRows.outlets(job.outlets()));
    PCollection<Change<TableRow>> windows =
        covered
            .apply("Sum windows", stages.sumWindows())
            .apply("Windows", stages.tabulateWindows(outlets));

    PCollection<Change<Reject>> rejects =
        Stages.rejects(parsed, List.of(admitted.get(AdmitArticles.REJECTS)));
    PCollection<Change<TableRow>> rows =
        PCollectionList.of(covered.apply("Articles", ToRows.articles()))
            .and(scored.get(ScoreStance.EVIDENCE).apply("Sentences", ToRows.sentences()))
            .and(scored.get(ScoreStance.SCORED).apply("Voices", ToRows.voices()))
            .and(
                admitted
                    .get(AdmitArticles.REVISIONS)
                    .apply("Compare revisions", stages.compareRevisions())
                    .apply("Revisions", ToRows.revisions()))
            .and(stories.get(TellStories.CLUSTERS).apply("Clusters", ToRows.clusters()))
            .and(copies.apply("Copies", ToRows.copies()))
            .and(windows)
            .and(outlets)
            .and(rejects.apply("Rejects", ToRows.rejects()))
            .and(
                stages.runRow(
                    PCollectionTuple.of(CountRun.READ, records)
                        .and(CountRun.ACCEPTED, articles)
                        .and(CountRun.DUPLICATES, admitted.get(AdmitArticles.DUPLICATES))
                        .and(CountRun.REVISIONS, admitted.get(AdmitArticles.REVISIONS))
                        .and(CountRun.REJECTED, rejects)))
            .apply("All rows", Flatten.pCollections());
    rows.apply(
        "Write tables",
        WriteTables.to(
            new TableFolder(job.output().folder()),
            job.output().files(),
            job.output().layout().orElse(Layout.WHOLE),
            stages.tables()));
    job.output()
        .database()
        .ifPresent(database -> rows.apply("Deliver tables", stages.deliver(database)));
  }
}
