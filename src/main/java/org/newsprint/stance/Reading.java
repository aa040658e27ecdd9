package org.newsprint.stance;

import java.util.BitSet;
import java.util.List;

/** A text taken apart once: its sentences, words and quotations, and how they lie to each other. */
final class Reading {
  private final String text;
  private final List<Word> words;
  private final List<Sentence> sentences;
  private final List<QuoteSpan> quotes;
  private final int[] firstWord;
  private final BitSet quoted;

  private Reading(String text) {
    this.text = text;
    this.words = Words.of(text);
    this.sentences = Sentences.split(text);
    this.quotes = QuoteSpans.find(text);
    this.firstWord = firstWords(words, sentences);
    this.quoted = quotedWords(words, quotes);
  }

  /** Takes a text apart; linear in its length. */
  static Reading of(String text) {
    return new Reading(text);
  }

  String text() {
    return text;
  }

  List<Word> words() {
    return words;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<QuoteSpan> quotes() {
    return quotes;
  }

  Word word(int index) {
    return words.get(index);
  }

  /** Index of the sentence's first word. */
  int from(Sentence sentence) {
    return firstWord[sentence.index()];
  }

  /** Index after the sentence's last word. */
  int to(Sentence sentence) {
    return firstWord[sentence.index() + 1];
  }

  /** Offset after a name that ends in the word: "Foo Inc." keeps its full stop, "Foo's" no 's. */
  int nameEnd(int last) {
    Word word = words.get(last);
    int end = word.nameEnd();
    boolean stop = end < text.length() && text.charAt(end) == '.';
    return stop && NameWords.ABBREVIATED.contains(word.text()) ? end + 1 : end;
  }

  /** Whether a word stands between quotation marks. */
  boolean quoted(int word) {
    return quoted.get(word);
  }

  /** How many of the sentence's words stand between quotation marks. */
  int quotedWords(Sentence sentence) {
    return quoted.get(from(sentence), to(sentence)).cardinality();
  }

  /** Whether any of the characters stands between a word and the one after it. */
  boolean between(int word, String characters) {
    int end = word + 1 < words.size() ? words.get(word + 1).start() : text.length();
    for (int at = words.get(word).end(); at < end; at++) {
      if (characters.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The last character before a word that is not white space; a blank at the text's start. */
  char before(int word) {
    int at = words.get(word).start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  private static int[] firstWords(List<Word> words, List<Sentence> sentences) {
    int[] first = new int[sentences.size() + 1];
    int word = 0;
    for (Sentence sentence : sentences) {
      first[sentence.index()] = word;
      while (word < words.size() && words.get(word).start() < sentence.end()) {
        word++;
      }
    }
    first[sentences.size()] = word;
    return first;
  }

  private static BitSet quotedWords(List<Word> words, List<QuoteSpan> quotes) {
    BitSet quoted = new BitSet(words.size());
    int word = 0;
    for (QuoteSpan quote : quotes) {
      while (word < words.size() && words.get(word).start() < quote.start()) {
        word++;
      }
      while (word < words.size() && words.get(word).start() < quote.end()) {
        quoted.set(word++);
      }
    }
    return quoted;
  }
}
