package org.newsprint.evaluate;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
record Span(int start, int end) {}
