package org.newsprint.synthetic;

/**
 * A word of a made text.
 *
 * @param kind what it is; decides what a rewording may do to it
 * @param text as it stands in the middle of a sentence
 */
record Word(Kind kind, String text) {
  /** What a word is. */
  enum Kind {
    /** A real English word such as "of". */
    FUNCTION,
    /** An invented word with synonyms. */
    CONTENT,
    /** An invented name. */
    NAME,
    /** Digits. */
    NUMBER,
    /** A real word of a debate; some have one synonym. */
    TOPICAL
  }
}
