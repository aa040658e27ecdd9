package org.newsprint.aggregate;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.newsprint.article.ArticleHead;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;

/** Lists the outlets with the time from their first article to their last. */
public final class ListOutlets
    extends PTransform<PCollection<Change<CoveredArticle>>, PCollection<Change<Outlet>>> {
  private static final long serialVersionUID = 1L;

  private static final Coder<OutletSighting> SIGHTINGS = new OutletSightingCoder();

  private final Cadence days;
  private final Cadence outlets;
  // Not a field of the transform's state: a graph is built where its inputs are at hand.
  private final transient Optional<PCollection<Change<OutletSighting>>> earlier;

  private ListOutlets(
      Cadence days, Cadence outlets, Optional<PCollection<Change<OutletSighting>>> earlier) {
    this.days = days;
    this.outlets = outlets;
    this.earlier = earlier;
  }

  /**
   * One element per outlet.
   *
   * @param days of the articles of one day of an outlet; a day that has been freed and sees another
   *     article counts as a further one
   * @param outlets of the outlets, which are kept for as long as the job runs
   */
  public static ListOutlets at(Cadence days, Cadence outlets) {
    return new ListOutlets(days, outlets, Optional.empty());
  }

  /**
   * Goes on from what was listed before.
   *
   * @param listed the outlets as they were listed
   * @param known those articles that are in these figures and come once more
   */
  public ListOutlets goingOn(PCollection<Outlet> listed, PCollection<ArticleHead> known) {
    return new ListOutlets(
        days,
        outlets,
        Optional.of(
            PCollectionTuple.of(EarlierOutlets.LISTED, listed)
                .and(EarlierOutlets.KNOWN, known)
                .apply("Earlier outlets", EarlierOutlets.create())));
  }

  @Override
  public PCollection<Change<Outlet>> expand(PCollection<Change<CoveredArticle>> articles) {
    PCollection<Change<OutletSighting>> sightings =
        articles
            .apply(
                "Sight", KeyChanges.by(ListOutlets::outletAndDay, ListOutlets::sighting, SIGHTINGS))
            // By day first: an outlet's articles become ever more, and a change must not cost them
            // all.
            .apply(
                "Days",
                TrackPerKey.maintaining(
                    (day, seen) -> List.of(OutletSighting.together(seen)),
                    SIGHTINGS,
                    SIGHTINGS,
                    days));
    return earlier
        .map(before -> together(sightings, before))
        .orElse(sightings)
        .apply("Key by outlet", KeyChanges.by(OutletSighting::outlet, SIGHTINGS))
        .apply(
            "List",
            TrackPerKey.maintaining(
                (outlet, seen) -> List.of(OutletSighting.together(seen).asOutlet()),
                SIGHTINGS,
                OutletCoder.of(),
                outlets));
  }

  private static PCollection<Change<OutletSighting>> together(
      PCollection<Change<OutletSighting>> seen, PCollection<Change<OutletSighting>> earlier) {
    return PCollectionList.of(seen).and(earlier).apply("With earlier", Flatten.pCollections());
  }

  private static String outletAndDay(CoveredArticle article) {
    ArticleHead head = article.scored().head();
    return head.publishedAt().truncatedTo(ChronoUnit.DAYS) + " " + head.outlet();
  }

  private static OutletSighting sighting(CoveredArticle article) {
    ArticleHead head = article.scored().head();
    return OutletSighting.of(head.outlet(), head.publishedAt());
  }
}
