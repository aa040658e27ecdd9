package org.newsprint.evaluate;

/**
 * A text and its class.
 *
 * @param id its id, or the number of its line where it has none
 * @param text the text
 * @param label its true class
 * @param group what must not be parted into training and test
 */
public record LabelledText(String id, String text, String label, String group) {}
