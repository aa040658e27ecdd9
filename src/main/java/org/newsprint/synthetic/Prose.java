package org.newsprint.synthetic;

import java.util.List;
import java.util.stream.Stream;

/**
 * A made text, sentence by sentence, so that it can be copied in other words.
 *
 * @param headline its headline
 * @param sentences its sentences
 */
record Prose(String headline, List<Sentence> sentences) {
  /** The same sentences under another headline. */
  Prose under(String otherHeadline) {
    return new Prose(otherHeadline, sentences);
  }

  /** The same headline over other sentences. */
  Prose with(List<Sentence> otherSentences) {
    return new Prose(headline, otherSentences);
  }

  /** This with the sentences of another after its own. */
  Prose followedBy(Prose other) {
    return with(Stream.concat(sentences.stream(), other.sentences.stream()).toList());
  }

  /** The text; paragraphs are separated by one empty line. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : sentences) {
      if (!text.isEmpty()) {
        text.append(sentence.opensParagraph() ? "\n\n" : " ");
      }
      sentence.appendTo(text);
    }
    return text.toString();
  }
}
