package org.newsprint.article;

import org.newsprint.reject.RejectReason;

/** Thrown where a record turns out to be unacceptable; {@link RecordParser} makes it a reject. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Defect defect;

  /** Refuses for this reason, with a sentence that says what was found. */
  Refusal(RejectReason reason, String detail) {
    super(detail);
    this.defect = new Defect(reason, detail);
  }

  Defect defect() {
    return defect;
  }

  /** Puts a value in one line between quotation marks, cut to {@link Limits#QUOTED_CHARS}. */
  static String quoted(String value) {
    String line = TextCleaner.line(value);
    if (line.length() <= Limits.QUOTED_CHARS) {
      return "\"" + line + "\"";
    }
    boolean halvesPair = Character.isHighSurrogate(line.charAt(Limits.QUOTED_CHARS - 1));
    return "\"" + line.substring(0, Limits.QUOTED_CHARS - (halvesPair ? 1 : 0)) + "…\"";
  }
}
