package org.newsprint.report;

/**
 * How much of the tables goes into a page, so that it stays small and opens at once. Totals and
 * shares are of all rows, whatever is left out.
 *
 * @param outlets the outlets that are listed, those with most articles
 * @param windows the latest windows of each grain
 * @param outletSeries the outlets whose windows can be looked at one by one
 * @param flows the pairs of outlets, those with most copies
 * @param stories the stories, those with most articles
 * @param copies the copies in all stories together
 * @param copiesPerStory the copies of one story
 * @param articles the articles that can be opened; more are sampled, outlet by outlet
 * @param sentenceBytes the bytes of all sentences together
 * @param rejects the rejects that are listed one by one
 */
record Limits(
    int outlets,
    int windows,
    int outletSeries,
    int flows,
    int stories,
    int copies,
    int copiesPerStory,
    int articles,
    int sentenceBytes,
    int rejects) {
  static final Limits DEFAULT =
      new Limits(1000, 730, 20, 1000, 200, 2500, 40, 2000, 1_800_000, 100);

  /** Bytes of a title or a name in the page. */
  static final int TITLE_BYTES = 240;

  /** Bytes of a name. */
  static final int NAME_BYTES = 90;

  /** Bytes of a link; a longer one is left out, since a cut one leads nowhere. */
  static final int URL_BYTES = 500;

  /** Bytes of a sentence, of the swapped phrases of a copy, of a reject's explanation. */
  static final int SENTENCE_BYTES = 600;

  /** Half as much of everything. */
  Limits halved() {
    return new Limits(
        half(outlets),
        half(windows),
        half(outletSeries),
        half(flows),
        half(stories),
        half(copies),
        half(copiesPerStory),
        half(articles),
        half(sentenceBytes),
        half(rejects));
  }

  private static int half(int some) {
    return Math.max(1, some / 2);
  }

  /** How many articles of one outlet can be opened, when there are so many in all. */
  int articlesPerOutlet(long articlesInAll, int outletsInAll) {
    return articlesInAll <= articles
        ? articles
        : Math.max(1, Math.min(60, articles / Math.max(1, Math.min(outletsInAll, outlets))));
  }

  /** How many copies of each story are shown. */
  int copiesOfEach(int shownStories) {
    return Math.max(3, Math.min(copiesPerStory, copies / Math.max(1, shownStories)));
  }

  /** How many bytes the sentences of each of so many articles may take. */
  int sentenceBytesOfEach(int shownArticles) {
    return Math.min(24_000, sentenceBytes / Math.max(1, shownArticles));
  }
}
