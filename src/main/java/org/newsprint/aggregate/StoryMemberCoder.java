package org.newsprint.aggregate;

import java.io.IOException;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.coverage.PlacementCoder;
import org.newsprint.stance.ScoredArticleCoder;

final class StoryMemberCoder extends WireCoder<StoryMember> {
  private static final long serialVersionUID = 1L;

  private final ScoredArticleCoder scored = ScoredArticleCoder.of();
  private final PlacementCoder placement = PlacementCoder.of();

  @Override
  protected void write(StoryMember value, WireOutput out) throws IOException {
    out.writeNested(value.scored(), scored);
    out.writeOptional(value.placement(), place -> out.writeNested(place, placement));
  }

  @Override
  protected StoryMember read(WireInput in) throws IOException {
    return new StoryMember(in.readNested(scored), in.readOptional(() -> in.readNested(placement)));
  }
}
