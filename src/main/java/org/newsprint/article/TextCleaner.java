package org.newsprint.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings texts of all sources into one form.
 *
 * <p>Unicode NFC; one space for every run of horizontal white space; lines end in LF and are
 * trimmed; two or more line breaks become one empty line; soft hyphens, zero-width, bidirectional
 * and control characters are left out; half a surrogate pair becomes U+FFFD. Of more than thirty
 * combining marks in a row, which no script has, the rest is left out, as it would take the
 * normaliser a time that grows with its square. Cleaning a cleaned text changes nothing.
 *
 * <p>One line break stays in a hard-wrapped text. In a text with a line that nobody wraps so late,
 * each line is a paragraph of its own, and one line break becomes an empty line too.
 */
final class TextCleaner {
  private static final Pattern BREAKS = Pattern.compile("\n+");
  private static final int PARAGRAPH_SEPARATOR = 0x2029;
  private static final int LONGEST_WRAPPED_LINE = 120;

  /** Below this nothing is composed of others or composes with them: NFC leaves it as it is. */
  private static final int FIRST_COMPOSED = 0x300;

  // As in the Stream-Safe Text Format of UAX #15.
  private static final int MOST_MARKS = 30;

  private TextCleaner() {}

  /** The cleaned text, empty if nothing visible is in it. */
  static String clean(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    int paragraphBreaks = hasLongLine(raw) ? 1 : 2;
    int breaks = 0;
    boolean space = false;
    int marks = 0;
    int highest = 0;
    int next;
    for (int at = 0; at < raw.length(); at = next) {
      int c = raw.codePointAt(at);
      next = at + Character.charCount(c);
      highest = Math.max(highest, c);
      if (isPlain(c)) {
        separate(out, breaks >= paragraphBreaks, breaks > 0, space);
        next = endOfPlain(raw, next);
        out.append(raw, at, next);
        breaks = 0;
        space = false;
        marks = 0;
      } else if (isLineBreak(c)) {
        boolean secondHalf = c == '\n' && at > 0 && raw.charAt(at - 1) == '\r';
        breaks += c == PARAGRAPH_SEPARATOR ? 2 : secondHalf ? 0 : 1;
      } else if (c == '\t' || Character.isSpaceChar(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > MOST_MARKS) {
          continue;
        }
        separate(out, breaks >= paragraphBreaks, breaks > 0, space);
        out.appendCodePoint(isHalfPair(c) ? 0xFFFD : c);
        breaks = 0;
        space = false;
      }
    }
    return highest < FIRST_COMPOSED
        ? out.toString()
        : Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** The cleaned text in one line. */
  static String line(String raw) {
    String clean = clean(raw);
    return clean.indexOf('\n') < 0 ? clean : BREAKS.matcher(clean).replaceAll(" ");
  }

  /** Where a run of plain characters ends, which may have one space between two of them. */
  private static int endOfPlain(String raw, int from) {
    int end = from;
    for (int at = from; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (isPlain(c)) {
        end = at + 1;
      } else if (c != ' ' || at > end) {
        break;
      }
    }
    return end;
  }

  private static boolean hasLongLine(String raw) {
    int length = 0;
    for (int at = 0; at < raw.length() && length <= LONGEST_WRAPPED_LINE; at++) {
      length = isLineBreak(raw.charAt(at)) ? 0 : length + 1;
    }
    return length > LONGEST_WRAPPED_LINE;
  }

  private static void separate(StringBuilder out, boolean paragraph, boolean line, boolean space) {
    if (out.isEmpty()) {
      return;
    }
    if (paragraph) {
      out.append("\n\n");
    } else if (line) {
      out.append('\n');
    } else if (space) {
      out.append(' ');
    }
  }

  /** Most characters: visible ones of ASCII, of which nothing need be asked. */
  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7F;
  }

  // Form feeds and their like stand between pages and lines; left out, they would join two words.
  private static boolean isLineBreak(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == PARAGRAPH_SEPARATOR;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isInvisible(int c) {
    return Character.isISOControl(c)
        || (Character.getType(c) == Character.FORMAT && !isArabicNumberSign(c))
        || (c & 0xFFFE) == 0xFFFE;
  }

  // Unicode counts these visible signs among the format characters.
  private static boolean isArabicNumberSign(int c) {
    return c >= 0x600 && c <= 0x8FF && c != 0x61C;
  }

  private static boolean isHalfPair(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
