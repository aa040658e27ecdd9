package org.newsprint.stance;

import java.util.List;
import java.util.Optional;
import org.newsprint.voice.Voice;

/**
 * One sentence that bears on the target.
 *
 * @param articleId the article it stands in
 * @param sentenceIndex its place among the article's sentences, from 0
 * @param startChar offset of its first character in the cleaned text
 * @param endChar offset after its last character
 * @param text the sentence
 * @param voice whose words it gives
 * @param speaker the name of a quoted source, where the text gives it
 * @param affiliation the speaker's organisation, where the text gives it
 * @param stance -1 (against) to +1 (in favour), 0 where no cue decides
 * @param label the stance in one word; {@code NONE} where no cue decides
 * @param insufficient whether it calls the measure too little
 * @param cues the words that decided, in text order
 */
public record Evidence(
    String articleId,
    int sentenceIndex,
    int startChar,
    int endChar,
    String text,
    Voice voice,
    Optional<String> speaker,
    Optional<String> affiliation,
    double stance,
    StanceLabel label,
    boolean insufficient,
    List<String> cues) {}
