package org.newsprint.evaluate;

import java.util.List;

/**
 * An article in which annotators marked every attribution.
 *
 * @param text its text, as annotated
 * @param attributions in any order; they may overlap
 */
record PolnearDocument(String text, List<PolnearAttribution> attributions) {
  /** Copies the attributions. */
  PolnearDocument {
    attributions = List.copyOf(attributions);
  }
}
