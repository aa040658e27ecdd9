package org.newsprint.table;

import static org.newsprint.table.Column.count;
import static org.newsprint.table.Column.flag;
import static org.newsprint.table.Column.moment;
import static org.newsprint.table.Column.text;
import static org.newsprint.table.Column.whole;

import java.util.List;

/** The tables about what was read: outlets, rejects and runs. */
final class RunTables {
  static final Table OUTLET =
      new Table(
          "outlet",
          "The dimension: one row per outlet.",
          List.of("outlet"),
          List.of(
              text("outlet", "Registrable domain or given name; joins to every other table."),
              text("name", "Name for people.").orAbsent(),
              moment("first_seen", "Publication time of its first article, UTC."),
              moment("last_seen", "Publication time of its last article, UTC."),
              count("articles", "Accepted articles, 1 or more.")));

  static final Table REJECTED =
      new Table(
          "rejected",
          "One row per record that was not accepted.",
          List.of("source", "position", "stage", "reason"),
          List.of(
              text("source", "File or feed the record was read from."),
              whole("position", "Line of the record in its source, from 1; 0 for all of it."),
              text("stage", "Stage that refused it."),
              text("reason", "Why, as a fixed word."),
              text("detail", "Why, as a sentence."),
              text("payload", "Record as it came, at most 64 KiB of it."),
              moment("seen_at", "When the job saw it, UTC."),
              text("format", "Input format under which the payload reads: text, jsonl or csv."),
              text("payload_encoding", "How payload holds the bytes: utf8 or base64."),
              flag("payload_truncated", "Whether the record was longer than payload.")));

  static final Table RUN =
      new Table(
          "run",
          "One row per run: read is accepted plus rejected plus duplicates_of_id plus"
              + " outside_interval.",
          List.of("run_id"),
          List.of(
              text("run_id", "Id of the run."),
              text("job", "Name of the job."),
              moment("started_at", "When the run began, UTC."),
              moment("finished_at", "When the run ended, UTC.").orAbsent(),
              text("runner", "Runner that ran it."),
              text("version", "Version of Newsprint."),
              count("read", "Records read."),
              count("accepted", "Records accepted as articles."),
              count("rejected", "Records not accepted."),
              count("late", "Accepted articles that were late."),
              count(
                  "duplicates_of_id",
                  "Records that repeat an accepted article: same id, same text."),
              count(
                  "outside_interval",
                  "Articles left alone: not published between --from and --to; 0 without them.")));

  private RunTables() {}
}
