package org.newsprint.encoder;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Span(int start, int end) {}
