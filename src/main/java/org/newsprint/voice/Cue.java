package org.newsprint.voice;

/**
 * Words that hand over to a source, and the stretch of the sentence that is the source's by them.
 *
 * @param kind what they are
 * @param first index of their first word
 * @param end index after their last one
 * @param from index of the stretch's first word
 * @param to index after its last one
 */
record Cue(Kind kind, int first, int end, int from, int to) {
  /** What a cue is. */
  enum Kind {
    /** A verb of saying or thinking, its subject the source. */
    REPORT,
    /** A verb of wanting or judging, its subject the source. */
    ATTITUDE,
    /** A verb whose source, if any, stands after "by". */
    PASSIVE,
    /** "According to", the source after it. */
    PREPOSITION,
    /** A noun, an adjective or an adverb, which names no source. */
    WORD
  }
}
