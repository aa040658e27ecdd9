package org.newsprint.evaluate;

/**
 * How many of the most certain predictions are right.
 *
 * @param percent how large a part of all they are
 * @param predictions how many they are
 * @param accuracy the share of them that is right
 */
public record CoveredAccuracy(int percent, int predictions, double accuracy) {}
