package org.newsprint.reading;

import java.util.BitSet;
import java.util.List;

/** A text taken apart once: its sentences, words and quotations, and how they lie to each other. */
public final class Reading {
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
  public static Reading of(String text) {
    return new Reading(text);
  }

  public String text() {
    return text;
  }

  public List<Word> words() {
    return words;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public List<QuoteSpan> quotes() {
    return quotes;
  }

  public Word word(int index) {
    return words.get(index);
  }

  /** Index of the sentence's first word. */
  public int from(Sentence sentence) {
    return firstWord[sentence.index()];
  }

  /** Index after the sentence's last word. */
  public int to(Sentence sentence) {
    return firstWord[sentence.index() + 1];
  }

  /** Whether a word stands between quotation marks. */
  public boolean quoted(int word) {
    return quoted.get(word);
  }

  /** How many of the sentence's words stand between quotation marks. */
  public int quotedWords(Sentence sentence) {
    return quoted.get(from(sentence), to(sentence)).cardinality();
  }

  /** Whether any of the characters stands between a word and the one after it. */
  public boolean between(int word, String characters) {
    int end = word + 1 < words.size() ? words.get(word + 1).start() : text.length();
    for (int at = words.get(word).end(); at < end; at++) {
      if (characters.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The last character before a word that is not white space; a blank at the text's start. */
  public char before(int word) {
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
