package org.newsprint.evaluate;

/**
 * Between which values a figure lies.
 *
 * @param low the least of them
 * @param high the greatest of them
 */
public record Interval(double low, double high) {}
