package org.newsprint.voice;

/**
 * A run of capitalised words that may be a name.
 *
 * @param text the name as the text gives it, without a title before it
 * @param first index of its first word, the title included
 * @param end index after its last word
 * @param words how many words the name has without its title
 * @param possessive whether it ends in a possessive {@code 's}
 */
record NameRun(String text, int first, int end, int words, boolean possessive) {
  /** Its last word. */
  String surname() {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
