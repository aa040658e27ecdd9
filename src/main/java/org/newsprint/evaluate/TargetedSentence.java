package org.newsprint.evaluate;

/**
 * What a sentence feels about somebody or something that it names.
 *
 * @param id the sentence's, which it shares with other targets of it
 * @param group the article it is of, as far as its id tells
 * @param text the sentence
 * @param start where the name begins, in UTF-16 units
 * @param end where the name has ended
 * @param label one of {@link NewsMtscFile#LABELS}
 * @param split one of {@link NewsMtscFile#SPLITS}
 */
public record TargetedSentence(
    String id, String group, String text, int start, int end, String label, String split) {}
