package org.newsprint.table;

import static org.newsprint.table.Column.count;
import static org.newsprint.table.Column.flag;
import static org.newsprint.table.Column.moment;
import static org.newsprint.table.Column.number;
import static org.newsprint.table.Column.text;
import static org.newsprint.table.Column.whole;

import java.util.List;

/** The tables about single articles, their sentences and voices. */
final class ArticleTables {
  private static final Column PUBLISHED_AT =
      moment("published_at", "Publication time of the article, UTC.")
          .formula("article.published_at of the row's article")
          .notFor("when it was read: that is the run's time");

  static final Table ARTICLE =
      new Table(
          "article",
          "One row per accepted article.",
          List.of("article_id"),
          List.of(
              text("article_id", "Id of the article.")
                  .formula(
                      "the record's id; without one, a digest of the canonical url, or of outlet, title and text")
                  .notFor("telling whether two texts are the same: use copy_kind and cluster_id"),
              text("url", "Canonical URL of the article.")
                  .formula("the record's url in canonical form")
                  .notFor("a key: absent where the record had none, and two articles may share one")
                  .orAbsent(),
              text("outlet", "Outlet that printed it: registrable domain or given name.")
                  .formula("the record's outlet, else the registrable domain of its url")
                  .notFor("the owner or the newsroom: several outlets may have one"),
              text("title", "Headline.")
                  .formula("the record's title, as it came")
                  .notFor("telling whether stories are the same")
                  .orAbsent(),
              text("byline", "Author line.")
                  .formula("the record's byline, as it came")
                  .notFor("counting authors: it may hold several names or none")
                  .orAbsent(),
              moment("published_at", "Publication time, UTC; the event time of all windows.")
                  .formula(
                      "the record's time, or that of its source, or of reading: see time_source")
                  .notFor(
                      "the order of events within a minute, or at all where time_source is read"),
              text("time_source", "Where published_at comes from: article, source or read.")
                  .formula(
                      "article: the record gave it; source: its file or message did; read: nobody did")
                  .notFor("measuring an outlet's punctuality"),
              text("language", "Language of the text, as a BCP 47 tag.")
                  .formula(
                      "the record's language, unless the text is long and clearly not in it; without one that of the text")
                  .notFor(
                      "telling dialects or close languages apart; and a text may hold more than one")
                  .orAbsent(),
              count("words", "Words of the cleaned text, 0 or more.")
                  .unit("words")
                  .formula("words of the text after cleaning, by the rules of coverage.md")
                  .notFor("the weight of an opinion; sums over copies count their words again"),
              text("cluster_id", "Id of the first article of its story; its own if it is alone.")
                  .formula("article_id of the earliest article that verified links lead to")
                  .notFor(
                      "counting stories by adding counts of windows: a story reaches over windows, so count distinct ids"),
              text("copy_kind", "How it copies: original, exact, near, excerpt or spun.")
                  .formula(
                      "by the share of words in common with copied_from, in whole or reworded (coverage.md); original without copied_from")
                  .notFor(
                      "blame: a copy may be licensed, and an original may copy what was not read"),
              text("copied_from", "Id of the earliest article it copies.")
                  .formula(
                      "the earliest article within the horizon before it that it verifiably copies")
                  .notFor(
                      "the chain by which the text came: it names the first source, not the one it was taken from")
                  .orAbsent(),
              number("similarity", "Overlap with copied_from, 0 to 1.")
                  .unit("share, 0 to 1")
                  .formula(
                      "words of the shorter text that lie in grams both texts have / its words, on the channel that decided")
                  .notFor("comparing copies of different kinds, or a probability")
                  .orAbsent(),
              whole("copy_lag_minutes", "Whole minutes after copied_from, 0 or more.")
                  .unit("minutes")
                  .formula("published_at - copied_from's published_at, cut to whole minutes")
                  .notFor("means over outlets that give the day alone as their time")
                  .orAbsent(),
              flag("headline_changed", "Whether its headline differs from copied_from's.")
                  .formula("both have a title, and not the same, letter by letter")
                  .notFor("saying that the meaning changed: another space or case counts")
                  .orAbsent(),
              number("stance_shift", "Its own-voice stance minus copied_from's, -2 to 2.")
                  .unit("stance difference, -2 to 2")
                  .formula("own_voice_stance - copied_from's own_voice_stance")
                  .notFor(
                      "stance of the outlet: few sentences make it, and it is absent for most copies")
                  .orAbsent(),
              flag("late", "Whether it was read longer after its publication than lateness allows.")
                  .formula(
                      "time of reading > published_at + windows.lateness; false in a bounded run")
                  .notFor(
                      "the time of delivery by the outlet: it is when this job saw the article"),
              flag("relevant", "Whether it is about the topic's target.")
                  .formula(
                      "its sentences name target, measures and users as the topic file asks, and its language is one of the topic's")
                  .notFor(
                      "saying that what is not relevant is neutral, or that a text in another language is about something else"),
              number("stance", "Stance over all voices, -1 (against) to 1 (in favour).")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula(
                      "(favor - against) / (favor + against) over its different sentences that take a side, rounded to 4 decimals")
                  .notFor(
                      "what the outlet thinks: quoted sources count in it; and never 0 where it is absent")
                  .orAbsent(),
              text("stance_label", "Stance in one word: favor, against, neutral or none.")
                  .formula(
                      "favor where stance > 0, against where < 0, neutral where 0, none where absent")
                  .notFor("saying that none is neutral"),
              number("stance_confidence", "Confidence in the stance, 0 to 1.")
                  .unit("share, 0 to 1, never 1")
                  .formula("n / (n + 2) with n sentences that take a side")
                  .notFor(
                      "a probability that the stance is right: it tells how much was said, not how well it was read")
                  .orAbsent(),
              number(
                      "own_voice_stance",
                      "Stance in the outlet's own words, -1 to 1; absent under two sentences.")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula(
                      "as stance, over sentences of voice outlet alone; from two that take a side")
                  .notFor("articles of one sentence: it is absent there, not 0")
                  .orAbsent(),
              number("quoted_stance", "Stance of the quoted sources, -1 to 1.")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula("as stance, over sentences of direct and indirect quotes")
                  .notFor("what the outlet thinks: quoting is not agreeing")
                  .orAbsent(),
              flag("insufficient", "Whether any of its sentences calls the measure too little.")
                  .formula("any sentence.insufficient of the article")
                  .notFor("opposition: who wants more is in favour"),
              text("topic", "Id of the topic it was scored on.")
                  .formula("the id in the topic file")
                  .notFor("comparing stance between topics"),
              text("embeds", "Id of the earliest article it contains without being a copy of it.")
                  .formula(
                      "the earliest article most of which stands in this one as a block, while most of this one is its own")
                  .notFor("counting copies: such an article is no copy")
                  .orAbsent(),
              number(
                      "embedded_share",
                      "Share of that article's words, or of its function words, names and"
                          + " numbers, that stand in this one, 0 to 1.")
                  .unit("share, 0 to 1")
                  .formula("as similarity, for the article in embeds")
                  .notFor("telling agreement: an article is embedded to be answered, too")
                  .orAbsent(),
              count(
                      "sentences_unread",
                      "Sentences at the end of a very long article that were not read for its stance.")
                  .unit("sentences")
                  .formula("sentences of the text - sentences read for its stance")
                  .notFor("a mistake of the run: very long articles are cut on purpose"),
              text("credit", "Whom its text or byline names as its source; an agency by its name.")
                  .formula(
                      "a notice, agency byline, dateline or sign-off at either end of the text (sources.md)")
                  .notFor(
                      "joining with outlet: it is as the text writes it; nor telling that it copies nobody")
                  .orAbsent()));

  static final Table SENTENCE =
      new Table(
          "sentence",
          "The evidence: one row per sentence that bears on the target.",
          List.of("article_id", "sentence_index"),
          List.of(
              text("article_id", "Id of the article the sentence stands in.")
                  .formula("article.article_id")
                  .notFor("joining tables; it means nothing by itself and is not in order of time"),
              whole("sentence_index", "Number of the sentence in its article, from 0.")
                  .unit("position, from 0")
                  .formula("number of the sentence in the article's text")
                  .notFor("counting sentences of the article: only those on the target have rows"),
              whole("start_char", "Where it begins in the cleaned text, in UTF-16 units from 0.")
                  .unit("UTF-16 units, from 0")
                  .formula("offset of the first unit in the cleaned text")
                  .notFor("offsets into the record as it came, which was not cleaned"),
              whole("end_char", "Where it ends in the cleaned text, exclusive, in UTF-16 units.")
                  .unit("UTF-16 units, from 0")
                  .formula("offset after the last unit in the cleaned text")
                  .notFor("offsets into the record as it came, which was not cleaned"),
              text("text", "The sentence.")
                  .formula("the cleaned text from start_char to end_char")
                  .notFor("publishing the article: it is evidence, a sentence at a time"),
              text("voice", "Whose words they are: outlet, direct_quote or indirect_quote.")
                  .formula(
                      "by quotation marks and reporting words: at least half of its words are the source's, or it is the outlet's")
                  .notFor("agreement of the outlet with its sources"),
              text("speaker", "Name of the source that speaks.")
                  .formula("the name that the text gives for the source")
                  .notFor("identity: one name may be two people, and one person two names")
                  .orAbsent(),
              text("affiliation", "Organisation the speaker stands for.")
                  .formula("the organisation that the text gives for the speaker")
                  .notFor("official positions of that organisation")
                  .orAbsent(),
              number("stance", "Stance of the sentence, -1 (against) to 1 (in favour).")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula("1 for favor, -1 for against, else 0")
                  .notFor(
                      "adding up with its repetitions: a sentence that the text repeats is one vote"),
              text("stance_label", "Stance in one word: favor, against, neutral or none.")
                  .formula(
                      "the likeliest class, if it has at least half; a report takes no side (stance.md)")
                  .notFor(
                      "sentences alone: half of the sides of single sentences are read right, articles better"),
              flag("insufficient", "Whether it calls the measure too little.")
                  .formula("sufficiency is insufficient")
                  .notFor("opposition: who wants more is in favour"),
              text("cues", "Words that decided, in text order, separated by semicolons.")
                  .formula("the topic file's phrases that stand in it")
                  .notFor(
                      "telling why a learnt model decided: they explain rules, and illustrate models")
                  .orAbsent(),
              text(
                      "sufficiency",
                      "What it finds of the measure's reach: insufficient, adequate, excessive or none.")
                  .formula("the likeliest class of the sufficiency head, or by cues")
                  .notFor("stance: it is another question"),
              number("probability", "Probability of stance_label, 0 to 1; absent for rules.")
                  .unit("share, 0 to 1")
                  .formula("calibrated probability of stance_label by the topic's model")
                  .notFor("topics without a model: it is absent there")
                  .orAbsent(),
              flag(
                      "abstained",
                      "Whether the scorer was too unsure to take a side; stance_label is none then.")
                  .formula("the likeliest side had less than half")
                  .notFor("counting neutral sentences"),
              text("voice_reason", "What decided on voice, such as a reporting verb.")
                  .formula("the rule that told the voice")
                  .notFor("joining or grouping: its words may change between versions")
                  .orAbsent(),
              PUBLISHED_AT));

  static final Table VOICE =
      new Table(
          "voice",
          "One row per article on the topic and voice in it: the outlet, each named source, and all"
              + " sources without a name together.",
          List.of("article_id", "voice_index"),
          List.of(
              text("article_id", "Id of the article.")
                  .formula("article.article_id")
                  .notFor("joining tables; it means nothing by itself and is not in order of time"),
              whole("voice_index", "0 for the outlet; from 1 the sources as they first appear.")
                  .unit("position, from 0")
                  .formula("0 for the outlet, then sources in order of appearance")
                  .notFor("naming a source over several articles"),
              text("speaker", "Name of the source; absent for the outlet and sources without one.")
                  .formula("sentence.speaker of its sentences")
                  .notFor("identity: one name may be two people, and one person two names")
                  .orAbsent(),
              text("affiliation", "First organisation that the article gives for the speaker.")
                  .formula("the first sentence.affiliation of its sentences")
                  .notFor("sources without a name: it is absent there")
                  .orAbsent(),
              text("kind", "Kind of actor: outlet, source, or one that the topic names.")
                  .formula(
                      "the kind in the topic file that lists the speaker or affiliation; source without one")
                  .notFor("kinds that the topic file does not list"),
              count("records", "Its different sentences that take a side.")
                  .unit("sentences")
                  .formula("its different sentences labelled favor or against")
                  .notFor("independent statements: copies of an article have the same ones again"),
              number(
                      "stance",
                      "Share of these in favour minus that against, -1 to 1; absent for the outlet"
                          + " under two.")
                  .unit("stance, -1 (against) to 1 (in favour)")
                  .formula("(favor - against) / (favor + against) over records")
                  .notFor(
                      "a mean over articles without leaving out copies: they repeat the same quotes")
                  .orAbsent(),
              flag("insufficient", "Whether it calls the measure too little.")
                  .formula("any of its sentences is insufficient")
                  .notFor("opposition: who wants more is in favour"),
              text(
                      "voice",
                      "How the article first gives its words: outlet, direct_quote or"
                          + " indirect_quote.")
                  .formula("sentence.voice of its first sentence")
                  .notFor("telling how all of its words are given"),
              PUBLISHED_AT));

  private ArticleTables() {}
}
