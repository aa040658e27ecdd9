package org.newsprint;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsprint.aggregate.CountRun;
import org.newsprint.aggregate.CoveredArticle;
import org.newsprint.aggregate.Grain;
import org.newsprint.aggregate.TellStories;
import org.newsprint.archive.Archive;
import org.newsprint.archive.ReadArchive;
import org.newsprint.archive.RecallFindings;
import org.newsprint.archive.RecallTexts;
import org.newsprint.archive.Recollect;
import org.newsprint.archive.Remembered;
import org.newsprint.archive.SettleIds;
import org.newsprint.archive.TakeInterval;
import org.newsprint.archive.WriteArchive;
import org.newsprint.article.AdmitArticles;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleHead;
import org.newsprint.article.ArticleHeadCoder;
import org.newsprint.article.ParseArticles;
import org.newsprint.article.SourceRecord;
import org.newsprint.change.Change;
import org.newsprint.coverage.GoOnClustering;
import org.newsprint.coverage.Placement;
import org.newsprint.evidence.ShowEvidence;
import org.newsprint.evidence.ShownCopy;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.FingerprintArticles;
import org.newsprint.reject.Reject;
import org.newsprint.revision.Revision;
import org.newsprint.stance.Evidence;
import org.newsprint.stance.ScoreStance;
import org.newsprint.stance.ScoredArticle;
import org.newsprint.table.CommitFiles;
import org.newsprint.table.Merge;
import org.newsprint.table.ReadOutlets;
import org.newsprint.table.RowFate;
import org.newsprint.table.TableFolder;
import org.newsprint.table.TableRow;
import org.newsprint.table.ToRows;
import org.newsprint.table.WriteParts;

/**
 * The job over an interval of days: it reads the articles of these, takes what it has to know of
 * earlier ones from the archive that runs before it wrote, and replaces the days of tables and
 * archive that have changed by it, all at once.
 *
 * <p>The tables are those of one run over all the articles. Only what follows from a text is taken
 * from the archive; stories, windows and rows are told anew for all days that a story reaches which
 * an article of the interval can still join.
 */
final class IntervalMonitor {
  private final Job job;
  private final Run run;
  private final Archive archive;
  private final Stages stages;

  IntervalMonitor(Job job, Run run, Archive archive) {
    this.job = job;
    this.run = run;
    this.archive = archive;
    this.stages = new Stages(job, run);
  }

  void build(Pipeline pipeline) {
    PCollection<SourceRecord> records = stages.read(pipeline);
    PCollectionTuple parsed = records.apply("Parse", stages.parse());
    PCollectionTuple within =
        parsed.get(ParseArticles.ARTICLES).apply("Within", TakeInterval.of(archive.interval()));
    PCollection<Remembered> archived = pipeline.apply("Read archive", ReadArchive.of(archive));
    PCollectionTuple settled =
        PCollectionTuple.of(SettleIds.READ, within.get(TakeInterval.WITHIN))
            .and(SettleIds.REMEMBERED, archived)
            .apply("Settle ids", SettleIds.beside(archive));
    PCollection<Change<Article>> articles = settled.get(SettleIds.ARTICLES);
    PCollection<Remembered> remembered = settled.get(SettleIds.REMEMBERED);
    PCollectionTuple known = remembered.apply("Recall", RecallFindings.of(archive));

    PCollection<Change<Fingerprint>> fingerprints =
        articles.apply("Fingerprint", FingerprintArticles.create());
    PCollectionTuple clustered =
        PCollectionTuple.of(
                GoOnClustering.FINGERPRINTS,
                both("fingerprints", fingerprints, known.get(RecallFindings.FINGERPRINTS)))
            .and(GoOnClustering.LINKS, known.get(RecallFindings.LINKS))
            .apply("Cluster", GoOnClustering.by(stages.cluster(), archive.interval().begin()));
    PCollectionTuple recollected =
        PCollectionTuple.of(Recollect.PLACEMENTS, clustered.get(GoOnClustering.PLACEMENTS))
            .and(Recollect.REMEMBERED, remembered)
            .apply("Recollect", Recollect.of(archive));
    PCollection<Change<Placement>> placements = recollected.get(Recollect.PLACEMENTS);
    PCollectionTuple judged = articles.apply("Score", stages.score());
    PCollection<Change<ScoredArticle>> scored =
        both("scores", judged.get(ScoreStance.SCORED), known.get(RecallFindings.SCORED));
    PCollection<Change<Evidence>> sentences =
        both("sentences", judged.get(ScoreStance.EVIDENCE), known.get(RecallFindings.SENTENCES));
    PCollection<Change<Revision>> compared =
        settled.get(SettleIds.SUPERSEDED).apply("Compare revisions", stages.compareRevisions());
    PCollection<Change<Revision>> revisions =
        both("revisions", compared, known.get(RecallFindings.REVISIONS));
    PCollectionTuple stories = stages.tell(scored, placements);
    PCollection<Change<ShownCopy>> copies =
        both(
            "copies",
            PCollectionTuple.of(ShowEvidence.ARTICLES, articles)
                .and(ShowEvidence.PLACEMENTS, recollected.get(Recollect.ASKED))
                .and(
                    ShowEvidence.RECALLED,
                    PCollectionTuple.of(RecallTexts.ASKED, recollected.get(Recollect.ASKED))
                        .and(RecallTexts.READ, articles)
                        .apply("Recall texts", RecallTexts.from(archive)))
                .apply("Show evidence", stages.show()),
            recollected.get(Recollect.SHOWN));

    TableFolder folder = new TableFolder(job.output().folder());
    PCollection<Change<CoveredArticle>> covered = stories.get(TellStories.ARTICLES);
    PCollection<Change<TableRow>> outlets =
        covered
            .apply(
                "List outlets",
                stages
                    .listOutlets()
                    .goingOn(
                        pipeline.apply(
                            "Read outlets", ReadOutlets.from(folder, job.output().files().get(0))),
                        heads(archived)))
            .apply("Outlets", ToRows.outlets(job.outlets()));
    PCollection<Change<TableRow>> windows =
        covered
            .apply("Sum windows", stages.sumWindows())
            .apply("Windows", stages.tabulateWindows(outlets).unversioned());

    PCollection<Change<Reject>> rejects =
        Stages.rejects(parsed, List.of(settled.get(AdmitArticles.REJECTS)));
    PCollectionTuple written =
        PCollectionList.of(covered.apply("Articles", ToRows.articles()))
            .and(sentences.apply("Sentences", ToRows.sentences()))
            .and(scored.apply("Voices", ToRows.voices()))
            .and(revisions.apply("Revisions", ToRows.revisions()))
            .and(stories.get(TellStories.CLUSTERS).apply("Clusters", ToRows.clusters()))
            .and(copies.apply("Copies", ToRows.copies()))
            .and(windows)
            .and(outlets)
            .and(rejects.apply("Rejects", ToRows.rejects()))
            .and(
                stages.runRow(
                    PCollectionTuple.of(CountRun.READ, records)
                        .and(
                            CountRun.OUTSIDE,
                            both(
                                "outside",
                                within.get(TakeInterval.OUTSIDE),
                                settled.get(SettleIds.OUTSIDE)))
                        .and(CountRun.ACCEPTED, settled.get(AdmitArticles.ARTICLES))
                        .and(CountRun.DUPLICATES, settled.get(AdmitArticles.DUPLICATES))
                        .and(CountRun.REVISIONS, settled.get(AdmitArticles.REVISIONS))
                        .and(CountRun.REJECTED, rejects)))
            .apply("All rows", Flatten.pCollections())
            .apply("Write tables", write(folder));
    PCollection<String> remembering =
        PCollectionTuple.of(WriteArchive.ARTICLES, articles)
            .and(WriteArchive.FINGERPRINTS, fingerprints)
            .and(WriteArchive.SCORED, judged.get(ScoreStance.SCORED))
            .and(WriteArchive.SENTENCES, judged.get(ScoreStance.EVIDENCE))
            .and(WriteArchive.SUPERSEDED, settled.get(SettleIds.SUPERSEDED))
            .and(WriteArchive.REVISIONS, compared)
            .and(WriteArchive.LINKS, clustered.get(GoOnClustering.LINKS))
            .and(WriteArchive.PLACEMENTS, placements)
            .and(WriteArchive.SHOWN, copies)
            .and(WriteArchive.REMEMBERED, remembered)
            .apply("Write archive", WriteArchive.to(archive));
    PCollectionList.of(written.get(WriteParts.STAGED))
        .and(remembering)
        .and(deliver(written.get(WriteParts.FATES)))
        .apply("All files", Flatten.pCollections())
        .apply("Commit", CommitFiles.below(folder));
  }

  private static PCollection<ArticleHead> heads(PCollection<Remembered> archived) {
    return archived
        .apply(
            "Heads",
            MapElements.into(TypeDescriptor.of(ArticleHead.class))
                .via(article -> article.scored().head()))
        .setCoder(ArticleHeadCoder.of());
  }

  private WriteParts write(TableFolder folder) {
    WriteParts write =
        WriteParts.to(
            folder,
            job.output().files(),
            archive.complete(),
            archive.interval().days(),
            job.grains().stream().map(Grain::label).collect(Collectors.toSet()),
            new Merge(archive.end(), job.lateness(), run.at(), run.replaced()));
    return job.output().database().isPresent() ? write.tellingFates() : write;
  }

  /** No file: what comes after waits for the delivery. */
  private List<PCollection<String>> deliver(PCollection<RowFate> fates) {
    return job.output()
        .database()
        .map(database -> List.of(fates.apply("Deliver tables", stages.deliver(database).ofFates())))
        .orElse(List.of());
  }

  private static <T> PCollection<T> both(String name, PCollection<T> one, PCollection<T> other) {
    return PCollectionList.of(one).and(other).apply("All " + name, Flatten.pCollections());
  }
}
