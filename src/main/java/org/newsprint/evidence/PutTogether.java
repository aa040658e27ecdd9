package org.newsprint.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprint.change.TrackPerKey;
import org.newsprint.coverage.CopyEvidence;

/** Puts what the copy and the source say of a link together; one without the other waits. */
final class PutTogether implements TrackPerKey.View<Side, ShownCopy> {
  private static final long serialVersionUID = 1L;

  @Override
  public List<ShownCopy> of(String copyId, List<Side> sides) {
    return sides.stream()
        .filter(Side::ofCopy)
        .flatMap(copy -> phrasesOfSource(copy, sides).map(source -> shown(copy, source)).stream())
        .toList();
  }

  private static Optional<List<String>> phrasesOfSource(Side copy, List<Side> sides) {
    if (copy.phrases().isEmpty()) {
      return Optional.of(List.of());
    }
    return sides.stream()
        .filter(side -> !side.ofCopy() && side.link().equals(copy.link()))
        .findFirst()
        .map(Side::phrases);
  }

  private static ShownCopy shown(Side copy, List<String> phrasesOfSource) {
    CopyEvidence evidence = copy.link().evidence().orElseThrow();
    List<ShownSwap> swaps = new ArrayList<>();
    for (int i = 0; i < phrasesOfSource.size(); i++) {
      swaps.add(
          new ShownSwap(
              phrasesOfSource.get(i),
              copy.phrases().get(i),
              evidence.commonSwaps().get(i).count()));
    }
    return new ShownCopy(copy.link(), copy.passages(), swaps);
  }
}
