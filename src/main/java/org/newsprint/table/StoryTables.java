package org.newsprint.table;

import static org.newsprint.table.Column.count;
import static org.newsprint.table.Column.moment;
import static org.newsprint.table.Column.number;
import static org.newsprint.table.Column.text;
import static org.newsprint.table.Column.whole;

import java.util.List;

/** The tables about the stories that articles share, and what proves it. */
final class StoryTables {
  static final Table CLUSTER =
      new Table(
          "cluster",
          "One row per story that two or more articles tell in the same words.",
          List.of("cluster_id"),
          List.of(
              text("cluster_id", "Id of the story's first article.")
                  .formula("article_id of the earliest article of the story")
                  .notFor("joining tables; it means nothing by itself and is not in order of time"),
              text("title", "Headline of the first article.")
                  .formula("the first article's title")
                  .notFor("naming what the copies were headed")
                  .orAbsent(),
              text("first_outlet", "Outlet of the first article.")
                  .formula("the first article's outlet")
                  .notFor("the author: the first that was read may have copied what was not"),
              moment("first_published_at", "Publication time of the first article, UTC.")
                  .formula("min(article.published_at) of its articles")
                  .notFor("the time of the event that it tells of"),
              moment("last_published_at", "Publication time of the last article, UTC.")
                  .formula("max(article.published_at) of its articles")
                  .notFor("the end of the story while articles can still come"),
              count("articles", "Articles of the story, 2 or more.")
                  .unit("articles")
                  .formula("count of article rows with this cluster_id")
                  .notFor("independent reports: it counts copies"),
              whole("outlets", "Different outlets that printed it, 1 or more.")
                  .unit("outlets")
                  .formula("count of distinct article.outlet with this cluster_id")
                  .notFor("sums: outlets are in many stories"),
              count("exact", "Copies with the same text.")
                  .unit("articles")
                  .formula("count of article rows with this cluster_id and copy_kind exact")
                  .notFor(
                      "copies of the first article alone: a copy may be of any article of the story"),
              count("near", "Copies that were edited or extended.")
                  .unit("articles")
                  .formula("count of article rows with this cluster_id and copy_kind near")
                  .notFor(
                      "copies of the first article alone: a copy may be of any article of the story"),
              count("excerpts", "Copies that hold most of the shorter text.")
                  .unit("articles")
                  .formula("count of article rows with this cluster_id and copy_kind excerpt")
                  .notFor(
                      "copies of the first article alone: a copy may be of any article of the story"),
              count("spun", "Copies that were reworded.")
                  .unit("articles")
                  .formula("count of article rows with this cluster_id and copy_kind spun")
                  .notFor(
                      "copies of the first article alone: a copy may be of any article of the story"),
              number("original_stance", "Stance of the first article, -1 to 1.")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula("article.stance of the first article")
                  .notFor("stance of its outlet: quoted sources count in it")
                  .orAbsent(),
              number("stance_min", "Lowest stance of any of its articles, -1 to 1.")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula("min(article.stance) of its articles")
                  .notFor("telling that an outlet turned the story: copies differ in length too")
                  .orAbsent(),
              number("stance_max", "Highest stance of any of its articles, -1 to 1.")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula("max(article.stance) of its articles")
                  .notFor("telling that an outlet turned the story: copies differ in length too")
                  .orAbsent()));

  static final Table COPY_EVIDENCE =
      new Table(
          "copy_evidence",
          "The evidence for each article with copied_from: what the two texts have in common.",
          List.of("article_id"),
          List.of(
              text("article_id", "Id of the copy.")
                  .formula("article.article_id")
                  .notFor("joining tables; it means nothing by itself and is not in order of time"),
              text("copied_from", "Id of the article it copies, called the source here.")
                  .formula("article.copied_from")
                  .notFor("the chain by which the text came: it names the first source"),
              text("copy_kind", "How it copies: exact, near, excerpt or spun.")
                  .formula("article.copy_kind")
                  .notFor("blame: a copy may be licensed"),
              text(
                      "channel",
                      "What decided: digest (same words), surface (shared words), skeleton (shared"
                          + " function words, names and numbers) or order (words in the same order).")
                  .formula("the first of the channels on which the texts agree enough")
                  .notFor("ranking copies"),
              number("similarity", "Overlap of the shorter text on that channel, 0 to 1.")
                  .unit("share, 0 to 1")
                  .formula("article.similarity")
                  .notFor("comparing copies that different channels decided"),
              number(
                      "copy_share",
                      "Share of the copy's words in word 3-grams that stand in the source, 0 to 1.")
                  .unit("share, 0 to 1")
                  .formula("words of the copy in 3-grams that the source has / its words")
                  .notFor("deciding again what is a copy: boilerplate and quotes count in it"),
              number(
                      "source_share",
                      "Share of the source's words in word 3-grams that stand in the copy, 0 to 1.")
                  .unit("share, 0 to 1")
                  .formula("words of the source in 3-grams that the copy has / its words")
                  .notFor("deciding again what is a copy: boilerplate and quotes count in it"),
              number(
                      "copy_skeleton_share",
                      "The same of the copy's function words, names and numbers, in 4-grams;"
                          + " absent where its language is not known.")
                  .unit("share, 0 to 1")
                  .formula("as copy_share, of function words, names and numbers, in 4-grams")
                  .notFor("languages without a list of function words: it is absent there")
                  .orAbsent(),
              number("source_skeleton_share", "The same of the source's.")
                  .unit("share, 0 to 1")
                  .formula("as source_share, of function words, names and numbers, in 4-grams")
                  .notFor("languages without a list of function words: it is absent there")
                  .orAbsent(),
              whole("shared_numbers", "Different numbers that stand in both texts.")
                  .unit("numbers")
                  .formula("count of distinct numbers that both texts have")
                  .notFor("sums: two copies share the same numbers"),
              count("passages", "Passages of 8 words or more that the copy took over.")
                  .unit("passages")
                  .formula("count of runs of 8 words or more that both texts have, in full")
                  .notFor("length of what was taken: use copy_share"),
              text(
                      "passage_texts",
                      "Up to 10 of them as the copy has them, longest first, each cut to 200"
                          + " characters; separated by ' | ', with ¦ for | within a passage.")
                  .formula("the longest 10 passages")
                  .notFor("counting: passages has their number")
                  .orAbsent(),
              count("swaps", "Different phrases of up to 6 words that replace others.")
                  .unit("phrases")
                  .formula(
                      "count of distinct phrases that stand in place of others between common words")
                  .notFor("telling meaning: a swap may be a synonym or a lie"),
              text(
                      "swap_texts",
                      "Up to 10 of them with how often, as 'source phrase → copy phrase (2)', most"
                          + " frequent first; separated by ' | ', with ¦ for | within a phrase.")
                  .formula("the 10 most frequent swaps")
                  .notFor("counting: swaps has their number")
                  .orAbsent(),
              moment("published_at", "Publication time of the copy, UTC.")
                  .formula("article.published_at of the copy")
                  .notFor("when it was read")));

  private StoryTables() {}
}
