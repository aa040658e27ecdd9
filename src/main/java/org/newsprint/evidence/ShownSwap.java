package org.newsprint.evidence;

/**
 * A phrase of the source and what the copy has in its place.
 *
 * @param source the phrase as it first stands in the source
 * @param copy what stands in its place in the copy
 * @param count how often
 */
public record ShownSwap(String source, String copy, int count) {}
