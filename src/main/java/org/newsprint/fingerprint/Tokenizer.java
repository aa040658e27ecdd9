package org.newsprint.fingerprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once and gives its words, whatever their case, accents, spacing and punctuation.
 *
 * <p>A word is a maximal run of letters, digits and combining marks; an apostrophe, straight or
 * curly, inside it belongs to it and is dropped, and so is a final {@code 's}. Points and commas
 * between digits belong to the number; commas are dropped. A character of a script without spaces
 * is a word of its own. Zero-width characters vanish, and letters made to look like Latin ones are
 * read as those ({@link Folding}).
 *
 * <p>Time and memory are linear in the text. One instance reads one text.
 */
final class Tokenizer {
  // A quotation that has not ended by then was never closed.
  private static final int LONGEST_QUOTATION = 300;

  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte[] KINDS = new byte[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      KINDS[c] = LETTER;
      KINDS[Character.toUpperCase(c)] = LETTER;
    }
    for (char c = '0'; c <= '9'; c++) {
      KINDS[c] = DIGIT;
    }
  }

  private final char[] text;
  private final FunctionWords functionWords;
  private final Folding folding;
  private final int most;

  private char[] codes;
  private byte[] marks;
  // Where each word begins and ends in the text; only where asked for.
  private int @Nullable [] spans;
  private int count;
  private long sequence;
  private int at;
  private int wordStart;
  private boolean opensSentence = true;
  private int quotedFrom = -1;
  private char closingQuote;

  Tokenizer(String text, FunctionWords functionWords, int most) {
    this.text = text.toCharArray();
    this.functionWords = functionWords;
    this.folding = Folding.of(this.text);
    this.most = most;
    this.codes = new char[Math.max(16, this.text.length / 5)];
    this.marks = new byte[codes.length];
  }

  /** Reads the text like {@link #read}, and keeps where each word stands. */
  LocatedWording locate() {
    spans = new int[codes.length * 2];
    Wording wording = read();
    return new LocatedWording(new String(text), wording, Arrays.copyOf(spans, count * 2));
  }

  /** Reads the text and gives its first words, at most as many as were asked for. */
  Wording read() {
    while (at < text.length) {
      char c = text[at];
      byte kind = c < KINDS.length ? KINDS[c] : Folding.isWordPart(text, at) ? LETTER : 0;
      if (kind == 0) {
        mark(c);
        at++;
      } else {
        word();
      }
    }
    return Wording.of(Arrays.copyOf(codes, count), Arrays.copyOf(marks, count));
  }

  /** The hash of all words in their order, after reading. */
  long digest() {
    return sequence;
  }

  private void mark(char c) {
    switch (c) {
      case '.', '!', '?', '。', '！', '？' -> opensSentence = true;
      case '\n' -> lineBreak();
      case '"' -> {
        if (quotedFrom < 0) {
          openQuote('"');
        } else {
          closeQuote(c);
        }
      }
      case '“' -> {
        if (closingQuote == '“') {
          closeQuote(c);
        } else {
          openQuote('”');
        }
      }
      case '„' -> openQuote('“');
      case '”' -> {
        if (quotedFrom < 0) {
          openQuote('”');
        } else {
          closeQuote(closingQuote == '“' ? '“' : '”');
        }
      }
      case '«', '»' -> {
        if (closingQuote == c) {
          closeQuote(c);
        } else {
          openQuote(c == '«' ? '»' : '«');
        }
      }
      case '「' -> openQuote('」');
      case '」' -> closeQuote(c);
      default -> {}
    }
  }

  // One line break is a wrapped line; two end a paragraph, and with it what was never closed.
  private void lineBreak() {
    if (at > 0 && text[at - 1] == '\n') {
      opensSentence = true;
      quotedFrom = -1;
      closingQuote = 0;
    }
  }

  private void openQuote(char closing) {
    quotedFrom = count;
    closingQuote = closing;
  }

  private void closeQuote(char c) {
    if (quotedFrom >= 0 && c == closingQuote && count - quotedFrom <= LONGEST_QUOTATION) {
      for (int i = quotedFrom; i < count; i++) {
        marks[i] |= Wording.QUOTED;
      }
    }
    quotedFrom = -1;
    closingQuote = 0;
  }

  private void word() {
    int start = at;
    wordStart = at;
    char first = text[at];
    long hash = WordHash.start();
    boolean plain = true;
    while (at < text.length) {
      char c = text[at];
      if (c < KINDS.length) {
        if (KINDS[c] != 0) {
          hash = WordHash.add(hash, c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        } else if (!joins(c)) {
          break;
        } else if (c == '.') {
          hash = WordHash.add(hash, c);
        }
        at++;
      } else if (Folding.isWordPart(text, at)) {
        plain = false;
        at++;
      } else if (isApostrophe(c) && joins(c)) {
        at++;
      } else {
        break;
      }
    }
    if (plain) {
      // A single letter is an initial or a list's label, not a name.
      add(withoutPossessive(start, hash), at - start == 1 ? Character.toLowerCase(first) : first);
    } else {
      folding.words(text, start, at, this::add);
    }
  }

  private boolean joins(char c) {
    if (at + 1 >= text.length) {
      return false;
    }
    if (isApostrophe(c)) {
      return Folding.isWordPart(text, at - 1) && Folding.isWordPart(text, at + 1);
    }
    return (c == '.' || c == ',')
        && Character.isDigit(Character.codePointBefore(text, at))
        && Character.isDigit(Character.codePointAt(text, at + 1));
  }

  private long withoutPossessive(int start, long hash) {
    if (at - start < 3
        || (text[at - 1] != 's' && text[at - 1] != 'S')
        || !isApostrophe(text[at - 2])) {
      return hash;
    }
    long without = WordHash.start();
    for (int i = start; i < at - 2; i++) {
      if (text[i] == '.' || KINDS[Math.min(text[i], KINDS.length - 1)] != 0) {
        without = WordHash.add(without, Character.toLowerCase(text[i]));
      }
    }
    return without;
  }

  /** Takes one word by its hash and its first letter as written. */
  private void add(long hash, char first) {
    sequence = WordHash.append(sequence, hash);
    if (count == most) {
      return;
    }
    if (count == codes.length) {
      codes = Arrays.copyOf(codes, count * 2);
      marks = Arrays.copyOf(marks, count * 2);
      spans = spans == null ? null : Arrays.copyOf(spans, count * 4);
    }
    if (spans != null) {
      spans[2 * count] = wordStart;
      spans[2 * count + 1] = at;
    }
    codes[count] = WordHash.code(hash);
    marks[count++] = (byte) kind(hash, first);
    opensSentence = false;
  }

  private int kind(long hash, char first) {
    if (Character.isDigit(first)) {
      return Wording.NUMBER;
    }
    if (functionWords.contains(hash)) {
      return Wording.FUNCTION;
    }
    return !opensSentence && Character.isUpperCase(first) ? Wording.NAME : 0;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '＇';
  }
}
