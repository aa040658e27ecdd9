package org.newsprint.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprint.fingerprint.Fingerprint;

/** The links of an article that follow from what was found of it and the earlier ones. */
final class JudgedLinks {
  private JudgedLinks() {}

  /**
   * The links of the article of a judge, those to the earliest sources first.
   *
   * @param established those that are known whatever the judge found
   */
  static List<CoverageLink> of(Judge judge, List<CoverageLink> established) {
    List<Judge.Source> sources = judge.sources();
    if (established.isEmpty() && sources.isEmpty()) {
      return List.of();
    }
    List<CoverageLink> links = new ArrayList<>(established);
    boolean embeds = links.stream().anyMatch(CoverageLink::embeds);
    boolean copies = links.stream().anyMatch(link -> !link.weak() && !link.embeds());
    // In order of time: only the earliest verified source, or else a weak one, is told to readers.
    for (Judge.Source source : sources) {
      Verdict verdict = source.verdict();
      if (!(verdict.embeds() && embeds)) {
        boolean told = !verdict.embeds() && (verdict.weak() || !copies);
        links.add(
            link(
                source.article(),
                judge.article(),
                verdict,
                told ? Optional.of(source.evidence()) : Optional.empty()));
        embeds |= verdict.embeds();
        copies |= !verdict.weak() && !verdict.embeds();
      }
    }
    links.sort(CoverageLink.EARLIEST_SOURCE_FIRST);
    return links;
  }

  private static CoverageLink link(
      Indexed source, Indexed article, Verdict verdict, Optional<CopyEvidence> evidence) {
    Fingerprint from = source.fingerprint();
    Fingerprint to = article.fingerprint();
    return new CoverageLink(
        to.articleId(),
        to.publishedAt(),
        from.articleId(),
        from.publishedAt(),
        from.outlet(),
        verdict.kind(),
        verdict.similarity(),
        verdict.weak(),
        from.title().isPresent() && to.title().isPresent() && !from.title().equals(to.title()),
        evidence);
  }
}
