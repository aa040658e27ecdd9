package org.newsprint.aggregate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.newsprint.article.ArticleHead;
import org.newsprint.change.Cadence;
import org.newsprint.change.Change;
import org.newsprint.change.KeyChanges;
import org.newsprint.change.TrackPerKey;

/** Lists the outlets with the time from their first article to their last. */
public final class ListOutlets
    extends PTransform<PCollection<Change<CoveredArticle>>, PCollection<Change<Outlet>>> {
  private static final long serialVersionUID = 1L;

  private final Cadence cadence;

  private ListOutlets(Cadence cadence) {
    this.cadence = cadence;
  }

  /** One element per outlet. */
  public static ListOutlets at(Cadence cadence) {
    return new ListOutlets(cadence);
  }

  @Override
  public PCollection<Change<Outlet>> expand(PCollection<Change<CoveredArticle>> articles) {
    return articles
        .apply(
            "Sight",
            KeyChanges.by(
                article -> article.scored().head().outlet(),
                ListOutlets::sighting,
                new OutletSightingCoder()))
        .apply(
            "List",
            TrackPerKey.maintaining(
                ListOutlets::summary, new OutletSightingCoder(), OutletCoder.of(), cadence));
  }

  private static OutletSighting sighting(CoveredArticle article) {
    ArticleHead head = article.scored().head();
    return new OutletSighting(head.outlet(), head.publishedAt());
  }

  private static List<Outlet> summary(String outlet, List<OutletSighting> sightings) {
    Instant first =
        sightings.stream().map(OutletSighting::at).min(Comparator.naturalOrder()).orElseThrow();
    Instant last =
        sightings.stream().map(OutletSighting::at).max(Comparator.naturalOrder()).orElseThrow();
    return List.of(new Outlet(outlet, first, last, sightings.size()));
  }
}
