package org.newsprint.article;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

final class AdmissionCoder extends WireCoder<Admission> {
  private static final long serialVersionUID = 1L;

  private enum Verdict {
    ACCEPTED,
    DUPLICATE,
    SUPERSEDED,
    CONFLICT
  }

  private final ArticleCoder article = ArticleCoder.of();
  private final SupersededArticleCoder revision = SupersededArticleCoder.of();

  @Override
  protected int version() {
    return 2;
  }

  @Override
  protected void write(Admission value, WireOutput out) throws IOException {
    if (value instanceof Admission.Accepted accepted) {
      out.writeEnum(Verdict.ACCEPTED);
      out.writeNested(accepted.article(), article);
    } else if (value instanceof Admission.Duplicate duplicate) {
      out.writeEnum(Verdict.DUPLICATE);
      out.writeNested(duplicate.article(), article);
    } else if (value instanceof Admission.Superseded superseded) {
      out.writeEnum(Verdict.SUPERSEDED);
      out.writeNested(superseded.revision(), revision);
    } else if (value instanceof Admission.Conflict conflict) {
      out.writeEnum(Verdict.CONFLICT);
      out.writeNested(conflict.article(), article);
    }
  }

  @Override
  protected Admission read(WireInput in) throws IOException {
    return switch (in.readEnum(Verdict.class)) {
      case ACCEPTED -> new Admission.Accepted(in.readNested(article));
      case DUPLICATE -> new Admission.Duplicate(in.readNested(article));
      case SUPERSEDED -> new Admission.Superseded(in.readNested(revision));
      case CONFLICT -> new Admission.Conflict(in.readNested(article));
    };
  }
}
