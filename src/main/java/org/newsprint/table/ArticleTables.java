package org.newsprint.table;

import static org.newsprint.table.Column.count;
import static org.newsprint.table.Column.flag;
import static org.newsprint.table.Column.moment;
import static org.newsprint.table.Column.number;
import static org.newsprint.table.Column.text;
import static org.newsprint.table.Column.whole;

import java.util.List;

/** The tables about single articles and the stories they share. */
final class ArticleTables {
  private static final Column PUBLISHED_AT =
      moment("published_at", "Publication time of the article, UTC.");

  static final Table ARTICLE =
      new Table(
          "article",
          "One row per accepted article.",
          List.of("article_id"),
          List.of(
              text("article_id", "Id of the article."),
              text("url", "Canonical URL of the article.").orAbsent(),
              text("outlet", "Outlet that printed it: registrable domain or given name."),
              text("title", "Headline.").orAbsent(),
              text("byline", "Author line.").orAbsent(),
              moment("published_at", "Publication time, UTC; the event time of all windows."),
              text("time_source", "Where published_at comes from: article, source or read."),
              text("language", "Language of the text, as a BCP 47 tag.").orAbsent(),
              count("words", "Words of the cleaned text, 0 or more."),
              text("cluster_id", "Id of the first article of its story; its own if it is alone."),
              text("copy_kind", "How it copies: original, exact, near, excerpt or spun."),
              text("copied_from", "Id of the earliest article it copies.").orAbsent(),
              number("similarity", "Overlap with copied_from, 0 to 1.").orAbsent(),
              whole("copy_lag_minutes", "Whole minutes after copied_from, 0 or more.").orAbsent(),
              flag("headline_changed", "Whether its headline differs from copied_from's.")
                  .orAbsent(),
              number("stance_shift", "Its own-voice stance minus copied_from's, -2 to 2.")
                  .orAbsent(),
              flag(
                  "late", "Whether it was read longer after its publication than lateness allows."),
              flag("relevant", "Whether it is about the topic's target."),
              number("stance", "Stance over all voices, -1 (against) to 1 (in favour).").orAbsent(),
              text("stance_label", "Stance in one word: favor, against, neutral or none."),
              number("stance_confidence", "Confidence in the stance, 0 to 1.").orAbsent(),
              number(
                      "own_voice_stance",
                      "Stance in the outlet's own words, -1 to 1; absent under two sentences.")
                  .orAbsent(),
              number("quoted_stance", "Stance of the quoted sources, -1 to 1.").orAbsent(),
              flag("insufficient", "Whether any of its sentences calls the measure too little."),
              text("topic", "Id of the topic it was scored on."),
              text("embeds", "Id of the earliest article it contains without being a copy of it.")
                  .orAbsent(),
              number(
                      "embedded_share",
                      "Share of that article's words, or of its function words, names and"
                          + " numbers, that stand in this one, 0 to 1.")
                  .orAbsent(),
              count(
                  "sentences_unread",
                  "Sentences at the end of a very long article that were not read for its stance.")));

  static final Table SENTENCE =
      new Table(
          "sentence",
          "The evidence: one row per sentence that bears on the target.",
          List.of("article_id", "sentence_index"),
          List.of(
              text("article_id", "Id of the article the sentence stands in."),
              whole("sentence_index", "Number of the sentence in its article, from 0."),
              whole("start_char", "Where it begins in the cleaned text, in UTF-16 units from 0."),
              whole("end_char", "Where it ends in the cleaned text, exclusive, in UTF-16 units."),
              text("text", "The sentence."),
              text("voice", "Whose words they are: outlet, direct_quote or indirect_quote."),
              text("speaker", "Name of the source that speaks.").orAbsent(),
              text("affiliation", "Organisation the speaker stands for.").orAbsent(),
              number("stance", "Stance of the sentence, -1 (against) to 1 (in favour)."),
              text("stance_label", "Stance in one word: favor, against, neutral or none."),
              flag("insufficient", "Whether it calls the measure too little."),
              text("cues", "Words that decided, in text order, separated by semicolons.")
                  .orAbsent(),
              text(
                  "sufficiency",
                  "What it finds of the measure's reach: insufficient, adequate, excessive or none."),
              number("probability", "Probability of stance_label, 0 to 1; absent for rules.")
                  .orAbsent(),
              flag(
                  "abstained",
                  "Whether the scorer was too unsure to take a side; stance_label is none then."),
              text("voice_reason", "What decided on voice, such as a reporting verb.").orAbsent(),
              PUBLISHED_AT));

  static final Table VOICE =
      new Table(
          "voice",
          "One row per article on the topic and voice in it: the outlet, each named source, and all"
              + " sources without a name together.",
          List.of("article_id", "voice_index"),
          List.of(
              text("article_id", "Id of the article."),
              whole("voice_index", "0 for the outlet; from 1 the sources as they first appear."),
              text("speaker", "Name of the source; absent for the outlet and sources without one.")
                  .orAbsent(),
              text("affiliation", "First organisation that the article gives for the speaker.")
                  .orAbsent(),
              text("kind", "Kind of actor: outlet, source, or one that the topic names."),
              count("records", "Its different sentences that take a side."),
              number(
                      "stance",
                      "Share of these in favour minus that against, -1 to 1; absent for the outlet"
                          + " under two.")
                  .orAbsent(),
              flag("insufficient", "Whether it calls the measure too little."),
              text(
                  "voice",
                  "How the article first gives its words: outlet, direct_quote or"
                      + " indirect_quote."),
              PUBLISHED_AT));

  static final Table CLUSTER =
      new Table(
          "cluster",
          "One row per story that two or more articles tell in the same words.",
          List.of("cluster_id"),
          List.of(
              text("cluster_id", "Id of the story's first article."),
              text("title", "Headline of the first article.").orAbsent(),
              text("first_outlet", "Outlet of the first article."),
              moment("first_published_at", "Publication time of the first article, UTC."),
              moment("last_published_at", "Publication time of the last article, UTC."),
              count("articles", "Articles of the story, 2 or more."),
              whole("outlets", "Different outlets that printed it, 1 or more."),
              count("exact", "Copies with the same text."),
              count("near", "Copies that were edited or extended."),
              count("excerpts", "Copies that hold most of the shorter text."),
              count("spun", "Copies that were reworded."),
              number("original_stance", "Stance of the first article, -1 to 1.").orAbsent(),
              number("stance_min", "Lowest stance of any of its articles, -1 to 1.").orAbsent(),
              number("stance_max", "Highest stance of any of its articles, -1 to 1.").orAbsent()));

  static final Table COPY_EVIDENCE =
      new Table(
          "copy_evidence",
          "The evidence for each article with copied_from: what the two texts have in common.",
          List.of("article_id"),
          List.of(
              text("article_id", "Id of the copy."),
              text("copied_from", "Id of the article it copies, called the source here."),
              text("copy_kind", "How it copies: exact, near, excerpt or spun."),
              text(
                  "channel",
                  "What decided: digest (same words), surface (shared words), skeleton (shared"
                      + " function words, names and numbers) or order (words in the same order)."),
              number("similarity", "Overlap of the shorter text on that channel, 0 to 1."),
              number(
                  "copy_share",
                  "Share of the copy's words in word 3-grams that stand in the source, 0 to 1."),
              number(
                  "source_share",
                  "Share of the source's words in word 3-grams that stand in the copy, 0 to 1."),
              number(
                      "copy_skeleton_share",
                      "The same of the copy's function words, names and numbers, in 4-grams;"
                          + " absent where its language is not known.")
                  .orAbsent(),
              number("source_skeleton_share", "The same of the source's.").orAbsent(),
              whole("shared_numbers", "Different numbers that stand in both texts."),
              count("passages", "Passages of 8 words or more that the copy took over."),
              text(
                      "passage_texts",
                      "Up to 10 of them as the copy has them, longest first, each cut to 200"
                          + " characters; separated by ' | ', with ¦ for | within a passage.")
                  .orAbsent(),
              count("swaps", "Different phrases of up to 6 words that replace others."),
              text(
                      "swap_texts",
                      "Up to 10 of them with how often, as 'source phrase → copy phrase (2)', most"
                          + " frequent first; separated by ' | ', with ¦ for | within a phrase.")
                  .orAbsent(),
              moment("published_at", "Publication time of the copy, UTC.")));

  private ArticleTables() {}
}
