package org.newsprint.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of the contract. */
public final class Tables {
  /** One row per accepted article. */
  public static final Table ARTICLE = ArticleTables.ARTICLE;

  /** The evidence: one row per sentence that bears on the target. */
  public static final Table SENTENCE = ArticleTables.SENTENCE;

  /** One row per article on the topic and voice that speaks in it. */
  public static final Table VOICE = ArticleTables.VOICE;

  /** One row per earlier text of an article. */
  public static final Table ARTICLE_REVISION = RevisionTable.ARTICLE_REVISION;

  /** One row per story that two or more articles tell in the same words. */
  public static final Table CLUSTER = StoryTables.CLUSTER;

  /** The evidence for copies: one row per article that copies another. */
  public static final Table COPY_EVIDENCE = StoryTables.COPY_EVIDENCE;

  /** One row per topic, window and outlet: its current version. */
  public static final Table OUTLET_WINDOW = WindowTables.OUTLET_WINDOW;

  /** Every version of every row of {@link #OUTLET_WINDOW}. */
  public static final Table OUTLET_WINDOW_HISTORY = WindowTables.OUTLET_WINDOW_HISTORY;

  /** One row per topic and window, over all outlets. */
  public static final Table TOPIC_WINDOW = WindowTables.TOPIC_WINDOW;

  /** One row per topic, window and pair of outlets of which one copied the other. */
  public static final Table COPY_FLOW = WindowTables.COPY_FLOW;

  /** One row per outlet. */
  public static final Table OUTLET = RunTables.OUTLET;

  /** One row per record that was not accepted. */
  public static final Table REJECTED = RunTables.REJECTED;

  /** One row per run. */
  public static final Table RUN = RunTables.RUN;

  private static final List<Table> ALL =
      List.of(
          ARTICLE,
          SENTENCE,
          VOICE,
          ARTICLE_REVISION,
          CLUSTER,
          COPY_EVIDENCE,
          OUTLET_WINDOW,
          OUTLET_WINDOW_HISTORY,
          TOPIC_WINDOW,
          COPY_FLOW,
          OUTLET,
          REJECTED,
          RUN);

  private static final Map<String, Table> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Table::name, Function.identity()));

  private Tables() {}

  /** All tables, in the order of the contract. */
  public static List<Table> all() {
    return ALL;
  }

  /**
   * The table of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Table named(String name) {
    Table table = BY_NAME.get(name);
    if (table == null) {
      throw new IllegalArgumentException("there is no table %s".formatted(name));
    }
    return table;
  }
}
