package org.newsprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes out of a cleaned text the lines that a page left in it, where it is certain that they are
 * none of the article.
 *
 * <ul>
 *   <li>Counters of comments and shares: a 0, or two or three lines of figures, among the first
 *       lines and before one with letters.
 *   <li>A video: "Now playing:" with "Watch this:", and what follows up to its length ("4:31") if
 *       that comes within a few lines of which none is a sentence.
 *   <li>"Popular posts from this blog" with the titles after it, if nothing else follows.
 * </ul>
 */
final class LeftoverLines {
  private static final String POPULAR = "popular posts from this blog";
  private static final Pattern VIDEO = Pattern.compile("(?i)now playing:?|watch this:?");
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,2}:)?\\d{1,2}:\\d{2}");
  private static final Pattern COUNTER =
      Pattern.compile("\\d{1,3}([.,]?\\d{3})*|\\d+[.,]?\\d*[KkMm]");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"”’')\\]]*");

  private static final int FIRST_LINES = 6;
  private static final int MOST_COUNTERS = 3;
  private static final int VIDEO_LINES = 5;
  private static final int TITLE_WORDS = 25;

  private final List<String> lines;

  private LeftoverLines(List<String> lines) {
    this.lines = lines;
  }

  /** The text without them, cleaned as it was. */
  static String without(String text) {
    if (!mayHaveSome(text)) {
      return text;
    }
    LeftoverLines left = new LeftoverLines(new ArrayList<>(List.of(text.split("\n"))));
    left.dropPopular();
    left.dropVideos();
    left.dropCounters();
    return TextCleaner.clean(String.join("\n", left.lines));
  }

  /** Whether it is worth while to look at each line. */
  private static boolean mayHaveSome(String text) {
    if (text.contains("ow playing") || text.contains("opular posts")) {
      return true;
    }
    int from = 0;
    for (int line = 0; line < 2 * FIRST_LINES && from < text.length(); line++) {
      int end = text.indexOf('\n', from);
      if (end < 0) {
        return false;
      }
      if (end > from && Character.isDigit(text.charAt(from)) && end - from < 8) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  private void dropPopular() {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).toLowerCase(Locale.ROOT).equals(POPULAR)) {
        List<String> rest = lines.subList(i, lines.size());
        if (rest.stream().allMatch(LeftoverLines::isTitle)) {
          rest.clear();
        }
        return;
      }
    }
  }

  private void dropVideos() {
    for (int i = 0; i < lines.size(); i++) {
      if (VIDEO.matcher(lines.get(i)).matches()) {
        lines.subList(i, Math.max(i + 1, endOfVideo(i))).clear();
        i--;
      }
    }
  }

  /** After the length of a video, if there is one; else the line itself. */
  private int endOfVideo(int from) {
    int seen = 0;
    for (int i = from; i < lines.size() && seen <= VIDEO_LINES; i++) {
      String line = lines.get(i);
      if (LENGTH.matcher(line).matches()) {
        return i + 1;
      }
      if (!isTitle(line)) {
        return from;
      }
      seen += line.isEmpty() ? 0 : 1;
    }
    return from;
  }

  private void dropCounters() {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < FIRST_LINES; i++) {
      int end = endOfFigures(i);
      if (end > i && end < lines.size()) {
        List<String> run = lines.subList(i, end);
        if (areCounters(run)) {
          run.clear();
          i--;
        } else {
          seen += figures(run);
          i = end - 1;
        }
      } else {
        seen += lines.get(i).isEmpty() ? 0 : 1;
      }
    }
  }

  /** Where a run of lines of figures ends that begins at a line; there, if there is none. */
  private int endOfFigures(int from) {
    int end = from;
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      if (COUNTER.matcher(line).matches()) {
        end = i + 1;
      } else if (!line.isEmpty() || end == from) {
        return end;
      }
    }
    return end;
  }

  private static boolean areCounters(List<String> run) {
    int figures = figures(run);
    return figures == 1 ? run.get(0).equals("0") : figures <= MOST_COUNTERS;
  }

  private static int figures(List<String> run) {
    return (int) run.stream().filter(line -> !line.isEmpty()).count();
  }

  private static boolean isTitle(String line) {
    return !SENTENCE_END.matcher(line).matches() && Words.count(line) <= TITLE_WORDS;
  }
}
