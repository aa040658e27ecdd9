package org.newsprint.article;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;

final class AdmissionCoder extends WireCoder<Admission> {
  private static final long serialVersionUID = 1L;

  private final ArticleCoder article = ArticleCoder.of();

  @Override
  protected void write(Admission value, WireOutput out) throws IOException {
    out.writeEnum(value.verdict());
    out.writeNested(value.article(), article);
  }

  @Override
  protected Admission read(WireInput in) throws IOException {
    return new Admission(in.readEnum(Admission.Verdict.class), in.readNested(article));
  }
}
