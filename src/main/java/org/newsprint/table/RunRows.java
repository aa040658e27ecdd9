package org.newsprint.table;

import org.newsprint.aggregate.Outlet;
import org.newsprint.outlet.KnownOutlets;
import org.newsprint.reject.Reject;

/** Rows about what was read. */
final class RunRows {
  private RunRows() {}

  static TableRow of(Outlet outlet, KnownOutlets known) {
    return TableRow.of(Tables.OUTLET)
        .set("outlet", outlet.name())
        .set("name", known.name(outlet.name()).orElse(outlet.name()))
        .set("first_seen", outlet.firstSeen())
        .set("last_seen", outlet.lastSeen())
        .set("articles", outlet.articles())
        .set("country", known.country(outlet.name()))
        .set("kind", known.kind(outlet.name()))
        .build();
  }

  /** The outlet that {@link #of(Outlet, KnownOutlets)} made this row of. */
  static Outlet outlet(TableRow row) {
    return new Outlet(
        row.string("outlet"),
        row.instant("first_seen"),
        row.instant("last_seen"),
        row.longValue("articles"));
  }

  static TableRow of(Reject reject) {
    return TableRow.of(Tables.REJECTED)
        .set("source", reject.provenance().source())
        .set("position", reject.provenance().position())
        .set("stage", reject.stage())
        .set("reason", reject.reason().label())
        .set("detail", reject.detail())
        .set("payload", reject.payload().text())
        .set("seen_at", reject.seenAt())
        .set("format", reject.format())
        .set("payload_encoding", reject.payload().base64() ? "base64" : "utf8")
        .set("payload_truncated", reject.payload().truncated())
        .build();
  }
}
