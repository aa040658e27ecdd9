package org.newsprint.stance;

import org.newsprint.learn.Labelled;
import org.newsprint.topic.LabelledArticle;

/**
 * A labelled sentence and where it stands.
 *
 * @param file the name of its file
 * @param id the id of its article or of its set
 * @param sentence its number there, from 0, or {@link LabelledArticle#TITLE}
 * @param labelled the sentence and its labels
 */
public record LabelledExample(String file, String id, int sentence, Labelled labelled) {
  /** The sentence. */
  public String text() {
    return labelled.passage().text();
  }
}
