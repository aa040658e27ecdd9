package org.newsprint.report;

import java.time.Instant;
import java.util.Optional;

/**
 * What was counted over the whole period.
 *
 * @param articles all of them
 * @param unique those that are no exact copy
 * @param originals those that copy nobody
 * @param exact copies with the same text
 * @param near copies that were edited or extended
 * @param excerpts copies that hold most of the shorter text
 * @param spun copies that were reworded
 * @param relevant those about the topic
 * @param insufficient those that call the measure too little
 * @param favor those labelled favor
 * @param against those labelled against
 * @param neutral those labelled neutral
 * @param headlines copies with another headline than their source's
 * @param medianLag the median of the minutes from a text to its copy
 * @param first the first publication
 * @param last the last one
 * @param all the stance of all voices, each article once
 * @param ofOriginals the same of those that copy nobody
 * @param own the stance in the outlets' own words
 * @param quoted the stance of those they quote
 */
record Counts(
    long articles,
    long unique,
    long originals,
    long exact,
    long near,
    long excerpts,
    long spun,
    long relevant,
    long insufficient,
    long favor,
    long against,
    long neutral,
    long headlines,
    Optional<Double> medianLag,
    Optional<Instant> first,
    Optional<Instant> last,
    Figure all,
    Figure ofOriginals,
    Figure own,
    Figure quoted) {}
