package org.newsprint.aggregate;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;

/**
 * An outlet published something.
 *
 * @param outlet the outlet
 * @param first the earliest of these articles
 * @param last the latest of them
 * @param articles how many they are
 */
record OutletSighting(String outlet, Instant first, Instant last, long articles) {
  /** One article. */
  static OutletSighting of(String outlet, Instant at) {
    return new OutletSighting(outlet, at, at, 1);
  }

  /** All the articles of these sightings of one outlet; of one at least. */
  static OutletSighting together(Collection<OutletSighting> sightings) {
    return new OutletSighting(
        sightings.iterator().next().outlet(),
        sightings.stream().map(OutletSighting::first).min(Comparator.naturalOrder()).orElseThrow(),
        sightings.stream().map(OutletSighting::last).max(Comparator.naturalOrder()).orElseThrow(),
        sightings.stream().mapToLong(OutletSighting::articles).sum());
  }

  /** The whole time of the outlet, if nothing was seen of it but this. */
  Outlet asOutlet() {
    return new Outlet(outlet, first, last, articles);
  }
}
