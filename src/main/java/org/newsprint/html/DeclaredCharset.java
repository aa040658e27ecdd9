package org.newsprint.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page names near its beginning, in a meta tag or an XML declaration. */
public final class DeclaredCharset {
  // The HTML standard says 1024; pages with many tags before it are read all the same.
  private static final int LOOKED_AT = 4096;
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,500}?charset|\\?xml\\b[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*"
              + "([\\w.:-]{1,40})");

  private DeclaredCharset() {}

  /** The name as the page has it, which need not be that of an encoding. */
  public static Optional<String> of(byte[] page) {
    int length = Math.min(page.length, LOOKED_AT);
    Matcher named = NAMED.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
    return named.find() ? Optional.ofNullable(named.group(1)) : Optional.empty();
  }
}
