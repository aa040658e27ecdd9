package org.newsprint.encoder;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces of a BERT vocabulary: words and marks in lower case without accents,
 * each cut greedily into the longest pieces known (Wu et al., "Google's Neural Machine Translation
 * System", 2016; the rules of case, accents and marks are those of the uncased BERT models).
 *
 * <p>Our own: the library that the models are published with unpacks a native library to one fixed
 * place, which a second class loader of the same JVM cannot load, and a Flink session cluster has
 * one class loader a job. Linear in the text.
 */
final class WordPiece {
  private static final int LONGEST_WORD = 100;
  private static final String INNER = "##";

  private final Object2IntMap<String> vocabulary;
  private final int opening;
  private final int closing;
  private final int unknown;

  private WordPiece(Object2IntMap<String> vocabulary) {
    this.vocabulary = vocabulary;
    this.opening = id("[CLS]");
    this.closing = id("[SEP]");
    this.unknown = id("[UNK]");
  }

  /**
   * A tokenizer of the vocabulary.
   *
   * @throws IllegalArgumentException if it lacks one of the marks [CLS], [SEP] and [UNK]
   */
  static WordPiece of(Map<String, Integer> vocabulary) {
    Object2IntMap<String> ids = new Object2IntOpenHashMap<>(vocabulary);
    ids.defaultReturnValue(-1);
    return new WordPiece(ids);
  }

  private int id(String mark) {
    int id = vocabulary.getInt(mark);
    if (id < 0) {
      throw new IllegalArgumentException("The vocabulary has no " + mark);
    }
    return id;
  }

  /**
   * The pieces of a text between the opening and the closing mark, at most {@code most} with both;
   * what comes after is left out.
   */
  Pieces cut(String text, int most) {
    Cut cut = new Cut(most - 1);
    cut.add(opening, 0, 0);
    boolean whole = cut.words(text);
    return cut.closed(text.length(), whole);
  }

  /** Pieces so far, and the word being read. */
  private final class Cut {
    private final int most;
    private final IntArrayList ids = new IntArrayList();
    private final IntArrayList starts = new IntArrayList();
    private final IntArrayList ends = new IntArrayList();
    // The word in lower case without accents; where each of its characters stands in the text.
    private final StringBuilder word = new StringBuilder();
    private final IntArrayList from = new IntArrayList();
    private final IntArrayList to = new IntArrayList();

    Cut(int most) {
      this.most = most;
    }

    void add(int id, int start, int end) {
      ids.add(id);
      starts.add(start);
      ends.add(end);
    }

    /** Whether the whole text found room. */
    boolean words(String text) {
      int at = 0;
      while (at < text.length()) {
        int point = text.codePointAt(at);
        int end = at + Character.charCount(point);
        if (!take(text, point, at, end)) {
          return false;
        }
        at = end;
      }
      return endWord();
    }

    private boolean take(String text, int point, int start, int end) {
      if (isSpace(point)) {
        return endWord();
      }
      if (point == 0 || point == 0xFFFD || isControl(point)) {
        return true;
      }
      if (isIdeograph(point)) {
        return endWord() && append(text, start, end) && endWord();
      }
      return append(text, start, end);
    }

    private boolean append(String text, int start, int end) {
      int point = text.codePointAt(start);
      if (point < 0x80) {
        return append(Character.toLowerCase(point), start, end);
      }
      String parts = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFD);
      StringBuilder bare = new StringBuilder();
      parts
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .forEach(bare::appendCodePoint);
      boolean room = true;
      for (int plain : bare.toString().toLowerCase(Locale.ROOT).codePoints().toArray()) {
        room = room && append(plain, start, end);
      }
      return room;
    }

    /** A mark stands alone, also one that is left of a character without its accent. */
    private boolean append(int plain, int start, int end) {
      boolean mark = isMark(plain);
      boolean room = !mark || endWord();
      for (char c : Character.toChars(plain)) {
        word.append(c);
        from.add(start);
        to.add(end);
      }
      return room && (!mark || endWord());
    }

    /** Cuts the word into pieces; false when there was no room for all. */
    private boolean endWord() {
      int before = ids.size();
      int at = 0;
      while (at < word.length()) {
        int end = word.codePointCount(0, word.length()) > LONGEST_WORD ? at : longest(at);
        if (end == at) {
          truncate(before);
          add(unknown, from.getInt(0), to.getInt(to.size() - 1));
          break;
        }
        add(piece(at, end), from.getInt(at), to.getInt(end - 1));
        at = end;
      }
      word.setLength(0);
      from.clear();
      to.clear();
      boolean room = ids.size() <= most;
      truncate(Math.min(ids.size(), most));
      return room;
    }

    private int longest(int at) {
      int end = word.length();
      while (end > at && piece(at, end) < 0) {
        end--;
      }
      return end;
    }

    private int piece(int at, int end) {
      String text = word.substring(at, end);
      return vocabulary.getInt(at == 0 ? text : INNER + text);
    }

    private void truncate(int size) {
      ids.size(size);
      starts.size(size);
      ends.size(size);
    }

    Pieces closed(int length, boolean whole) {
      add(closing, length, length);
      return new Pieces(ids.toIntArray(), starts.toIntArray(), ends.toIntArray(), !whole);
    }
  }

  private static boolean isSpace(int point) {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> point == '\t' || point == '\n' || point == '\r';
    };
  }

  /** Characters that are unassigned yet are none: which they are depends on the Java version. */
  private static boolean isControl(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  private static boolean isMark(int point) {
    if (point < 0x80) {
      return point > ' ' && point < 0x7F && !Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int point) {
    return (point >= 0x4E00 && point <= 0x9FFF)
        || (point >= 0x3400 && point <= 0x4DBF)
        || (point >= 0x20000 && point <= 0x2A6DF)
        || (point >= 0x2A700 && point <= 0x2B73F)
        || (point >= 0x2B740 && point <= 0x2B81F)
        || (point >= 0x2B820 && point <= 0x2CEAF)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0x2F800 && point <= 0x2FA1F);
  }
}
