package org.newsprint.archive;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.newsprint.article.Article;
import org.newsprint.article.SupersededArticle;
import org.newsprint.change.Change;
import org.newsprint.change.ShardJoin;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.coverage.Placement;
import org.newsprint.evidence.ShownCopy;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.revision.Revision;
import org.newsprint.stance.Evidence;
import org.newsprint.stance.ScoredArticle;

/** Puts together what was found out of each article. */
final class Remember extends DoFn<KV<Integer, Iterable<RawUnionValue>>, Optional<Remembered>> {
  private static final long serialVersionUID = 1L;

  static final TupleTag<KV<String, Remembered>> OLD = new TupleTag<>() {};
  static final TupleTag<KV<String, Change<Article>>> ARTICLE = new TupleTag<>() {};
  static final TupleTag<KV<String, Change<Fingerprint>>> FINGERPRINT = new TupleTag<>() {};
  static final TupleTag<KV<String, Change<ScoredArticle>>> SCORE = new TupleTag<>() {};
  static final TupleTag<KV<String, Change<Evidence>>> SENTENCE = new TupleTag<>() {};
  static final TupleTag<KV<String, Change<SupersededArticle>>> SUPERSEDED = new TupleTag<>() {};
  static final TupleTag<KV<String, Change<Revision>>> REVISION = new TupleTag<>() {};
  static final TupleTag<KV<String, Change<CoverageLink>>> LINK = new TupleTag<>() {};
  static final TupleTag<KV<String, Change<Placement>>> PLACEMENT = new TupleTag<>() {};
  static final TupleTag<KV<String, Change<ShownCopy>>> WORDS = new TupleTag<>() {};

  @ProcessElement
  public void remember(
      @Element KV<Integer, Iterable<RawUnionValue>> shard,
      OutputReceiver<Optional<Remembered>> out) {
    ShardJoin.eachKey(
        shard.getValue(),
        List.of(
            OLD,
            ARTICLE,
            FINGERPRINT,
            SCORE,
            SENTENCE,
            SUPERSEDED,
            REVISION,
            LINK,
            PLACEMENT,
            WORDS),
        (id, all) -> remembered(all).map(Optional::of).ifPresent(out::output));
  }

  /** Empty where a link names a source that is too old to be read. */
  private static Optional<Remembered> remembered(ShardJoin.Joined all) {
    return first(all, SCORE)
        .map(
            scored ->
                new Remembered(
                    first(all, ARTICLE).map(Origin::of).orElseThrow(),
                    first(all, FINGERPRINT),
                    scored,
                    all.settled(SENTENCE).stream()
                        .sorted(Comparator.comparing(Evidence::sentenceIndex))
                        .toList(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    history(all)))
        .or(() -> all.only(OLD))
        .map(
            article ->
                article.linked(links(all.settled(LINK)), first(all, PLACEMENT), first(all, WORDS)));
  }

  private static Optional<History> history(ShardJoin.Joined all) {
    List<SupersededArticle> superseded =
        all.settled(SUPERSEDED).stream()
            .sorted(Comparator.comparing(SupersededArticle::revision))
            .toList();
    if (superseded.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new History(
            superseded.get(superseded.size() - 1).next().head(),
            superseded.stream().map(SupersededArticle::article).toList(),
            all.settled(REVISION).stream()
                .sorted(Comparator.comparing(Revision::number))
                .toList()));
  }

  private static <T> Optional<T> first(ShardJoin.Joined all, TupleTag<KV<String, Change<T>>> tag) {
    return all.settled(tag).stream().findFirst();
  }

  /** Each link once: with its evidence, where only some shards saw that it is to be shown. */
  private static List<CoverageLink> links(List<CoverageLink> found) {
    Map<CoverageLink, CoverageLink> links = new HashMap<>();
    found.forEach(
        link ->
            links.merge(
                link.withoutEvidence(),
                link,
                (one, other) -> one.evidence().isPresent() ? one : other));
    return links.values().stream()
        .sorted(
            CoverageLink.EARLIEST_SOURCE_FIRST
                .thenComparing(CoverageLink::kind)
                .thenComparing(CoverageLink::weak)
                .thenComparing(CoverageLink::similarity))
        .toList();
  }
}
