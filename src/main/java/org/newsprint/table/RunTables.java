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
              text("outlet", "Registrable domain or given name; joins to every other table.")
                  .formula("article.outlet")
                  .notFor("the owner or the newsroom: several outlets may have one"),
              text("name", "Name for people.")
                  .formula("the name in the job's file of outlets; outlet where that has none")
                  .notFor("joining: it may change")
                  .orAbsent(),
              moment("first_seen", "Publication time of its first article, UTC.")
                  .formula("min(article.published_at) of its articles")
                  .notFor("when the outlet was founded, or first read"),
              moment("last_seen", "Publication time of its last article, UTC.")
                  .formula("max(article.published_at) of its articles")
                  .notFor("telling that it has stopped"),
              count("articles", "Accepted articles, 1 or more.")
                  .unit("articles")
                  .formula("count of article rows of the outlet")
                  .notFor("independent opinions: it counts copies"),
              text("country", "Country it is made in: ISO 3166-1 alpha-2.")
                  .formula("the country in the job's file of outlets")
                  .notFor("where its readers are, or what it writes about")
                  .orAbsent(),
              text("kind", "What it mainly is: newspaper, agency or another word of a closed list.")
                  .formula("the kind in the job's file of outlets (sources.md)")
                  .notFor("telling what a single article is")
                  .orAbsent()));

  static final Table REJECTED =
      new Table(
          "rejected",
          "One row per record that was not accepted.",
          List.of("source", "position", "stage", "reason"),
          List.of(
              text("source", "File or feed the record was read from.")
                  .formula("the file or topic as it was named")
                  .notFor("joining with article: no article comes from a rejected record"),
              whole("position", "Line of the record in its source, from 1; 0 for all of it.")
                  .unit("line or offset, from 0")
                  .formula("where in source the record stands")
                  .notFor("ordering over sources"),
              text("stage", "Stage that refused it.")
                  .formula("the stage that refused it")
                  .notFor("counting records twice: each is refused once"),
              text("reason", "Why, as a fixed word.")
                  .formula("a fixed word")
                  .notFor("anything but grouping: detail says the whole"),
              text("detail", "Why, as a sentence.")
                  .formula("the reason in full, with what was found")
                  .notFor("grouping: it holds values"),
              text("payload", "Record as it came, at most 64 KiB of it.")
                  .formula("the record's bytes, the first 64 KiB")
                  .notFor("display without escaping: it is what strangers wrote"),
              moment("seen_at", "When the job saw it, UTC.")
                  .formula("time of the run, or of reading in an endless one")
                  .notFor("event time: the record may have none"),
              text("format", "Input format under which the payload reads: text, jsonl or csv.")
                  .formula("the format the source was read as")
                  .notFor("telling what the record really is"),
              text("payload_encoding", "How payload holds the bytes: utf8 or base64.")
                  .formula("utf8 where the bytes are UTF-8, else base64")
                  .notFor("telling the encoding of the record"),
              flag("payload_truncated", "Whether the record was longer than payload.")
                  .formula("the record had more than 64 KiB")
                  .notFor("replay: what was cut off is lost here")));

  static final Table RUN =
      new Table(
          "run",
          "One row per run: read is accepted plus rejected plus duplicates_of_id plus"
              + " outside_interval plus revisions.",
          List.of("run_id"),
          List.of(
              text("run_id", "Id of the run.")
                  .formula("name of the job and time of the run")
                  .notFor("ordering over jobs"),
              text("job", "Name of the job.")
                  .formula("the name in the job file")
                  .notFor("telling versions of the job file apart"),
              moment("started_at", "When the run began, UTC.")
                  .formula("--runAt, or when it was started")
                  .notFor("speed, where --runAt was given"),
              moment("finished_at", "When the run ended, UTC.")
                  .formula("the clock when the counts were final; absent in an endless run")
                  .notFor("comparing runs byte for byte")
                  .orAbsent(),
              text("runner", "Runner that ran it.")
                  .formula("DirectRunner or FlinkRunner")
                  .notFor("explaining differences: there are none between runners"),
              text("version", "Version of Newsprint.")
                  .formula("the version in the jar")
                  .notFor("telling builds of one version apart"),
              count("read", "Records read.")
                  .unit("records")
                  .formula("count of records of all sources")
                  .notFor("articles: broken records count"),
              count("accepted", "Records accepted as articles.")
                  .unit("articles")
                  .formula("read - rejected - duplicates_of_id - outside_interval - revisions")
                  .notFor(
                      "articles in the tables over several runs: a record that is read again counts again"),
              count("rejected", "Records not accepted.")
                  .unit("records")
                  .formula("count of records that are in table rejected for this run")
                  .notFor("articles lost: a mended record is in a later run"),
              count("late", "Accepted articles that were late.")
                  .unit("articles")
                  .formula("count of article rows of the run with late")
                  .notFor("punctuality of outlets"),
              count(
                      "duplicates_of_id",
                      "Records that repeat an accepted article: same id, same text.")
                  .unit("records")
                  .formula("count of records whose id an article already has, with the same text")
                  .notFor("copies: those have ids of their own; see copy_kind"),
              count(
                      "outside_interval",
                      "Articles left alone: not published between --from and --to; 0 without them.")
                  .unit("records")
                  .formula("count of articles published before --from or from --to on")
                  .notFor("mistakes: they belong to another night"),
              count("revisions", "Records that hold an earlier text of an accepted article.")
                  .unit("records")
                  .formula(
                      "count of records with the url of an accepted article and a text before its newest")
                  .notFor(
                      "rows of article_revision over several runs: a record that is read again counts again")));

  private RunTables() {}
}
