package org.newsprint.report;

import java.util.Optional;

/**
 * What one outlet printed over the whole period.
 *
 * @param outlet its registrable domain or given name
 * @param name its name for people
 * @param counts what was counted
 * @param articleShare its share of all articles
 * @param uniqueShare its share of the articles that are no exact copy
 * @param originalShare its share of the articles that copy nobody
 */
record OutletLine(
    String outlet,
    Optional<String> name,
    Counts counts,
    double articleShare,
    double uniqueShare,
    double originalShare) {}
