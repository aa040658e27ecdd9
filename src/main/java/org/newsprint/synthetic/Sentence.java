package org.newsprint.synthetic;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A made sentence.
 *
 * @param opensParagraph whether a new paragraph begins with it
 * @param words its words, those of the quote where it is one
 * @param commaAfter the place of the word that a comma follows
 * @param speaker who is quoted; empty where it is no quote
 */
record Sentence(boolean opensParagraph, List<Word> words, int commaAfter, List<Word> speaker) {
  /** How many words it has, with those that say who speaks. */
  int length() {
    return words.size() + (speaker.isEmpty() ? 0 : 1 + speaker.size());
  }

  /** The same sentence with each word of its own put through a change. */
  Sentence reworded(UnaryOperator<Word> change) {
    return new Sentence(opensParagraph, words.stream().map(change).toList(), commaAfter, speaker);
  }

  /** Appends the sentence, from its capital to its full stop. */
  void appendTo(StringBuilder text) {
    text.append(speaker.isEmpty() ? "" : "\"");
    int start = text.length();
    for (int i = 0; i < words.size(); i++) {
      text.append(i == 0 ? "" : " ").append(words.get(i).text());
      text.append(i == commaAfter && i < words.size() - 1 ? "," : "");
    }
    text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    if (!speaker.isEmpty()) {
      text.append(",\" said");
      speaker.forEach(name -> text.append(' ').append(name.text()));
    }
    text.append('.');
  }
}
