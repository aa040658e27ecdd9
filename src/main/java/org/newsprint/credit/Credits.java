package org.newsprint.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds whom a text names as the one it was taken from.
 *
 * <p>Read are the byline and the first and last 1,200 characters of the text, so that it costs the
 * same for a text of any length. The first of these that is there counts: a notice ("This article
 * originally appeared in …"), an agency in the byline or in a line that begins with "By", a
 * dateline, an agency that signs at the end, or one that holds the rights.
 *
 * <p>A name that only reports something first, lends a hand or a picture is none: the text is not
 * said to be theirs.
 */
public final class Credits {
  private static final int LONGEST_BYLINE = 160;
  private static final int LONGEST_MARK = 40;
  private static final int LONGEST_PLACE = 90;
  private static final int LONGEST_SIGNATURE = 60;

  /** The first letter; a note to editors may stand in brackets before a place. */
  private static final Pattern PLACE = Pattern.compile("\\(?\\p{Lu}");

  private static final String DASHES = "-–—";

  private static final Pattern BYLINE =
      Pattern.compile("^[Bb][Yy] (?<names>[^\\n]{2,120})$", Pattern.MULTILINE);

  private static final Pattern SIGNED =
      Pattern.compile("(?:[—–]|(?:^|\\s)--?)\\s{0,2}(?<name>[\\p{L} -]{2,40}?)\\.?$");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright) ?(?:©|\\([cC]\\))? ?\\d{4},? (?:by )?(?<name>[^\\n.,;|©]{2,40})");

  private Credits() {}

  /**
   * The name, as the text gives it; an agency by its usual name.
   *
   * @param byline the author line, where there is one
   * @param text the cleaned text
   */
  public static Optional<String> of(Optional<String> byline, String text) {
    Ends ends = Ends.of(text);
    return Notice.in(ends)
        .map(name -> Agencies.called(name).orElse(name))
        .or(() -> byline.flatMap(Credits::byline))
        .or(() -> printedByline(ends.head()))
        .or(() -> dateline(ends.head()))
        .or(() -> signed(ends.tail()))
        .or(() -> rights(ends.tail()));
  }

  private static Optional<String> byline(String line) {
    return line.length() > LONGEST_BYLINE ? Optional.empty() : Agencies.writing(line);
  }

  private static Optional<String> printedByline(String head) {
    return (head.startsWith("By ") || head.startsWith("by ") || holdsAny(head, "\nBy ", "\nby "))
        ? BYLINE
            .matcher(head)
            .results()
            .flatMap(line -> Agencies.writing(line.group(1)).stream())
            .findFirst()
        : Optional.empty();
  }

  /** A place, perhaps a day, and a mark before a dash: {@code BEIRUT, June 10 (AP) —}. */
  private static Optional<String> dateline(String head) {
    for (int end = 1; end < head.length(); end++) {
      char close = head.charAt(end);
      if ((close == ')' || close == '/') && isBeforeDash(head, end + 1)) {
        int open = head.lastIndexOf(close == ')' ? '(' : '/', end - 1);
        if (open >= 0 && end - open <= LONGEST_MARK && isPlace(head, open)) {
          Optional<String> agency = Agencies.called(head.substring(open + 1, end));
          if (agency.isPresent()) {
            return agency;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBeforeDash(String head, int from) {
    int at = from;
    while (at < head.length() && at < from + 2 && Character.isWhitespace(head.charAt(at))) {
      at++;
    }
    return at < head.length() && DASHES.indexOf(head.charAt(at)) >= 0;
  }

  /** Whether what stands before a mark begins the line, with a capital, or is nothing. */
  private static boolean isPlace(String head, int end) {
    int begin = head.lastIndexOf('\n', end) + 1;
    if (end - begin > LONGEST_PLACE) {
      return false;
    }
    return begin == end || PLACE.matcher(head).region(begin, end).lookingAt();
  }

  private static Optional<String> signed(String tail) {
    int begin =
        Math.max(tail.lastIndexOf('\n') + 1, Math.max(0, tail.length() - LONGEST_SIGNATURE));
    Matcher found = SIGNED.matcher(tail.substring(begin));
    return found.find() ? Agencies.called(found.group("name")) : Optional.empty();
  }

  private static Optional<String> rights(String tail) {
    return holdsAny(tail, "opyright", "©", "(c)", "(C)")
        ? RIGHTS
            .matcher(tail)
            .results()
            .flatMap(found -> Agencies.called(found.group(1)).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Looks for words, which is many times faster than for a pattern. */
  private static boolean holdsAny(String text, String... words) {
    return Stream.of(words).anyMatch(text::contains);
  }
}
