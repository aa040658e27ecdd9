package org.newsprint.outlet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an outlet mainly is; a closed list, so that it can be grouped by. */
enum OutletKind {
  /** Printed daily or weekly, or once was. */
  NEWSPAPER,
  /** Printed less often, or a review. */
  MAGAZINE,
  /** Radio and television, and their sites. */
  BROADCASTER,
  /** Writes for other outlets. */
  AGENCY,
  /** A newsroom that was never printed nor on air. */
  ONLINE,
  /** Writes for one trade, technology among them. */
  TRADE,
  /** By one or few people, without a newsroom. */
  BLOG,
  /** Shows what others wrote. */
  AGGREGATOR,
  /** Prints what companies and others pay for or send in. */
  PRESS_RELEASE,
  /** An authority, a parliament or a court. */
  GOVERNMENT,
  /** A company, an association or a university, writing about its own matters. */
  ORGANISATION;

  /** The word for it in files. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words of all kinds. */
  static List<String> labels() {
    return Arrays.stream(values()).map(OutletKind::label).toList();
  }
}
