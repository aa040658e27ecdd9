package org.newsprint.coverage;

import java.util.List;
import org.newsprint.article.Article;
import org.newsprint.fingerprint.Fingerprints;

/** Makes evidence from two articles, for tests in other packages. */
public final class Evidences {
  private Evidences() {}

  /** A link between two articles with the evidence that their texts give. */
  public static CoverageLink link(Article copy, Article source, CopyKind kind) {
    return Links.link(copy.id(), source.id()).kind(kind).evidence(of(copy, source)).build();
  }

  static CopyEvidence of(Article copy, Article source) {
    return CopyEvidence.of(
        new Comparison(Profile.of(Fingerprints.of(copy)), Fingerprints.of(source)));
  }

  /** Evidence whose lists and figures are all set. */
  public static CopyEvidence full() {
    return new CopyEvidence(
        new Containment(3, 4),
        new Containment(3, 12),
        new Containment(1, 2),
        new Containment(1, 8),
        7,
        11,
        List.of(new WordRange(0, 20_000), new WordRange(19_990, 8)),
        12,
        List.of(new PhraseSwap(new WordRange(5, 1), new WordRange(6, 6), 300)));
  }
}
