package org.newsprint.reading;

/**
 * A stretch of a text between double quotation marks, within one paragraph.
 *
 * @param start offset of the opening mark
 * @param end offset after the closing mark, or of the paragraph's end where there is none
 * @param closed whether the closing mark is there
 */
public record QuoteSpan(int start, int end, boolean closed) {}
