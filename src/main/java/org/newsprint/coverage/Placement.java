package org.newsprint.coverage;

/**
 * A copy's place among its story's copies. Articles that copy nobody have none.
 *
 * @param link what it copies
 * @param clusterId the article at the root of the chain of copies
 */
public record Placement(CoverageLink link, String clusterId) {}
