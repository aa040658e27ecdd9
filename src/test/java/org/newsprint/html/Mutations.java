package org.newsprint.html;

import java.util.Random;

/** Spoils texts at random. */
public final class Mutations {
  private static final String[] PIECES = {
    "<",
    ">",
    "</",
    "<!--",
    "-->",
    "&",
    "&#x0;",
    "&#1114112;",
    "\"",
    "'",
    "\0",
    "\uD800",
    "\uFFFF",
    "<div>",
    "</div>",
    "</p>",
    "<table>",
    "<td>",
    "<script>",
    "</script>",
    "<![CDATA[",
    "<a href=",
    "<article>",
    "</article>",
    "<p hidden>",
    "{",
    "}",
    "]",
    "class=\"comments\"",
    "id=ad",
    "\u202E"
  };

  private Mutations() {}

  /** The text with one to eight parts cut, doubled, swapped or put in. */
  public static String of(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int left = 1 + random.nextInt(8); left > 0; left--) {
      mutate(out, random);
    }
    return out.toString();
  }

  private static void mutate(StringBuilder text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(400)));
    switch (random.nextInt(5)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, text.substring(from, to));
      case 2 -> text.insert(from, PIECES[random.nextInt(PIECES.length)]);
      case 3 -> text.setLength(random.nextInt(4) == 0 ? from : text.length());
      default -> {
        if (from < text.length()) {
          text.setCharAt(from, (char) random.nextInt(256));
        }
      }
    }
  }
}
