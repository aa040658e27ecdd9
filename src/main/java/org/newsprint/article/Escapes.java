package org.newsprint.article;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding in one form: what needs none has none, and all else has it in capitals. */
final class Escapes {
  // Of most addresses all is in that form.
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('!', '~').and(CharMatcher.isNot('%')).precomputed();
  private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final Pattern BARE = Pattern.compile("[^\\x21-\\x7e]");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Escapes() {}

  /** The path or query in that form (RFC 3986, 6.2.2); a percent sign that begins none stays. */
  static String normal(String part) {
    if (PLAIN.matchesAllOf(part)) {
      return part;
    }
    String encoded = BARE.matcher(part).replaceAll(found -> encoded(found.group()));
    return ESCAPE
        .matcher(encoded)
        .replaceAll(escape -> Matcher.quoteReplacement(shortest(escape.group(1))));
  }

  private static String shortest(String hex) {
    char c = (char) HexFormat.fromHexDigits(hex);
    boolean unreserved =
        (c >= 'a' && c <= 'z')
            || (c >= 'A' && c <= 'Z')
            || (c >= '0' && c <= '9')
            || "-._~".indexOf(c) >= 0;
    return unreserved ? String.valueOf(c) : "%" + hex.toUpperCase(Locale.ROOT);
  }

  private static String encoded(String character) {
    StringBuilder out = new StringBuilder();
    for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.toHexDigits(octet));
    }
    return out.toString();
  }
}
