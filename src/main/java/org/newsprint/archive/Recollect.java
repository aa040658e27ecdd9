package org.newsprint.archive;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsprint.change.Change;
import org.newsprint.change.ChangeCoder;
import org.newsprint.change.ShardJoin;
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

  private static final TupleTag<KV<String, Change<Placement>>> FOUND = new TupleTag<>() {};
  private static final TupleTag<KV<String, Remembered>> OLD = new TupleTag<>() {};

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
        ShardJoin.of(
                "Key placements",
                FOUND,
                input.get(PLACEMENTS),
                change -> change.value().articleId())
            .and("Key remembered", OLD, input.get(REMEMBERED), Remembered::id)
            .together()
            .apply(
                "Choose",
                ParDo.of(new Choose(archive))
                    .withOutputTags(PLACEMENTS, TupleTagList.of(SHOWN).and(ASKED)));
    recollected.get(PLACEMENTS).setCoder(ChangeCoder.of(PlacementCoder.of()));
    recollected.get(SHOWN).setCoder(ChangeCoder.of(ShownCopyCoder.of()));
    recollected.get(ASKED).setCoder(ChangeCoder.of(PlacementCoder.of()));
    return recollected;
  }

  private static final class Choose
      extends DoFn<KV<Integer, Iterable<RawUnionValue>>, Change<Placement>> {
    private static final long serialVersionUID = 1L;

    private final Archive archive;

    Choose(Archive archive) {
      this.archive = archive;
    }

    @ProcessElement
    public void choose(
        @Element KV<Integer, Iterable<RawUnionValue>> shard, MultiOutputReceiver out) {
      ShardJoin.eachKey(
          shard.getValue(),
          List.of(FOUND, OLD),
          (id, both) -> choose(both.settled(FOUND).stream().findFirst(), both.only(OLD), out));
    }

    private void choose(
        Optional<Placement> found, Optional<Remembered> remembered, MultiOutputReceiver out) {
      Optional<Placement> placement =
          remembered
              .filter(article -> archive.isAtRest(article.storyBegan()))
              .map(Remembered::placement)
              .orElse(found);
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
  }
}
