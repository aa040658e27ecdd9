package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.newsprint.article.Articles;

/** Builds links for tests: what a test does not name has a plain default. */
public final class Links {
  private final String copy;
  private final String source;
  private String sourceOutlet = "daily.example";
  private Instant sourceAt = Articles.NOON;
  private Duration lag = Duration.ofHours(1);
  private CopyKind kind = CopyKind.NEAR;
  private double similarity = 0.9;
  private boolean weak;
  private boolean headlineChanged;
  private Optional<CopyEvidence> evidence = Optional.empty();

  private Links(String copy, String source) {
    this.copy = copy;
    this.source = source;
  }

  /** A link from a copy to what it copies, published an hour before it. */
  public static Links link(String copy, String source) {
    return new Links(copy, source);
  }

  public Links sourceOutlet(String name) {
    sourceOutlet = name;
    return this;
  }

  /** Sets when the copied article was published. */
  public Links sourceAt(Instant time) {
    sourceAt = time;
    return this;
  }

  /** Sets how long after it the copy came. */
  public Links lag(Duration time) {
    lag = time;
    return this;
  }

  public Links kind(CopyKind copyKind) {
    kind = copyKind;
    return this;
  }

  public Links similarity(double share) {
    similarity = share;
    return this;
  }

  /** Makes the match too weak to join two stories. */
  public Links weak() {
    weak = true;
    return this;
  }

  public Links headlineChanged() {
    headlineChanged = true;
    return this;
  }

  public Links evidence(CopyEvidence proof) {
    evidence = Optional.of(proof);
    return this;
  }

  public CoverageLink build() {
    return new CoverageLink(
        copy,
        sourceAt.plus(lag),
        source,
        sourceAt,
        sourceOutlet,
        kind,
        similarity,
        weak,
        headlineChanged,
        evidence);
  }

  /** The link in a story. */
  public Placement in(String clusterId) {
    return new Placement(copy, clusterId, sourceAt, Optional.of(build()), Optional.empty());
  }
}
