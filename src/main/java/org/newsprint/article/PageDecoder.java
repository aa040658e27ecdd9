package org.newsprint.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsprint.html.DeclaredCharset;

/**
 * Turns the bytes of a web page into characters. A byte order mark decides; else UTF-8 where every
 * byte fits; else the encoding that the page's source declares, then the one that the page declares
 * itself. In a page that says UTF-8, one wrong character in a thousand is replaced by U+FFFD, as in
 * a browser: a comment or an advertisement often brings one. Beyond this, {@link TextDecoder} has
 * the word.
 */
final class PageDecoder {
  private static final int WRONG_ONE_IN = 1000;
  private static final char REPLACED = '\uFFFD';

  private PageDecoder() {}

  /**
   * Decodes a page.
   *
   * @throws Refusal with {@code UNREADABLE_ENCODING}, saying what was tried
   */
  static String decode(byte[] bytes, Optional<String> declared) throws Refusal {
    Optional<Charset> charset =
        declared
            .flatMap(Charsets::named)
            .or(() -> DeclaredCharset.of(bytes).flatMap(Charsets::named));
    if (charset.filter(StandardCharsets.UTF_8::equals).isPresent()) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      long wrong = text.chars().filter(c -> c == REPLACED).count();
      if (wrong > 0 && wrong * WRONG_ONE_IN <= text.length() && !TextDecoder.looksBinary(text)) {
        return text;
      }
    }
    return TextDecoder.decode(bytes, charset.map(PageDecoder::meant).map(Charset::name));
  }

  // As browsers do: pages that say Latin-1 are in the encoding of Windows.
  private static Charset meant(Charset declared) {
    return declared.equals(StandardCharsets.ISO_8859_1)
            || declared.equals(StandardCharsets.US_ASCII)
        ? Charset.forName("windows-1252")
        : declared;
  }
}
