package org.newsprint.encoder;

/**
 * A text cut into pieces of a model's vocabulary, the model's opening and closing marks included.
 *
 * @param ids each piece's number in the vocabulary
 * @param starts offset of each piece's first character in the text; that of a mark is its end
 * @param ends offset after each piece's last character
 * @param cut whether the text had more pieces than were asked for
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between two steps; never compared
record Pieces(int[] ids, int[] starts, int[] ends, boolean cut) {
  int size() {
    return ids.length;
  }

  /** Whether a piece stands for characters of the text between {@code start} and {@code end}. */
  boolean overlaps(int piece, int start, int end) {
    return starts[piece] < end && ends[piece] > start;
  }
}
