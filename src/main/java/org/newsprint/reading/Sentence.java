package org.newsprint.reading;

/**
 * One sentence of a text.
 *
 * @param index its place among the sentences, from 0
 * @param paragraph its paragraph's place among the paragraphs, from 0
 * @param start offset of its first character, which is not white space
 * @param end offset after its last character, which is not white space
 */
public record Sentence(int index, int paragraph, int start, int end) {}
