package org.newsprint.table;

import static org.newsprint.table.Column.count;
import static org.newsprint.table.Column.flag;
import static org.newsprint.table.Column.moment;
import static org.newsprint.table.Column.number;
import static org.newsprint.table.Column.text;
import static org.newsprint.table.Column.whole;

import java.util.List;
import org.newsprint.revision.Revision;

/** The table of the texts that articles had before their present one. */
final class RevisionTable {
  static final Table ARTICLE_REVISION =
      new Table(
          "article_revision",
          "One row per earlier text of an article, and what the text after it changed; the newest is"
              + " in article.",
          List.of("article_id", "revision_number"),
          List.of(
              text("article_id", "Id of the article.")
                  .formula("article.article_id")
                  .notFor("joining tables; it means nothing by itself and is not in order of time"),
              whole(
                      "revision_number",
                      "Number of this text, 1 for the first; the newest is one more than the last.")
                  .unit("number, from 1")
                  .formula(
                      "rank of the text among those of the article, by publication time, source and position")
                  .notFor("how often an outlet edits: only what was read is numbered"),
              moment("revision_published_at", "Publication time of this text, UTC.")
                  .formula(
                      "the time of the record that this text was in, known as article.time_source says")
                  .notFor("the time of the article: published_at has it"),
              moment("superseded_at", "Publication time of the text after it, UTC.")
                  .formula("the time of the record that the text after it was in")
                  .notFor(
                      "when it was corrected to the minute: a record may keep the time of the first text"),
              text("title", "Headline of this text.")
                  .formula("the record's title, as it came")
                  .notFor("the headline that counts: article.title has it")
                  .orAbsent(),
              flag("title_changed", "Whether the text after it has another headline.")
                  .formula("title is not that of the text after it")
                  .notFor("telling what changed in it: compare the two"),
              count("words", "Words of this text, 0 or more.")
                  .unit("words")
                  .formula("as article.words")
                  .notFor("length of what was printed: the article counts once"),
              number(
                      "text_changed",
                      "Share of the words of this text and the one after it that the other has not,"
                          + " 0 to 1.")
                  .unit("share, 0 to 1")
                  .formula(
                      "words of either text in no word 3-gram that the other has / words of both; 0"
                          + " for the same words, 1 without a common 3-gram")
                  .notFor("weighing a correction: one number may be the news"),
              number("stance", "Stance of this text, -1 to 1.")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula("as article.stance, of this text")
                  .notFor("aggregates: the newest text counts there, and no other")
                  .orAbsent(),
              number("own_voice_stance", "The same of the outlet's own sentences.")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula("as article.own_voice_stance, of this text")
                  .notFor("aggregates: the newest text counts there, and no other")
                  .orAbsent(),
              number(
                      "stance_change",
                      "Stance of the text after it minus that of this one, -2 to 2.")
                  .unit("difference of stances, -2 to 2")
                  .formula("stance of the text after it - stance")
                  .notFor(
                      "intent: a sentence more or less moves it, and the scorer's mistakes do too")
                  .orAbsent(),
              moment("published_at", "Publication time of the article, UTC.")
                  .formula("article.published_at of the row's article")
                  .notFor("the time of this text: revision_published_at has it")));

  private RevisionTable() {}

  static TableRow row(Revision revision) {
    return TableRow.of(ARTICLE_REVISION)
        .set("article_id", revision.articleId())
        .set("revision_number", revision.number())
        .set("revision_published_at", revision.publishedAt())
        .set("superseded_at", revision.supersededAt())
        .set("title", revision.title())
        .set("title_changed", revision.titleChanged())
        .set("words", revision.words())
        .set("text_changed", revision.textChanged())
        .set("stance", revision.stance())
        .set("own_voice_stance", revision.ownVoice())
        .set("stance_change", revision.stanceChange())
        .set("published_at", revision.articlePublishedAt())
        .build();
  }
}
