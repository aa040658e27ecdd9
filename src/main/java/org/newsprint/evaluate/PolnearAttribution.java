package org.newsprint.evaluate;

import java.util.List;
import java.util.stream.Stream;

/**
 * An annotator's word that a stretch of a text is somebody's view.
 *
 * @param source who holds it; empty where the text does not say
 * @param cue what hands over to the source
 * @param content what is held
 */
record PolnearAttribution(List<Span> source, List<Span> cue, List<Span> content) {
  /** Copies the spans. */
  PolnearAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Everything that is not the outlet's alone. */
  Stream<Span> all() {
    return Stream.of(source, cue, content).flatMap(List::stream);
  }
}
