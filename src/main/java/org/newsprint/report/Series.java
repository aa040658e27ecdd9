package org.newsprint.report;

import java.util.List;
import java.util.Map;

/**
 * The windows of one grain.
 *
 * @param grain hour, day or week
 * @param all the latest windows over all outlets, in order
 * @param leftOut how many earlier ones are not among them
 * @param outlets the windows of single outlets within that time, those with most articles first
 */
record Series(
    String grain, List<WindowPoint> all, long leftOut, Map<String, List<WindowPoint>> outlets) {}
