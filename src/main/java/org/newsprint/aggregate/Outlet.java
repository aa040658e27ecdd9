package org.newsprint.aggregate;

import java.time.Instant;

/**
 * An outlet and its time in the collection.
 *
 * @param name registrable domain or given name
 * @param firstSeen its earliest article
 * @param lastSeen its latest article
 * @param articles how many articles it published
 */
public record Outlet(String name, Instant firstSeen, Instant lastSeen, long articles) {}
