package org.newsprint.fingerprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text once and gives its words, whatever their case, accents, spacing and punctuation.
 *
 * <p>A word is a maximal run of letters, digits and combining marks; an apostrophe, straight or
 * curly, inside it belongs to it and is dropped, and so is a final {@code 's}. Points, commas and
 * strokes between digits belong to the number, and so does the hyphen of {@code 6-3/16}; commas are
 * dropped. A character of a script without spaces is a word of its own. Zero-width characters
 * vanish, and letters made to look like Latin ones are read as those ({@link Folding}).
 *
 * <p>Time and memory are linear in the text. One instance reads one text.
 */
final class Tokenizer {
  // A quotation that has not ended by then was never closed.
  private static final int LONGEST_QUOTATION = 300;

  // Letters in lower case and digits as they are; the rest of ASCII belongs to no word.
  private static final char[] FOLDED = new char[128];

  static {
    for (char c = 'a'; c <= 'z'; c++) {
      FOLDED[c] = c;
      FOLDED[Character.toUpperCase(c)] = c;
    }
    for (char c = '0'; c <= '9'; c++) {
      FOLDED[c] = c;
    }
  }

  private static final byte[] OPENINGS = new byte[FOLDED.length];

  static {
    for (char c = 0; c < OPENINGS.length; c++) {
      OPENINGS[c] = (byte) opening(c);
    }
  }

  private final char[] text;
  private final FunctionWords functionWords;
  private final int most;

  private char[] codes;
  private byte[] marks;
  // Where each word begins and ends in the text; only where asked for.
  private int @Nullable [] spans;
  // Only where the text has characters beyond ASCII in words.
  private @Nullable Folding folding;
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
      if (isWordPart(at)) {
        word();
      } else {
        if (c != ' ') {
          mark(c);
        }
        at++;
      }
    }
    return Wording.of(Arrays.copyOf(codes, count), Arrays.copyOf(marks, count));
  }

  private boolean isWordPart(int i) {
    char c = text[i];
    return c < FOLDED.length ? FOLDED[c] != 0 : Folding.isWordPart(text, i);
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
    wordStart = at;
    long hash = WordHash.start();
    long beforeApostrophe = hash;
    int endIfPossessive = -1;
    boolean plain = true;
    int i = at;
    while (i < text.length) {
      char c = text[i];
      if (c < FOLDED.length && FOLDED[c] != 0) {
        hash = WordHash.add(hash, FOLDED[c]);
      } else if (c == ' ') {
        // As most words end.
        break;
      } else if (c >= FOLDED.length && c != '’' && Folding.isWordPart(text, i)) {
        plain = false;
      } else if (joins(c, i)) {
        if (c == '.' || c == '/' || c == '-') {
          hash = WordHash.add(hash, c);
        } else if (c != ',') {
          beforeApostrophe = hash;
          endIfPossessive = i + 2;
        }
      } else {
        break;
      }
      i++;
    }
    at = i;
    if (plain) {
      boolean possessive = i == endIfPossessive && FOLDED[text[i - 1]] == 's';
      addPlain(possessive ? beforeApostrophe : hash);
    } else {
      folding().words(text, wordStart, at, this::add);
    }
  }

  private void addPlain(long hash) {
    char first = text[wordStart];
    // A single letter is an initial or a list's label, not a name.
    add(hash, at - wordStart == 1 ? FOLDED[first] : first);
  }

  private Folding folding() {
    if (folding == null) {
      folding = Folding.of(text);
    }
    return folding;
  }

  /** Whether a mark inside a word belongs to it: an apostrophe, or what is part of a number. */
  private boolean joins(char c, int i) {
    return switch (c) {
      case '.', ',', '/' -> isBetweenDigits(i);
      case '-' -> isBetweenDigits(i) && isBeforeFraction(i + 1);
      default -> isApostrophe(c) && i + 1 < text.length && isWordPart(i + 1);
    };
  }

  private boolean isBetweenDigits(int i) {
    return i + 1 < text.length
        && Character.isDigit(Character.codePointBefore(text, i))
        && Character.isDigit(Character.codePointAt(text, i + 1));
  }

  /** Whether digits follow, and after a stroke others, as in 6-3/16. */
  private boolean isBeforeFraction(int from) {
    int stroke = from;
    while (stroke < text.length && text[stroke] >= '0' && text[stroke] <= '9') {
      stroke++;
    }
    return stroke < text.length && text[stroke] == '/' && isBetweenDigits(stroke);
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
    int mark = mark(hash, first);
    codes[count] = WordHash.code(mark == Wording.NUMBER ? functionWords.numeral(hash) : hash);
    marks[count++] = (byte) mark;
    opensSentence = false;
  }

  private int mark(long hash, char first) {
    int kind = functionWords.kind(hash);
    int open = first < FOLDED.length ? OPENINGS[first] : opening(first);
    int capital = open == Wording.OPENER && !opensSentence ? Wording.NAME : open;
    return kind == 0 || open == Wording.NUMBER ? capital : kind;
  }

  /** What a word's first character says of it. */
  private static int opening(char first) {
    if (Character.isDigit(first)) {
      return Wording.NUMBER;
    }
    return Character.isUpperCase(first) ? Wording.OPENER : 0;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '＇';
  }
}
