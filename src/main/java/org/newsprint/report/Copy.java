package org.newsprint.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One article of a story.
 *
 * @param id its id
 * @param outlet who printed it
 * @param title its headline
 * @param url where it can be read
 * @param published when
 * @param kind how it copies; original of the first
 * @param from the article it copies, if that is shown
 * @param fromOutlet whose it is
 * @param similarity what they share
 * @param lag minutes between them
 * @param headlineChanged whether it has a headline of its own
 * @param stance over all voices
 * @param swaps phrases that replace others, as "phrase → phrase (2)"
 * @param moreSwaps how many more there are
 * @param credit whom it names as its source
 */
record Copy(
    String id,
    String outlet,
    Optional<String> title,
    Optional<String> url,
    Instant published,
    String kind,
    Optional<String> from,
    Optional<String> fromOutlet,
    Optional<Double> similarity,
    Optional<Long> lag,
    boolean headlineChanged,
    Optional<Double> stance,
    List<String> swaps,
    long moreSwaps,
    Optional<String> credit) {}
