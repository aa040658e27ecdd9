package org.newsprint.archive;

import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.coverage.Placement;
import org.newsprint.coverage.PlacementCoder;
import org.newsprint.evidence.ShownCopy;
import org.newsprint.evidence.ShownCopyCoder;

/**
 * Lets what is remembered of articles stand beside what the run found.
 *
 * <p>The place of an article whose story is at rest is the remembered one: the run does not know
 * all of that story. Words that prove a copy are those remembered, unless it now copies another
 * article than it did.
 */
public final class Recollect extends PTransform<PCollectionTuple, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Input and output: the places of articles in their stories. */
  public static final TupleTag<Change<Placement>> PLACEMENTS = new TupleTag<>() {};

  /** Input: what is remembered. */
  public static final TupleTag<Remembered> REMEMBERED = new TupleTag<>() {};

  /** Output: the remembered words that prove copies. */
  public static final TupleTag<Change<ShownCopy>> SHOWN = new TupleTag<>() {};

  /** Output: the places of the other copies, whose words are to be shown. */
  public static final TupleTag<Change<Placement>> ASKED = new TupleTag<>() {};

  private static final TupleTag<Change<Placement>> FOUND = new TupleTag<>() {};
  private static final TupleTag<Remembered> OLD = new TupleTag<>() {};

  private final Archive archive;

  private Recollect(Archive archive) {
    this.archive = archive;
  }

  /** Recollects what the archive holds. */
  public static Recollect of(Archive archive) {
    return new Recollect(archive);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollectionTuple recollected =
        KeyedPCollectionTuple.of(
                FOUND,
                input
                    .get(PLACEMENTS)
                    .apply(
                        "Key placements",
                        WithKeys.<String, Change<Placement>>of(change -> change.value().articleId())
                            .withKeyType(TypeDescriptors.strings())))
            .and(
                OLD,
                input
                    .get(REMEMBERED)
                    .apply(
                        "Key remembered",
                        WithKeys.<String, Remembered>of(Remembered::id)
                            .withKeyType(TypeDescriptors.strings())))
            .apply("Together", CoGroupByKey.create())
            .apply(
                "Choose",
                ParDo.of(new Choose(archive))
                    .withOutputTags(PLACEMENTS, TupleTagList.of(SHOWN).and(ASKED)));
    recollected.get(PLACEMENTS).setCoder(ChangeCoder.of(PlacementCoder.of()));
    recollected.get(SHOWN).setCoder(ChangeCoder.of(ShownCopyCoder.of()));
    recollected.get(ASKED).setCoder(ChangeCoder.of(PlacementCoder.of()));
    return recollected;
  }

  private static final class Choose extends DoFn<KV<String, CoGbkResult>, Change<Placement>> {
    private static final long serialVersionUID = 1L;

    private final Archive archive;

    Choose(Archive archive) {
      this.archive = archive;
    }

    @ProcessElement
    public void choose(@Element KV<String, CoGbkResult> both, MultiOutputReceiver out) {
      Optional<Remembered> remembered = Optional.ofNullable(both.getValue().getOnly(OLD, null));
      Optional<Placement> placement =
          remembered
              .filter(article -> archive.isAtRest(article.storyBegan()))
              .map(Remembered::placement)
              .orElseGet(() -> found(both.getValue()));
      if (placement.isEmpty()) {
        return;
      }
      out.get(PLACEMENTS).output(Change.added(placement.get()));
      Optional<ShownCopy> shown =
          remembered
              .flatMap(Remembered::shown)
              .filter(copy -> placement.get().copy().equals(Optional.of(copy.link())));
      shown.map(Change::added).ifPresent(out.get(SHOWN)::output);
      if (shown.isEmpty() && placement.get().copy().isPresent()) {
        out.get(ASKED).output(Change.added(placement.get()));
      }
    }

    private static Optional<Placement> found(CoGbkResult both) {
      return Change.settled(both.getAll(FOUND)).stream()
          .filter(change -> change.weight() > 0)
          .map(Change::value)
          .findFirst();
    }
  }
}
