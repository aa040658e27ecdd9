package org.newsprint.coverage;

/**
 * A phrase that the copy has in place of one of the source.
 *
 * @param copy where it first stands in the copy
 * @param source the phrase that stands there in the source
 * @param count how often the one replaces the other
 */
public record PhraseSwap(WordRange copy, WordRange source, int count) {}
