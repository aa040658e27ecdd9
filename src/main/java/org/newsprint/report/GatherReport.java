package org.newsprint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.newsprint.table.Table;
import org.newsprint.table.TableRow;
import org.newsprint.table.TableSet;
import org.newsprint.table.Tables;
import org.newsprint.table.UnusableTablesException;

/**
 * Reads tables once, row by row, into what a page shows. What is held grows with the number of
 * articles by an id and a few numbers each.
 */
final class GatherReport {
  /** What the report reads; the other tables say the same in another way. */
  static final List<Table> NEEDED =
      List.of(
          Tables.RUN,
          Tables.REJECTED,
          Tables.OUTLET,
          Tables.TOPIC_WINDOW,
          Tables.OUTLET_WINDOW,
          Tables.CLUSTER,
          Tables.ARTICLE,
          Tables.COPY_EVIDENCE,
          Tables.SENTENCE);

  private final TableSet tables;
  private final Limits limits;
  private final List<RunLine> runs = new ArrayList<>();
  private final TreeSet<String> topics = new TreeSet<>();
  private final RejectTally rejects;
  private final Outlets outlets;
  private final Windows windows;
  private final Stories stories;
  private final Flows flows = new Flows();
  private final Cards cards;

  private GatherReport(TableSet tables, Limits limits) {
    this.tables = tables;
    this.limits = limits;
    this.rejects = new RejectTally(limits);
    this.outlets = new Outlets(limits);
    this.windows = new Windows(limits);
    this.stories = new Stories(limits);
    this.cards = new Cards(limits);
  }

  /**
   * What a page shows of the tables.
   *
   * @param question what was asked, if that is known
   * @throws UnusableTablesException if the tables are broken, or do not belong together
   */
  static ReportModel from(TableSet tables, Limits limits, Optional<String> question)
      throws UnusableTablesException {
    GatherReport gathering = new GatherReport(tables, limits);
    gathering.read();
    gathering.check();
    return gathering.model(question);
  }

  private void read() throws UnusableTablesException {
    tables.each(Tables.RUN, row -> runs.add(RunLine.of(row)));
    tables.each(Tables.REJECTED, rejects::add);
    tables.each(Tables.OUTLET, outlets::addOutlet);
    tables.each(Tables.TOPIC_WINDOW, windows::addTopicWindow);
    windows.follow(outlets.listed());
    tables.each(Tables.OUTLET_WINDOW, windows::addOutletWindow);
    tables.each(Tables.CLUSTER, stories::addStory);
    stories.choose();
    cards.drawFrom(outlets.listed(), outlets.articles(), outlets.count());
    tables.each(Tables.ARTICLE, this::addArticle);
    stories.chooseCopies();
    cards.draw();
    tables.each(Tables.COPY_EVIDENCE, stories::addEvidence);
    tables.each(Tables.SENTENCE, cards::addSentence);
  }

  private void addArticle(TableRow row) {
    topics.add(row.string("topic"));
    outlets.addArticle(row);
    flows.addArticle(row);
    stories.addArticle(row);
    cards.addArticle(row, stories.begins(row));
  }

  /** Files of several runs, or of one that was stopped between two of them, do not agree. */
  private void check() throws UnusableTablesException {
    List<String> mistakes = new ArrayList<>();
    if (runs.isEmpty()) {
      mistakes.add("the table run in %s has no row; was the run stopped?".formatted(folder()));
    }
    if (topics.size() > 1) {
      mistakes.add(
          "the articles in %s are of several topics (%s); a report is on one"
              .formatted(folder(), String.join(", ", topics)));
    }
    checkCounts(mistakes);
    if (!mistakes.isEmpty()) {
      throw new UnusableTablesException(mistakes);
    }
  }

  private void checkCounts(List<String> mistakes) {
    boolean ended = runs.stream().allMatch(run -> run.finished().isPresent());
    long seen = outlets.articlesSeen();
    long accepted = runs.stream().mapToLong(RunLine::accepted).sum();
    // The tables of a run without an end are written one after the other, while it goes on.
    if (ended && runs.size() == 1 && seen != accepted) {
      mistakes.add(
          "the tables in %s do not belong together: article has %d rows, the run accepted %d"
              .formatted(folder(), seen, accepted));
    }
    if (ended && seen != outlets.articles()) {
      mistakes.add(
          "the tables in %s do not belong together: article has %d rows, the outlets have %d"
              .formatted(folder(), seen, outlets.articles()));
    }
  }

  private String folder() {
    return tables.folder().path();
  }

  private ReportModel model(Optional<String> question) {
    List<Flow> all = flows.list();
    return new ReportModel(
        topics.isEmpty() ? "" : topics.first(),
        question,
        cards.calibrated(),
        runs.stream()
            .max(Comparator.comparing(RunLine::started).thenComparing(RunLine::id))
            .orElseThrow(),
        runs.size(),
        outlets.totals(),
        outlets.lines(),
        outlets.count(),
        windows.series(),
        windows.articlesByDay(),
        windows.open(),
        windows.corrected(),
        all.stream().limit(limits.flows()).toList(),
        all.size(),
        stories.list(flows::outlet),
        stories.count(),
        cards.list(),
        cards.sampled(),
        cards.judged(),
        cards.abstained(),
        rejects.list());
  }
}
