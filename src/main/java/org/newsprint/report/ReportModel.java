package org.newsprint.report;

import java.util.List;
import java.util.Optional;

/**
 * All that a page shows: bounded, whatever the size of the tables.
 *
 * @param topic the topic's id; empty if there is no article
 * @param question the topic's question, if it was given
 * @param calibrated whether stance was learnt from labelled sentences; absent if none was judged
 * @param run the run that made the tables
 * @param runs how many runs made the tables
 * @param totals what was counted of all articles
 * @param outlets those listed, most articles first
 * @param outletsInAll how many outlets there are
 * @param series the windows, grain by grain
 * @param articlesByDay the articles in all windows of a day, if there are such
 * @param openWindows windows of all grains that are not final
 * @param correctedWindows windows that have more than one version
 * @param flows who copied whom, most copies first
 * @param flowsInAll how many pairs of outlets there are
 * @param stories those listed, most articles first
 * @param storiesInAll how many stories were copied
 * @param articles those that can be opened
 * @param sampled whether these are not all
 * @param judged sentences that were judged
 * @param abstained those of them that were left undecided
 * @param rejects what was not accepted
 */
record ReportModel(
    String topic,
    Optional<String> question,
    Optional<Boolean> calibrated,
    RunLine run,
    long runs,
    Counts totals,
    List<OutletLine> outlets,
    long outletsInAll,
    List<Series> series,
    Optional<Long> articlesByDay,
    long openWindows,
    long correctedWindows,
    List<Flow> flows,
    long flowsInAll,
    List<Story> stories,
    long storiesInAll,
    List<ArticleCard> articles,
    boolean sampled,
    long judged,
    long abstained,
    Rejects rejects) {}
