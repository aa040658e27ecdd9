package org.newsprint.report;

import java.util.Optional;

/**
 * How often one outlet copied another.
 *
 * @param from who was copied
 * @param to who copied
 * @param copies the articles that are copies
 * @param spun those of them that were reworded
 * @param medianLag the median of the minutes between
 * @param back how often {@code from} copied {@code to}
 */
record Flow(
    String from, String to, long copies, long spun, Optional<Double> medianLag, long back) {}
