package org.newsprint.evidence;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.coverage.CoverageLinkCoder;

final class TextFactCoder extends WireCoder<TextFact> {
  private static final long serialVersionUID = 1L;

  private final CoverageLinkCoder link = CoverageLinkCoder.of();

  @Override
  protected void write(TextFact value, WireOutput out) throws IOException {
    out.writeOptional(
        value.text(),
        text -> {
          out.writeString(text.text());
          out.writeOptional(text.language(), out::writeString);
        });
    out.writeOptional(value.link(), asked -> out.writeNested(asked, link));
  }

  @Override
  protected TextFact read(WireInput in) throws IOException {
    return new TextFact(
        in.readOptional(
            () -> new TextFact.ReadText(in.readString(), in.readOptional(in::readString))),
        in.readOptional(() -> in.readNested(link)));
  }
}
