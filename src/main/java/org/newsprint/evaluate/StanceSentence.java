package org.newsprint.evaluate;

import java.util.Optional;
import org.newsprint.voice.Voice;

/**
 * A sentence of an article, whose words it gives and what they say of the target.
 *
 * @param articleId the id of its article
 * @param text the sentence
 * @param voice whose words it gives
 * @param speaker the source's name, if it has one
 * @param stance one of {@link StanceFiles#SENTENCE_STANCES}
 * @param insufficient whether the measure is called too little
 */
public record StanceSentence(
    String articleId,
    String text,
    Voice voice,
    Optional<String> speaker,
    String stance,
    boolean insufficient) {}
