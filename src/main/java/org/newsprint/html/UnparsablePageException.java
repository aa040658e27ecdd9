package org.newsprint.html;

/** Says that the parser failed on markup that it should have mended: a mistake of the parser's. */
public final class UnparsablePageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnparsablePageException(RuntimeException failure) {
    super("the parser of HTML failed: " + failure.getMessage(), failure);
  }
}
