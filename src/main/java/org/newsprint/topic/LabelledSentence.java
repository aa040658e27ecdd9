package org.newsprint.topic;

import org.newsprint.voice.Voice;

/**
 * A labelled sentence without an article.
 *
 * @param group the set of sentences on one situation that it is of
 * @param text the sentence
 * @param voice whose words carry it
 * @param restriction one of {@link LabelRecord#RESTRICTIONS}
 * @param sufficiency one of {@link LabelRecord#SUFFICIENCIES}
 * @param opinion whether it expresses an opinion, on whatever it may be
 */
public record LabelledSentence(
    String group,
    String text,
    Voice voice,
    String restriction,
    String sufficiency,
    boolean opinion) {}
