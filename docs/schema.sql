-- What --createTables runs, made from the code:
-- mvn test -Dtest=DatabaseCheckTest -Dnewsprint.updateDocs
CREATE TABLE IF NOT EXISTS "delivery" (
  "delivery" bigint NOT NULL,
  "run_id" text NOT NULL,
  "job" text NOT NULL,
  "opened_at" timestamp with time zone NOT NULL,
  PRIMARY KEY ("delivery")
);
COMMENT ON TABLE "delivery" IS 'One row per run that delivered its tables here.';
COMMENT ON COLUMN "delivery"."delivery" IS 'Number of the delivery, rising.';
COMMENT ON COLUMN "delivery"."run_id" IS 'Id of the run, as in table run.';
COMMENT ON COLUMN "delivery"."job" IS 'Name of the job.';
COMMENT ON COLUMN "delivery"."opened_at" IS 'When the delivery began, by the database''s clock.';
CREATE TABLE IF NOT EXISTS "article" (
  "article_id" text NOT NULL,
  "url" text,
  "outlet" text NOT NULL,
  "title" text,
  "byline" text,
  "published_at" timestamp with time zone NOT NULL,
  "time_source" text NOT NULL,
  "language" text,
  "words" bigint NOT NULL,
  "cluster_id" text NOT NULL,
  "copy_kind" text NOT NULL,
  "copied_from" text,
  "similarity" double precision,
  "copy_lag_minutes" bigint,
  "headline_changed" boolean,
  "stance_shift" double precision,
  "late" boolean NOT NULL,
  "relevant" boolean NOT NULL,
  "stance" double precision,
  "stance_label" text NOT NULL,
  "stance_confidence" double precision,
  "own_voice_stance" double precision,
  "quoted_stance" double precision,
  "insufficient" boolean NOT NULL,
  "topic" text NOT NULL,
  "embeds" text,
  "embedded_share" double precision,
  "sentences_unread" bigint NOT NULL,
  "credit" text,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("article_id"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
CREATE INDEX IF NOT EXISTS "article_by_published_at" ON "article" ("published_at");
CREATE INDEX IF NOT EXISTS "article_by_outlet_published_at" ON "article" ("outlet", "published_at");
CREATE INDEX IF NOT EXISTS "article_by_cluster_id" ON "article" ("cluster_id");
CREATE INDEX IF NOT EXISTS "article_by_copied_from" ON "article" ("copied_from");
COMMENT ON TABLE "article" IS 'One row per accepted article.';
COMMENT ON COLUMN "article"."article_id" IS 'Id of the article.';
COMMENT ON COLUMN "article"."url" IS 'Canonical URL of the article.';
COMMENT ON COLUMN "article"."outlet" IS 'Outlet that printed it: registrable domain or given name.';
COMMENT ON COLUMN "article"."title" IS 'Headline.';
COMMENT ON COLUMN "article"."byline" IS 'Author line.';
COMMENT ON COLUMN "article"."published_at" IS 'Publication time, UTC; the event time of all windows.';
COMMENT ON COLUMN "article"."time_source" IS 'Where published_at comes from: article, source or read.';
COMMENT ON COLUMN "article"."language" IS 'Language of the text, as a BCP 47 tag.';
COMMENT ON COLUMN "article"."words" IS 'Words of the cleaned text, 0 or more.';
COMMENT ON COLUMN "article"."cluster_id" IS 'Id of the first article of its story; its own if it is alone.';
COMMENT ON COLUMN "article"."copy_kind" IS 'How it copies: original, exact, near, excerpt or spun.';
COMMENT ON COLUMN "article"."copied_from" IS 'Id of the earliest article it copies.';
COMMENT ON COLUMN "article"."similarity" IS 'Overlap with copied_from, 0 to 1.';
COMMENT ON COLUMN "article"."copy_lag_minutes" IS 'Whole minutes after copied_from, 0 or more.';
COMMENT ON COLUMN "article"."headline_changed" IS 'Whether its headline differs from copied_from''s.';
COMMENT ON COLUMN "article"."stance_shift" IS 'Its own-voice stance minus copied_from''s, -2 to 2.';
COMMENT ON COLUMN "article"."late" IS 'Whether it was read longer after its publication than lateness allows.';
COMMENT ON COLUMN "article"."relevant" IS 'Whether it is about the topic''s target.';
COMMENT ON COLUMN "article"."stance" IS 'Stance over all voices, -1 (against) to 1 (in favour).';
COMMENT ON COLUMN "article"."stance_label" IS 'Stance in one word: favor, against, neutral or none.';
COMMENT ON COLUMN "article"."stance_confidence" IS 'Confidence in the stance, 0 to 1.';
COMMENT ON COLUMN "article"."own_voice_stance" IS 'Stance in the outlet''s own words, -1 to 1; absent under two sentences.';
COMMENT ON COLUMN "article"."quoted_stance" IS 'Stance of the quoted sources, -1 to 1.';
COMMENT ON COLUMN "article"."insufficient" IS 'Whether any of its sentences calls the measure too little.';
COMMENT ON COLUMN "article"."topic" IS 'Id of the topic it was scored on.';
COMMENT ON COLUMN "article"."embeds" IS 'Id of the earliest article it contains without being a copy of it.';
COMMENT ON COLUMN "article"."embedded_share" IS 'Share of that article''s words, or of its function words, names and numbers, that stand in this one, 0 to 1.';
COMMENT ON COLUMN "article"."sentences_unread" IS 'Sentences at the end of a very long article that were not read for its stance.';
COMMENT ON COLUMN "article"."credit" IS 'Whom its text or byline names as its source; an agency by its name.';
COMMENT ON COLUMN "article"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "article"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "sentence" (
  "article_id" text NOT NULL,
  "sentence_index" bigint NOT NULL,
  "start_char" bigint NOT NULL,
  "end_char" bigint NOT NULL,
  "text" text NOT NULL,
  "voice" text NOT NULL,
  "speaker" text,
  "affiliation" text,
  "stance" double precision NOT NULL,
  "stance_label" text NOT NULL,
  "insufficient" boolean NOT NULL,
  "cues" text,
  "sufficiency" text NOT NULL,
  "probability" double precision,
  "abstained" boolean NOT NULL,
  "voice_reason" text,
  "published_at" timestamp with time zone NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("article_id", "sentence_index"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
CREATE INDEX IF NOT EXISTS "sentence_by_published_at" ON "sentence" ("published_at");
COMMENT ON TABLE "sentence" IS 'The evidence: one row per sentence that bears on the target.';
COMMENT ON COLUMN "sentence"."article_id" IS 'Id of the article the sentence stands in.';
COMMENT ON COLUMN "sentence"."sentence_index" IS 'Number of the sentence in its article, from 0.';
COMMENT ON COLUMN "sentence"."start_char" IS 'Where it begins in the cleaned text, in UTF-16 units from 0.';
COMMENT ON COLUMN "sentence"."end_char" IS 'Where it ends in the cleaned text, exclusive, in UTF-16 units.';
COMMENT ON COLUMN "sentence"."text" IS 'The sentence.';
COMMENT ON COLUMN "sentence"."voice" IS 'Whose words they are: outlet, direct_quote or indirect_quote.';
COMMENT ON COLUMN "sentence"."speaker" IS 'Name of the source that speaks.';
COMMENT ON COLUMN "sentence"."affiliation" IS 'Organisation the speaker stands for.';
COMMENT ON COLUMN "sentence"."stance" IS 'Stance of the sentence, -1 (against) to 1 (in favour).';
COMMENT ON COLUMN "sentence"."stance_label" IS 'Stance in one word: favor, against, neutral or none.';
COMMENT ON COLUMN "sentence"."insufficient" IS 'Whether it calls the measure too little.';
COMMENT ON COLUMN "sentence"."cues" IS 'Words that decided, in text order, separated by semicolons.';
COMMENT ON COLUMN "sentence"."sufficiency" IS 'What it finds of the measure''s reach: insufficient, adequate, excessive or none.';
COMMENT ON COLUMN "sentence"."probability" IS 'Probability of stance_label, 0 to 1; absent for rules.';
COMMENT ON COLUMN "sentence"."abstained" IS 'Whether the scorer was too unsure to take a side; stance_label is none then.';
COMMENT ON COLUMN "sentence"."voice_reason" IS 'What decided on voice, such as a reporting verb.';
COMMENT ON COLUMN "sentence"."published_at" IS 'Publication time of the article, UTC.';
COMMENT ON COLUMN "sentence"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "sentence"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "voice" (
  "article_id" text NOT NULL,
  "voice_index" bigint NOT NULL,
  "speaker" text,
  "affiliation" text,
  "kind" text NOT NULL,
  "records" bigint NOT NULL,
  "stance" double precision,
  "insufficient" boolean NOT NULL,
  "voice" text NOT NULL,
  "published_at" timestamp with time zone NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("article_id", "voice_index"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
CREATE INDEX IF NOT EXISTS "voice_by_speaker" ON "voice" ("speaker");
COMMENT ON TABLE "voice" IS 'One row per article on the topic and voice in it: the outlet, each named source, and all sources without a name together.';
COMMENT ON COLUMN "voice"."article_id" IS 'Id of the article.';
COMMENT ON COLUMN "voice"."voice_index" IS '0 for the outlet; from 1 the sources as they first appear.';
COMMENT ON COLUMN "voice"."speaker" IS 'Name of the source; absent for the outlet and sources without one.';
COMMENT ON COLUMN "voice"."affiliation" IS 'First organisation that the article gives for the speaker.';
COMMENT ON COLUMN "voice"."kind" IS 'Kind of actor: outlet, source, or one that the topic names.';
COMMENT ON COLUMN "voice"."records" IS 'Its different sentences that take a side.';
COMMENT ON COLUMN "voice"."stance" IS 'Share of these in favour minus that against, -1 to 1; absent for the outlet under two.';
COMMENT ON COLUMN "voice"."insufficient" IS 'Whether it calls the measure too little.';
COMMENT ON COLUMN "voice"."voice" IS 'How the article first gives its words: outlet, direct_quote or indirect_quote.';
COMMENT ON COLUMN "voice"."published_at" IS 'Publication time of the article, UTC.';
COMMENT ON COLUMN "voice"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "voice"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "article_revision" (
  "article_id" text NOT NULL,
  "revision_number" bigint NOT NULL,
  "revision_published_at" timestamp with time zone NOT NULL,
  "superseded_at" timestamp with time zone NOT NULL,
  "title" text,
  "title_changed" boolean NOT NULL,
  "words" bigint NOT NULL,
  "text_changed" double precision NOT NULL,
  "stance" double precision,
  "own_voice_stance" double precision,
  "stance_change" double precision,
  "published_at" timestamp with time zone NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("article_id", "revision_number"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
COMMENT ON TABLE "article_revision" IS 'One row per earlier text of an article, and what the text after it changed; the newest is in article.';
COMMENT ON COLUMN "article_revision"."article_id" IS 'Id of the article.';
COMMENT ON COLUMN "article_revision"."revision_number" IS 'Number of this text, 1 for the first; the newest is one more than the last.';
COMMENT ON COLUMN "article_revision"."revision_published_at" IS 'Publication time of this text, UTC.';
COMMENT ON COLUMN "article_revision"."superseded_at" IS 'Publication time of the text after it, UTC.';
COMMENT ON COLUMN "article_revision"."title" IS 'Headline of this text.';
COMMENT ON COLUMN "article_revision"."title_changed" IS 'Whether the text after it has another headline.';
COMMENT ON COLUMN "article_revision"."words" IS 'Words of this text, 0 or more.';
COMMENT ON COLUMN "article_revision"."text_changed" IS 'Share of the words of this text and the one after it that the other has not, 0 to 1.';
COMMENT ON COLUMN "article_revision"."stance" IS 'Stance of this text, -1 to 1.';
COMMENT ON COLUMN "article_revision"."own_voice_stance" IS 'The same of the outlet''s own sentences.';
COMMENT ON COLUMN "article_revision"."stance_change" IS 'Stance of the text after it minus that of this one, -2 to 2.';
COMMENT ON COLUMN "article_revision"."published_at" IS 'Publication time of the article, UTC.';
COMMENT ON COLUMN "article_revision"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "article_revision"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "cluster" (
  "cluster_id" text NOT NULL,
  "title" text,
  "first_outlet" text NOT NULL,
  "first_published_at" timestamp with time zone NOT NULL,
  "last_published_at" timestamp with time zone NOT NULL,
  "articles" bigint NOT NULL,
  "outlets" bigint NOT NULL,
  "exact" bigint NOT NULL,
  "near" bigint NOT NULL,
  "excerpts" bigint NOT NULL,
  "spun" bigint NOT NULL,
  "original_stance" double precision,
  "stance_min" double precision,
  "stance_max" double precision,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("cluster_id"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
CREATE INDEX IF NOT EXISTS "cluster_by_first_published_at" ON "cluster" ("first_published_at");
COMMENT ON TABLE "cluster" IS 'One row per story that two or more articles tell in the same words.';
COMMENT ON COLUMN "cluster"."cluster_id" IS 'Id of the story''s first article.';
COMMENT ON COLUMN "cluster"."title" IS 'Headline of the first article.';
COMMENT ON COLUMN "cluster"."first_outlet" IS 'Outlet of the first article.';
COMMENT ON COLUMN "cluster"."first_published_at" IS 'Publication time of the first article, UTC.';
COMMENT ON COLUMN "cluster"."last_published_at" IS 'Publication time of the last article, UTC.';
COMMENT ON COLUMN "cluster"."articles" IS 'Articles of the story, 2 or more.';
COMMENT ON COLUMN "cluster"."outlets" IS 'Different outlets that printed it, 1 or more.';
COMMENT ON COLUMN "cluster"."exact" IS 'Copies with the same text.';
COMMENT ON COLUMN "cluster"."near" IS 'Copies that were edited or extended.';
COMMENT ON COLUMN "cluster"."excerpts" IS 'Copies that hold most of the shorter text.';
COMMENT ON COLUMN "cluster"."spun" IS 'Copies that were reworded.';
COMMENT ON COLUMN "cluster"."original_stance" IS 'Stance of the first article, -1 to 1.';
COMMENT ON COLUMN "cluster"."stance_min" IS 'Lowest stance of any of its articles, -1 to 1.';
COMMENT ON COLUMN "cluster"."stance_max" IS 'Highest stance of any of its articles, -1 to 1.';
COMMENT ON COLUMN "cluster"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "cluster"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "copy_evidence" (
  "article_id" text NOT NULL,
  "copied_from" text NOT NULL,
  "copy_kind" text NOT NULL,
  "channel" text NOT NULL,
  "similarity" double precision NOT NULL,
  "copy_share" double precision NOT NULL,
  "source_share" double precision NOT NULL,
  "copy_skeleton_share" double precision,
  "source_skeleton_share" double precision,
  "shared_numbers" bigint NOT NULL,
  "passages" bigint NOT NULL,
  "passage_texts" text,
  "swaps" bigint NOT NULL,
  "swap_texts" text,
  "published_at" timestamp with time zone NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("article_id"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
CREATE INDEX IF NOT EXISTS "copy_evidence_by_copied_from" ON "copy_evidence" ("copied_from");
COMMENT ON TABLE "copy_evidence" IS 'The evidence for each article with copied_from: what the two texts have in common.';
COMMENT ON COLUMN "copy_evidence"."article_id" IS 'Id of the copy.';
COMMENT ON COLUMN "copy_evidence"."copied_from" IS 'Id of the article it copies, called the source here.';
COMMENT ON COLUMN "copy_evidence"."copy_kind" IS 'How it copies: exact, near, excerpt or spun.';
COMMENT ON COLUMN "copy_evidence"."channel" IS 'What decided: digest (same words), surface (shared words), skeleton (shared function words, names and numbers) or order (words in the same order).';
COMMENT ON COLUMN "copy_evidence"."similarity" IS 'Overlap of the shorter text on that channel, 0 to 1.';
COMMENT ON COLUMN "copy_evidence"."copy_share" IS 'Share of the copy''s words in word 3-grams that stand in the source, 0 to 1.';
COMMENT ON COLUMN "copy_evidence"."source_share" IS 'Share of the source''s words in word 3-grams that stand in the copy, 0 to 1.';
COMMENT ON COLUMN "copy_evidence"."copy_skeleton_share" IS 'The same of the copy''s function words, names and numbers, in 4-grams; absent where its language is not known.';
COMMENT ON COLUMN "copy_evidence"."source_skeleton_share" IS 'The same of the source''s.';
COMMENT ON COLUMN "copy_evidence"."shared_numbers" IS 'Different numbers that stand in both texts.';
COMMENT ON COLUMN "copy_evidence"."passages" IS 'Passages of 8 words or more that the copy took over.';
COMMENT ON COLUMN "copy_evidence"."passage_texts" IS 'Up to 10 of them as the copy has them, longest first, each cut to 200 characters; separated by '' | '', with ¦ for | within a passage.';
COMMENT ON COLUMN "copy_evidence"."swaps" IS 'Different phrases of up to 6 words that replace others.';
COMMENT ON COLUMN "copy_evidence"."swap_texts" IS 'Up to 10 of them with how often, as ''source phrase → copy phrase (2)'', most frequent first; separated by '' | '', with ¦ for | within a phrase.';
COMMENT ON COLUMN "copy_evidence"."published_at" IS 'Publication time of the copy, UTC.';
COMMENT ON COLUMN "copy_evidence"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "copy_evidence"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "outlet_window" (
  "topic" text NOT NULL,
  "grain" text NOT NULL,
  "window_start" timestamp with time zone NOT NULL,
  "window_end" timestamp with time zone NOT NULL,
  "window_date" date NOT NULL,
  "outlet" text NOT NULL,
  "articles" bigint NOT NULL,
  "originals" bigint NOT NULL,
  "exact" bigint NOT NULL,
  "near" bigint NOT NULL,
  "excerpts" bigint NOT NULL,
  "spun" bigint NOT NULL,
  "clusters" bigint NOT NULL,
  "relevant" bigint NOT NULL,
  "scored" bigint NOT NULL,
  "stance_sum" double precision NOT NULL,
  "stance_sumsq" double precision NOT NULL,
  "own_scored" bigint NOT NULL,
  "own_sum" double precision NOT NULL,
  "own_sumsq" double precision NOT NULL,
  "quoted_scored" bigint NOT NULL,
  "quoted_sum" double precision NOT NULL,
  "quoted_sumsq" double precision NOT NULL,
  "originals_scored" bigint NOT NULL,
  "originals_sum" double precision NOT NULL,
  "favor" bigint NOT NULL,
  "against" bigint NOT NULL,
  "neutral" bigint NOT NULL,
  "insufficient" bigint NOT NULL,
  "speakers" bigint NOT NULL,
  "stance_mean" double precision,
  "stance_ci_low" double precision,
  "stance_ci_high" double precision,
  "own_voice_mean" double precision,
  "quoted_mean" double precision,
  "originals_stance_mean" double precision,
  "first_published" bigint NOT NULL,
  "median_copy_lag_minutes" double precision,
  "version" bigint NOT NULL,
  "timing" text NOT NULL,
  "is_final" boolean NOT NULL,
  "changed_at" timestamp with time zone NOT NULL,
  "change_reason" text NOT NULL,
  "scored_clusters" bigint NOT NULL,
  "clusters_favor" bigint NOT NULL,
  "clusters_against" bigint NOT NULL,
  "judged" bigint NOT NULL,
  "abstained" bigint NOT NULL,
  "abstention_share" double precision,
  "stance_corrected" double precision,
  "stance_corrected_low" double precision,
  "stance_corrected_high" double precision,
  "evidence" text NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("topic", "grain", "window_start", "outlet"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
CREATE INDEX IF NOT EXISTS "outlet_window_by_grain_window_start" ON "outlet_window" ("grain", "window_start");
CREATE INDEX IF NOT EXISTS "outlet_window_by_outlet_grain_window_start" ON "outlet_window" ("outlet", "grain", "window_start");
COMMENT ON TABLE "outlet_window" IS 'What one outlet printed in one window; the current version of each row.';
COMMENT ON COLUMN "outlet_window"."topic" IS 'Id of the topic.';
COMMENT ON COLUMN "outlet_window"."grain" IS 'Length of the window: hour, day or week.';
COMMENT ON COLUMN "outlet_window"."window_start" IS 'First moment of the window, UTC.';
COMMENT ON COLUMN "outlet_window"."window_end" IS 'First moment after the window, UTC.';
COMMENT ON COLUMN "outlet_window"."window_date" IS 'UTC day of window_start.';
COMMENT ON COLUMN "outlet_window"."outlet" IS 'Outlet that printed the articles: registrable domain or given name.';
COMMENT ON COLUMN "outlet_window"."articles" IS 'Articles published in the window.';
COMMENT ON COLUMN "outlet_window"."originals" IS 'Of these, articles that copy nobody.';
COMMENT ON COLUMN "outlet_window"."exact" IS 'Of these, copies with the same text.';
COMMENT ON COLUMN "outlet_window"."near" IS 'Of these, copies that were edited or extended.';
COMMENT ON COLUMN "outlet_window"."excerpts" IS 'Of these, copies that hold most of the shorter text.';
COMMENT ON COLUMN "outlet_window"."spun" IS 'Of these, copies that were reworded.';
COMMENT ON COLUMN "outlet_window"."clusters" IS 'Different stories among the articles.';
COMMENT ON COLUMN "outlet_window"."relevant" IS 'Articles about the topic''s target.';
COMMENT ON COLUMN "outlet_window"."scored" IS 'Articles with a stance.';
COMMENT ON COLUMN "outlet_window"."stance_sum" IS 'Sum of their stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_window"."stance_sumsq" IS 'Sum of the squares of their stances; 0 with none.';
COMMENT ON COLUMN "outlet_window"."own_scored" IS 'Articles with a stance in the outlet''s own words.';
COMMENT ON COLUMN "outlet_window"."own_sum" IS 'Sum of these own-voice stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_window"."own_sumsq" IS 'Sum of the squares of these own-voice stances; 0 with none.';
COMMENT ON COLUMN "outlet_window"."quoted_scored" IS 'Articles with a stance of quoted sources.';
COMMENT ON COLUMN "outlet_window"."quoted_sum" IS 'Sum of these quoted stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_window"."quoted_sumsq" IS 'Sum of the squares of these quoted stances; 0 with none.';
COMMENT ON COLUMN "outlet_window"."originals_scored" IS 'Articles with a stance that copy nobody.';
COMMENT ON COLUMN "outlet_window"."originals_sum" IS 'Sum of the stances of these originals; 0 with none.';
COMMENT ON COLUMN "outlet_window"."favor" IS 'Articles labelled favor.';
COMMENT ON COLUMN "outlet_window"."against" IS 'Articles labelled against.';
COMMENT ON COLUMN "outlet_window"."neutral" IS 'Articles labelled neutral.';
COMMENT ON COLUMN "outlet_window"."insufficient" IS 'Articles that call the measure too little.';
COMMENT ON COLUMN "outlet_window"."speakers" IS 'Different quoted sources in the window.';
COMMENT ON COLUMN "outlet_window"."stance_mean" IS 'Mean stance of the scored articles, -1 to 1.';
COMMENT ON COLUMN "outlet_window"."stance_ci_low" IS 'Lower end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "outlet_window"."stance_ci_high" IS 'Upper end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "outlet_window"."own_voice_mean" IS 'Mean stance in the outlet''s own words, -1 to 1.';
COMMENT ON COLUMN "outlet_window"."quoted_mean" IS 'Mean stance of the quoted sources, -1 to 1.';
COMMENT ON COLUMN "outlet_window"."originals_stance_mean" IS 'Mean stance of the originals, -1 to 1.';
COMMENT ON COLUMN "outlet_window"."first_published" IS 'Copied stories that this row''s outlet or outlets had first.';
COMMENT ON COLUMN "outlet_window"."median_copy_lag_minutes" IS 'Median minutes from a text to its copy, 0 or more.';
COMMENT ON COLUMN "outlet_window"."version" IS 'Version of this row, from 1.';
COMMENT ON COLUMN "outlet_window"."timing" IS 'When the version was made: early, on_time or late.';
COMMENT ON COLUMN "outlet_window"."is_final" IS 'Whether no later version is expected.';
COMMENT ON COLUMN "outlet_window"."changed_at" IS 'When the version was made, UTC.';
COMMENT ON COLUMN "outlet_window"."change_reason" IS 'Why the version was made: first, late_article or rerun.';
COMMENT ON COLUMN "outlet_window"."scored_clusters" IS 'Different stories with a stance in this row, each with one vote; no sum, since rows share stories.';
COMMENT ON COLUMN "outlet_window"."clusters_favor" IS 'Of these, stories of which more articles in this row are favor than are against, and than are neutral; no sum.';
COMMENT ON COLUMN "outlet_window"."clusters_against" IS 'Of these, in the same way, against; no sum.';
COMMENT ON COLUMN "outlet_window"."judged" IS 'Sentences on the target that were judged, each once an article.';
COMMENT ON COLUMN "outlet_window"."abstained" IS 'Of these, sentences the scorer was too unsure of to take a side.';
COMMENT ON COLUMN "outlet_window"."abstention_share" IS 'Share of judged that is abstained, 0 to 1.';
COMMENT ON COLUMN "outlet_window"."stance_corrected" IS 'Stories in favour minus those against, over both, -1 to 1, corrected by the scorer''s mistakes on a labelled sample, where it has one.';
COMMENT ON COLUMN "outlet_window"."stance_corrected_low" IS 'Lower end of the 90 % interval of stance_corrected, -1 to 1; absent under 3 scored_clusters.';
COMMENT ON COLUMN "outlet_window"."stance_corrected_high" IS 'Upper end of this interval, -1 to 1.';
COMMENT ON COLUMN "outlet_window"."evidence" IS 'enough, or not_enough: under 8 scored_clusters, or an interval that holds 0.';
COMMENT ON COLUMN "outlet_window"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "outlet_window"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "outlet_window_history" (
  "topic" text NOT NULL,
  "grain" text NOT NULL,
  "window_start" timestamp with time zone NOT NULL,
  "window_end" timestamp with time zone NOT NULL,
  "window_date" date NOT NULL,
  "outlet" text NOT NULL,
  "articles" bigint NOT NULL,
  "originals" bigint NOT NULL,
  "exact" bigint NOT NULL,
  "near" bigint NOT NULL,
  "excerpts" bigint NOT NULL,
  "spun" bigint NOT NULL,
  "clusters" bigint NOT NULL,
  "relevant" bigint NOT NULL,
  "scored" bigint NOT NULL,
  "stance_sum" double precision NOT NULL,
  "stance_sumsq" double precision NOT NULL,
  "own_scored" bigint NOT NULL,
  "own_sum" double precision NOT NULL,
  "own_sumsq" double precision NOT NULL,
  "quoted_scored" bigint NOT NULL,
  "quoted_sum" double precision NOT NULL,
  "quoted_sumsq" double precision NOT NULL,
  "originals_scored" bigint NOT NULL,
  "originals_sum" double precision NOT NULL,
  "favor" bigint NOT NULL,
  "against" bigint NOT NULL,
  "neutral" bigint NOT NULL,
  "insufficient" bigint NOT NULL,
  "speakers" bigint NOT NULL,
  "stance_mean" double precision,
  "stance_ci_low" double precision,
  "stance_ci_high" double precision,
  "own_voice_mean" double precision,
  "quoted_mean" double precision,
  "originals_stance_mean" double precision,
  "first_published" bigint NOT NULL,
  "median_copy_lag_minutes" double precision,
  "version" bigint NOT NULL,
  "timing" text NOT NULL,
  "is_final" boolean NOT NULL,
  "changed_at" timestamp with time zone NOT NULL,
  "change_reason" text NOT NULL,
  "scored_clusters" bigint NOT NULL,
  "clusters_favor" bigint NOT NULL,
  "clusters_against" bigint NOT NULL,
  "judged" bigint NOT NULL,
  "abstained" bigint NOT NULL,
  "abstention_share" double precision,
  "stance_corrected" double precision,
  "stance_corrected_low" double precision,
  "stance_corrected_high" double precision,
  "evidence" text NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("topic", "grain", "window_start", "outlet", "version"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
COMMENT ON TABLE "outlet_window_history" IS 'Every version of every row of outlet_window: what was reported when, and why it changed.';
COMMENT ON COLUMN "outlet_window_history"."topic" IS 'Id of the topic.';
COMMENT ON COLUMN "outlet_window_history"."grain" IS 'Length of the window: hour, day or week.';
COMMENT ON COLUMN "outlet_window_history"."window_start" IS 'First moment of the window, UTC.';
COMMENT ON COLUMN "outlet_window_history"."window_end" IS 'First moment after the window, UTC.';
COMMENT ON COLUMN "outlet_window_history"."window_date" IS 'UTC day of window_start.';
COMMENT ON COLUMN "outlet_window_history"."outlet" IS 'Outlet that printed the articles: registrable domain or given name.';
COMMENT ON COLUMN "outlet_window_history"."articles" IS 'Articles published in the window.';
COMMENT ON COLUMN "outlet_window_history"."originals" IS 'Of these, articles that copy nobody.';
COMMENT ON COLUMN "outlet_window_history"."exact" IS 'Of these, copies with the same text.';
COMMENT ON COLUMN "outlet_window_history"."near" IS 'Of these, copies that were edited or extended.';
COMMENT ON COLUMN "outlet_window_history"."excerpts" IS 'Of these, copies that hold most of the shorter text.';
COMMENT ON COLUMN "outlet_window_history"."spun" IS 'Of these, copies that were reworded.';
COMMENT ON COLUMN "outlet_window_history"."clusters" IS 'Different stories among the articles.';
COMMENT ON COLUMN "outlet_window_history"."relevant" IS 'Articles about the topic''s target.';
COMMENT ON COLUMN "outlet_window_history"."scored" IS 'Articles with a stance.';
COMMENT ON COLUMN "outlet_window_history"."stance_sum" IS 'Sum of their stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_window_history"."stance_sumsq" IS 'Sum of the squares of their stances; 0 with none.';
COMMENT ON COLUMN "outlet_window_history"."own_scored" IS 'Articles with a stance in the outlet''s own words.';
COMMENT ON COLUMN "outlet_window_history"."own_sum" IS 'Sum of these own-voice stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_window_history"."own_sumsq" IS 'Sum of the squares of these own-voice stances; 0 with none.';
COMMENT ON COLUMN "outlet_window_history"."quoted_scored" IS 'Articles with a stance of quoted sources.';
COMMENT ON COLUMN "outlet_window_history"."quoted_sum" IS 'Sum of these quoted stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_window_history"."quoted_sumsq" IS 'Sum of the squares of these quoted stances; 0 with none.';
COMMENT ON COLUMN "outlet_window_history"."originals_scored" IS 'Articles with a stance that copy nobody.';
COMMENT ON COLUMN "outlet_window_history"."originals_sum" IS 'Sum of the stances of these originals; 0 with none.';
COMMENT ON COLUMN "outlet_window_history"."favor" IS 'Articles labelled favor.';
COMMENT ON COLUMN "outlet_window_history"."against" IS 'Articles labelled against.';
COMMENT ON COLUMN "outlet_window_history"."neutral" IS 'Articles labelled neutral.';
COMMENT ON COLUMN "outlet_window_history"."insufficient" IS 'Articles that call the measure too little.';
COMMENT ON COLUMN "outlet_window_history"."speakers" IS 'Different quoted sources in the window.';
COMMENT ON COLUMN "outlet_window_history"."stance_mean" IS 'Mean stance of the scored articles, -1 to 1.';
COMMENT ON COLUMN "outlet_window_history"."stance_ci_low" IS 'Lower end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "outlet_window_history"."stance_ci_high" IS 'Upper end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "outlet_window_history"."own_voice_mean" IS 'Mean stance in the outlet''s own words, -1 to 1.';
COMMENT ON COLUMN "outlet_window_history"."quoted_mean" IS 'Mean stance of the quoted sources, -1 to 1.';
COMMENT ON COLUMN "outlet_window_history"."originals_stance_mean" IS 'Mean stance of the originals, -1 to 1.';
COMMENT ON COLUMN "outlet_window_history"."first_published" IS 'Copied stories that this row''s outlet or outlets had first.';
COMMENT ON COLUMN "outlet_window_history"."median_copy_lag_minutes" IS 'Median minutes from a text to its copy, 0 or more.';
COMMENT ON COLUMN "outlet_window_history"."version" IS 'Version of this row, from 1.';
COMMENT ON COLUMN "outlet_window_history"."timing" IS 'When the version was made: early, on_time or late.';
COMMENT ON COLUMN "outlet_window_history"."is_final" IS 'Whether no later version is expected.';
COMMENT ON COLUMN "outlet_window_history"."changed_at" IS 'When the version was made, UTC.';
COMMENT ON COLUMN "outlet_window_history"."change_reason" IS 'Why the version was made: first, late_article or rerun.';
COMMENT ON COLUMN "outlet_window_history"."scored_clusters" IS 'Different stories with a stance in this row, each with one vote; no sum, since rows share stories.';
COMMENT ON COLUMN "outlet_window_history"."clusters_favor" IS 'Of these, stories of which more articles in this row are favor than are against, and than are neutral; no sum.';
COMMENT ON COLUMN "outlet_window_history"."clusters_against" IS 'Of these, in the same way, against; no sum.';
COMMENT ON COLUMN "outlet_window_history"."judged" IS 'Sentences on the target that were judged, each once an article.';
COMMENT ON COLUMN "outlet_window_history"."abstained" IS 'Of these, sentences the scorer was too unsure of to take a side.';
COMMENT ON COLUMN "outlet_window_history"."abstention_share" IS 'Share of judged that is abstained, 0 to 1.';
COMMENT ON COLUMN "outlet_window_history"."stance_corrected" IS 'Stories in favour minus those against, over both, -1 to 1, corrected by the scorer''s mistakes on a labelled sample, where it has one.';
COMMENT ON COLUMN "outlet_window_history"."stance_corrected_low" IS 'Lower end of the 90 % interval of stance_corrected, -1 to 1; absent under 3 scored_clusters.';
COMMENT ON COLUMN "outlet_window_history"."stance_corrected_high" IS 'Upper end of this interval, -1 to 1.';
COMMENT ON COLUMN "outlet_window_history"."evidence" IS 'enough, or not_enough: under 8 scored_clusters, or an interval that holds 0.';
COMMENT ON COLUMN "outlet_window_history"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "outlet_window_history"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "topic_window" (
  "topic" text NOT NULL,
  "grain" text NOT NULL,
  "window_start" timestamp with time zone NOT NULL,
  "window_end" timestamp with time zone NOT NULL,
  "window_date" date NOT NULL,
  "articles" bigint NOT NULL,
  "originals" bigint NOT NULL,
  "exact" bigint NOT NULL,
  "near" bigint NOT NULL,
  "excerpts" bigint NOT NULL,
  "spun" bigint NOT NULL,
  "clusters" bigint NOT NULL,
  "relevant" bigint NOT NULL,
  "scored" bigint NOT NULL,
  "stance_sum" double precision NOT NULL,
  "stance_sumsq" double precision NOT NULL,
  "own_scored" bigint NOT NULL,
  "own_sum" double precision NOT NULL,
  "own_sumsq" double precision NOT NULL,
  "quoted_scored" bigint NOT NULL,
  "quoted_sum" double precision NOT NULL,
  "quoted_sumsq" double precision NOT NULL,
  "originals_scored" bigint NOT NULL,
  "originals_sum" double precision NOT NULL,
  "favor" bigint NOT NULL,
  "against" bigint NOT NULL,
  "neutral" bigint NOT NULL,
  "insufficient" bigint NOT NULL,
  "speakers" bigint NOT NULL,
  "stance_mean" double precision,
  "stance_ci_low" double precision,
  "stance_ci_high" double precision,
  "own_voice_mean" double precision,
  "quoted_mean" double precision,
  "originals_stance_mean" double precision,
  "first_published" bigint NOT NULL,
  "median_copy_lag_minutes" double precision,
  "version" bigint NOT NULL,
  "timing" text NOT NULL,
  "is_final" boolean NOT NULL,
  "changed_at" timestamp with time zone NOT NULL,
  "change_reason" text NOT NULL,
  "outlets" bigint NOT NULL,
  "outlets_silent" bigint NOT NULL,
  "stance_mean_by_outlet" double precision,
  "stance_mean_by_cluster" double precision,
  "scored_clusters" bigint NOT NULL,
  "clusters_favor" bigint NOT NULL,
  "clusters_against" bigint NOT NULL,
  "judged" bigint NOT NULL,
  "abstained" bigint NOT NULL,
  "abstention_share" double precision,
  "stance_corrected" double precision,
  "stance_corrected_low" double precision,
  "stance_corrected_high" double precision,
  "evidence" text NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("topic", "grain", "window_start"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
COMMENT ON TABLE "topic_window" IS 'What all outlets together printed in one window; the current version of each row.';
COMMENT ON COLUMN "topic_window"."topic" IS 'Id of the topic.';
COMMENT ON COLUMN "topic_window"."grain" IS 'Length of the window: hour, day or week.';
COMMENT ON COLUMN "topic_window"."window_start" IS 'First moment of the window, UTC.';
COMMENT ON COLUMN "topic_window"."window_end" IS 'First moment after the window, UTC.';
COMMENT ON COLUMN "topic_window"."window_date" IS 'UTC day of window_start.';
COMMENT ON COLUMN "topic_window"."articles" IS 'Articles published in the window.';
COMMENT ON COLUMN "topic_window"."originals" IS 'Of these, articles that copy nobody.';
COMMENT ON COLUMN "topic_window"."exact" IS 'Of these, copies with the same text.';
COMMENT ON COLUMN "topic_window"."near" IS 'Of these, copies that were edited or extended.';
COMMENT ON COLUMN "topic_window"."excerpts" IS 'Of these, copies that hold most of the shorter text.';
COMMENT ON COLUMN "topic_window"."spun" IS 'Of these, copies that were reworded.';
COMMENT ON COLUMN "topic_window"."clusters" IS 'Different stories among the articles.';
COMMENT ON COLUMN "topic_window"."relevant" IS 'Articles about the topic''s target.';
COMMENT ON COLUMN "topic_window"."scored" IS 'Articles with a stance.';
COMMENT ON COLUMN "topic_window"."stance_sum" IS 'Sum of their stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "topic_window"."stance_sumsq" IS 'Sum of the squares of their stances; 0 with none.';
COMMENT ON COLUMN "topic_window"."own_scored" IS 'Articles with a stance in the outlet''s own words.';
COMMENT ON COLUMN "topic_window"."own_sum" IS 'Sum of these own-voice stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "topic_window"."own_sumsq" IS 'Sum of the squares of these own-voice stances; 0 with none.';
COMMENT ON COLUMN "topic_window"."quoted_scored" IS 'Articles with a stance of quoted sources.';
COMMENT ON COLUMN "topic_window"."quoted_sum" IS 'Sum of these quoted stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "topic_window"."quoted_sumsq" IS 'Sum of the squares of these quoted stances; 0 with none.';
COMMENT ON COLUMN "topic_window"."originals_scored" IS 'Articles with a stance that copy nobody.';
COMMENT ON COLUMN "topic_window"."originals_sum" IS 'Sum of the stances of these originals; 0 with none.';
COMMENT ON COLUMN "topic_window"."favor" IS 'Articles labelled favor.';
COMMENT ON COLUMN "topic_window"."against" IS 'Articles labelled against.';
COMMENT ON COLUMN "topic_window"."neutral" IS 'Articles labelled neutral.';
COMMENT ON COLUMN "topic_window"."insufficient" IS 'Articles that call the measure too little.';
COMMENT ON COLUMN "topic_window"."speakers" IS 'Different quoted sources in the window.';
COMMENT ON COLUMN "topic_window"."stance_mean" IS 'Mean stance of the scored articles, -1 to 1.';
COMMENT ON COLUMN "topic_window"."stance_ci_low" IS 'Lower end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "topic_window"."stance_ci_high" IS 'Upper end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "topic_window"."own_voice_mean" IS 'Mean stance in the outlet''s own words, -1 to 1.';
COMMENT ON COLUMN "topic_window"."quoted_mean" IS 'Mean stance of the quoted sources, -1 to 1.';
COMMENT ON COLUMN "topic_window"."originals_stance_mean" IS 'Mean stance of the originals, -1 to 1.';
COMMENT ON COLUMN "topic_window"."first_published" IS 'Copied stories that this row''s outlet or outlets had first.';
COMMENT ON COLUMN "topic_window"."median_copy_lag_minutes" IS 'Median minutes from a text to its copy, 0 or more.';
COMMENT ON COLUMN "topic_window"."version" IS 'Version of this row, from 1.';
COMMENT ON COLUMN "topic_window"."timing" IS 'When the version was made: early, on_time or late.';
COMMENT ON COLUMN "topic_window"."is_final" IS 'Whether no later version is expected.';
COMMENT ON COLUMN "topic_window"."changed_at" IS 'When the version was made, UTC.';
COMMENT ON COLUMN "topic_window"."change_reason" IS 'Why the version was made: first, late_article or rerun.';
COMMENT ON COLUMN "topic_window"."outlets" IS 'Different outlets with an article in the window.';
COMMENT ON COLUMN "topic_window"."outlets_silent" IS 'Known outlets with no article in the window.';
COMMENT ON COLUMN "topic_window"."stance_mean_by_outlet" IS 'Mean stance, each outlet once, -1 to 1.';
COMMENT ON COLUMN "topic_window"."stance_mean_by_cluster" IS 'Mean stance, each story once, -1 to 1.';
COMMENT ON COLUMN "topic_window"."scored_clusters" IS 'Different stories with a stance in this row, each with one vote; no sum, since rows share stories.';
COMMENT ON COLUMN "topic_window"."clusters_favor" IS 'Of these, stories of which more articles in this row are favor than are against, and than are neutral; no sum.';
COMMENT ON COLUMN "topic_window"."clusters_against" IS 'Of these, in the same way, against; no sum.';
COMMENT ON COLUMN "topic_window"."judged" IS 'Sentences on the target that were judged, each once an article.';
COMMENT ON COLUMN "topic_window"."abstained" IS 'Of these, sentences the scorer was too unsure of to take a side.';
COMMENT ON COLUMN "topic_window"."abstention_share" IS 'Share of judged that is abstained, 0 to 1.';
COMMENT ON COLUMN "topic_window"."stance_corrected" IS 'Stories in favour minus those against, over both, -1 to 1, corrected by the scorer''s mistakes on a labelled sample, where it has one.';
COMMENT ON COLUMN "topic_window"."stance_corrected_low" IS 'Lower end of the 90 % interval of stance_corrected, -1 to 1; absent under 3 scored_clusters.';
COMMENT ON COLUMN "topic_window"."stance_corrected_high" IS 'Upper end of this interval, -1 to 1.';
COMMENT ON COLUMN "topic_window"."evidence" IS 'enough, or not_enough: under 8 scored_clusters, or an interval that holds 0.';
COMMENT ON COLUMN "topic_window"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "topic_window"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "copy_flow" (
  "topic" text NOT NULL,
  "grain" text NOT NULL,
  "window_start" timestamp with time zone NOT NULL,
  "window_end" timestamp with time zone NOT NULL,
  "window_date" date NOT NULL,
  "from_outlet" text NOT NULL,
  "to_outlet" text NOT NULL,
  "copies" bigint NOT NULL,
  "spun" bigint NOT NULL,
  "lag_minutes_sum" bigint NOT NULL,
  "median_lag_minutes" double precision,
  "version" bigint NOT NULL,
  "timing" text NOT NULL,
  "is_final" boolean NOT NULL,
  "changed_at" timestamp with time zone NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("topic", "grain", "window_start", "from_outlet", "to_outlet"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
CREATE INDEX IF NOT EXISTS "copy_flow_by_from_outlet" ON "copy_flow" ("from_outlet");
CREATE INDEX IF NOT EXISTS "copy_flow_by_to_outlet" ON "copy_flow" ("to_outlet");
COMMENT ON TABLE "copy_flow" IS 'How often one outlet copied another in one window; the current version of each row.';
COMMENT ON COLUMN "copy_flow"."topic" IS 'Id of the topic.';
COMMENT ON COLUMN "copy_flow"."grain" IS 'Length of the window: hour, day or week.';
COMMENT ON COLUMN "copy_flow"."window_start" IS 'First moment of the window, UTC.';
COMMENT ON COLUMN "copy_flow"."window_end" IS 'First moment after the window, UTC.';
COMMENT ON COLUMN "copy_flow"."window_date" IS 'UTC day of window_start.';
COMMENT ON COLUMN "copy_flow"."from_outlet" IS 'Outlet that was copied.';
COMMENT ON COLUMN "copy_flow"."to_outlet" IS 'Outlet that copied.';
COMMENT ON COLUMN "copy_flow"."copies" IS 'Articles of to_outlet in the window that copy from_outlet''s.';
COMMENT ON COLUMN "copy_flow"."spun" IS 'Of these, copies that were reworded.';
COMMENT ON COLUMN "copy_flow"."lag_minutes_sum" IS 'Sum of whole minutes from a text to its copy.';
COMMENT ON COLUMN "copy_flow"."median_lag_minutes" IS 'Median minutes from a text to its copy.';
COMMENT ON COLUMN "copy_flow"."version" IS 'Version of this row, from 1.';
COMMENT ON COLUMN "copy_flow"."timing" IS 'When the version was made: early, on_time or late.';
COMMENT ON COLUMN "copy_flow"."is_final" IS 'Whether no later version is expected.';
COMMENT ON COLUMN "copy_flow"."changed_at" IS 'When the version was made, UTC.';
COMMENT ON COLUMN "copy_flow"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "copy_flow"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "outlet" (
  "outlet" text NOT NULL,
  "name" text,
  "first_seen" timestamp with time zone NOT NULL,
  "last_seen" timestamp with time zone NOT NULL,
  "articles" bigint NOT NULL,
  "country" text,
  "kind" text,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("outlet"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
COMMENT ON TABLE "outlet" IS 'The dimension: one row per outlet.';
COMMENT ON COLUMN "outlet"."outlet" IS 'Registrable domain or given name; joins to every other table.';
COMMENT ON COLUMN "outlet"."name" IS 'Name for people.';
COMMENT ON COLUMN "outlet"."first_seen" IS 'Publication time of its first article, UTC.';
COMMENT ON COLUMN "outlet"."last_seen" IS 'Publication time of its last article, UTC.';
COMMENT ON COLUMN "outlet"."articles" IS 'Accepted articles, 1 or more.';
COMMENT ON COLUMN "outlet"."country" IS 'Country it is made in: ISO 3166-1 alpha-2.';
COMMENT ON COLUMN "outlet"."kind" IS 'What it mainly is: newspaper, agency or another word of a closed list.';
COMMENT ON COLUMN "outlet"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "outlet"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "rejected" (
  "source" text NOT NULL,
  "position" bigint NOT NULL,
  "stage" text NOT NULL,
  "reason" text NOT NULL,
  "detail" text NOT NULL,
  "payload" text NOT NULL,
  "seen_at" timestamp with time zone NOT NULL,
  "format" text NOT NULL,
  "payload_encoding" text NOT NULL,
  "payload_truncated" boolean NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("source", "position", "stage", "reason"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
COMMENT ON TABLE "rejected" IS 'One row per record that was not accepted.';
COMMENT ON COLUMN "rejected"."source" IS 'File or feed the record was read from.';
COMMENT ON COLUMN "rejected"."position" IS 'Line of the record in its source, from 1; 0 for all of it.';
COMMENT ON COLUMN "rejected"."stage" IS 'Stage that refused it.';
COMMENT ON COLUMN "rejected"."reason" IS 'Why, as a fixed word.';
COMMENT ON COLUMN "rejected"."detail" IS 'Why, as a sentence.';
COMMENT ON COLUMN "rejected"."payload" IS 'Record as it came, at most 64 KiB of it.';
COMMENT ON COLUMN "rejected"."seen_at" IS 'When the job saw it, UTC.';
COMMENT ON COLUMN "rejected"."format" IS 'Input format under which the payload reads: text, jsonl or csv.';
COMMENT ON COLUMN "rejected"."payload_encoding" IS 'How payload holds the bytes: utf8 or base64.';
COMMENT ON COLUMN "rejected"."payload_truncated" IS 'Whether the record was longer than payload.';
COMMENT ON COLUMN "rejected"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "rejected"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "run" (
  "run_id" text NOT NULL,
  "job" text NOT NULL,
  "started_at" timestamp with time zone NOT NULL,
  "finished_at" timestamp with time zone,
  "runner" text NOT NULL,
  "version" text NOT NULL,
  "read" bigint NOT NULL,
  "accepted" bigint NOT NULL,
  "rejected" bigint NOT NULL,
  "late" bigint NOT NULL,
  "duplicates_of_id" bigint NOT NULL,
  "outside_interval" bigint NOT NULL,
  "revisions" bigint NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  PRIMARY KEY ("run_id"),
  FOREIGN KEY ("delivery") REFERENCES "delivery" ("delivery")
);
COMMENT ON TABLE "run" IS 'One row per run: read is accepted plus rejected plus duplicates_of_id plus outside_interval plus revisions.';
COMMENT ON COLUMN "run"."run_id" IS 'Id of the run.';
COMMENT ON COLUMN "run"."job" IS 'Name of the job.';
COMMENT ON COLUMN "run"."started_at" IS 'When the run began, UTC.';
COMMENT ON COLUMN "run"."finished_at" IS 'When the run ended, UTC.';
COMMENT ON COLUMN "run"."runner" IS 'Runner that ran it.';
COMMENT ON COLUMN "run"."version" IS 'Version of Newsprint.';
COMMENT ON COLUMN "run"."read" IS 'Records read.';
COMMENT ON COLUMN "run"."accepted" IS 'Records accepted as articles.';
COMMENT ON COLUMN "run"."rejected" IS 'Records not accepted.';
COMMENT ON COLUMN "run"."late" IS 'Accepted articles that were late.';
COMMENT ON COLUMN "run"."duplicates_of_id" IS 'Records that repeat an accepted article: same id, same text.';
COMMENT ON COLUMN "run"."outside_interval" IS 'Articles left alone: not published between --from and --to; 0 without them.';
COMMENT ON COLUMN "run"."revisions" IS 'Records that hold an earlier text of an accepted article.';
COMMENT ON COLUMN "run"."delivery" IS 'Number of the delivery that wrote the row, see table delivery.';
COMMENT ON COLUMN "run"."revision" IS 'When in that delivery, as microseconds since 1970; a row gives way only to one with a higher delivery, or the same and no lower revision.';
CREATE TABLE IF NOT EXISTS "removed_row" (
  "table_name" text NOT NULL,
  "row_key" text NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  "removed_at" timestamp with time zone NOT NULL,
  PRIMARY KEY ("table_name", "row_key")
);
CREATE INDEX IF NOT EXISTS "removed_row_by_removed_at" ON "removed_row" ("removed_at");
COMMENT ON TABLE "removed_row" IS 'One row per row that was taken back, so that an older version cannot come in again.';
COMMENT ON COLUMN "removed_row"."table_name" IS 'Table the row stood in.';
COMMENT ON COLUMN "removed_row"."row_key" IS 'Its key, each value after its length.';
COMMENT ON COLUMN "removed_row"."delivery" IS 'Number of the delivery that took it back.';
COMMENT ON COLUMN "removed_row"."revision" IS 'When in that delivery, as microseconds since 1970.';
COMMENT ON COLUMN "removed_row"."removed_at" IS 'When it went, by the database''s clock; kept for a week.';
CREATE TABLE IF NOT EXISTS "refused_row" (
  "table_name" text NOT NULL,
  "row_key" text NOT NULL,
  "delivery" bigint NOT NULL,
  "revision" bigint NOT NULL,
  "sql_state" text NOT NULL,
  "detail" text NOT NULL,
  "payload" text NOT NULL,
  "refused_at" timestamp with time zone NOT NULL,
  PRIMARY KEY ("table_name", "row_key", "delivery")
);
CREATE INDEX IF NOT EXISTS "refused_row_by_delivery" ON "refused_row" ("delivery");
COMMENT ON TABLE "refused_row" IS 'One row per row that this database refused: it stands in the files, but not here.';
COMMENT ON COLUMN "refused_row"."table_name" IS 'Table the row is for.';
COMMENT ON COLUMN "refused_row"."row_key" IS 'Its key, each value after its length.';
COMMENT ON COLUMN "refused_row"."delivery" IS 'Number of the delivery that brought it.';
COMMENT ON COLUMN "refused_row"."revision" IS 'When in that delivery, as microseconds since 1970.';
COMMENT ON COLUMN "refused_row"."sql_state" IS 'Why, as the SQLState of the refusal.';
COMMENT ON COLUMN "refused_row"."detail" IS 'Why, in the server''s words.';
COMMENT ON COLUMN "refused_row"."payload" IS 'The row as a JSON object.';
COMMENT ON COLUMN "refused_row"."refused_at" IS 'When it was refused, by the database''s clock.';
CREATE OR REPLACE VIEW "outlet_window_current" ("topic", "grain", "window_start", "window_end", "window_date", "outlet", "articles", "originals", "exact", "near", "excerpts", "spun", "clusters", "relevant", "scored", "stance_sum", "stance_sumsq", "own_scored", "own_sum", "own_sumsq", "quoted_scored", "quoted_sum", "quoted_sumsq", "originals_scored", "originals_sum", "favor", "against", "neutral", "insufficient", "speakers", "stance_mean", "stance_ci_low", "stance_ci_high", "own_voice_mean", "quoted_mean", "originals_stance_mean", "first_published", "median_copy_lag_minutes", "version", "timing", "is_final", "changed_at", "change_reason", "scored_clusters", "clusters_favor", "clusters_against", "judged", "abstained", "abstention_share", "stance_corrected", "stance_corrected_low", "stance_corrected_high", "evidence") AS
SELECT "topic", "grain", "window_start", "window_end", "window_date", "outlet", "articles", "originals", "exact", "near", "excerpts", "spun", "clusters", "relevant", "scored", "stance_sum", "stance_sumsq", "own_scored", "own_sum", "own_sumsq", "quoted_scored", "quoted_sum", "quoted_sumsq", "originals_scored", "originals_sum", "favor", "against", "neutral", "insufficient", "speakers", "stance_mean", "stance_ci_low", "stance_ci_high", "own_voice_mean", "quoted_mean", "originals_stance_mean", "first_published", "median_copy_lag_minutes", "version", "timing", "is_final", "changed_at", "change_reason", "scored_clusters", "clusters_favor", "clusters_against", "judged", "abstained", "abstention_share", "stance_corrected", "stance_corrected_low", "stance_corrected_high", "evidence"
FROM "outlet_window";
COMMENT ON VIEW "outlet_window_current" IS 'What one outlet printed in one window, as it is known now.';
COMMENT ON COLUMN "outlet_window_current"."topic" IS 'Id of the topic.';
COMMENT ON COLUMN "outlet_window_current"."grain" IS 'Length of the window: hour, day or week.';
COMMENT ON COLUMN "outlet_window_current"."window_start" IS 'First moment of the window, UTC.';
COMMENT ON COLUMN "outlet_window_current"."window_end" IS 'First moment after the window, UTC.';
COMMENT ON COLUMN "outlet_window_current"."window_date" IS 'UTC day of window_start.';
COMMENT ON COLUMN "outlet_window_current"."outlet" IS 'Outlet that printed the articles: registrable domain or given name.';
COMMENT ON COLUMN "outlet_window_current"."articles" IS 'Articles published in the window.';
COMMENT ON COLUMN "outlet_window_current"."originals" IS 'Of these, articles that copy nobody.';
COMMENT ON COLUMN "outlet_window_current"."exact" IS 'Of these, copies with the same text.';
COMMENT ON COLUMN "outlet_window_current"."near" IS 'Of these, copies that were edited or extended.';
COMMENT ON COLUMN "outlet_window_current"."excerpts" IS 'Of these, copies that hold most of the shorter text.';
COMMENT ON COLUMN "outlet_window_current"."spun" IS 'Of these, copies that were reworded.';
COMMENT ON COLUMN "outlet_window_current"."clusters" IS 'Different stories among the articles.';
COMMENT ON COLUMN "outlet_window_current"."relevant" IS 'Articles about the topic''s target.';
COMMENT ON COLUMN "outlet_window_current"."scored" IS 'Articles with a stance.';
COMMENT ON COLUMN "outlet_window_current"."stance_sum" IS 'Sum of their stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_window_current"."stance_sumsq" IS 'Sum of the squares of their stances; 0 with none.';
COMMENT ON COLUMN "outlet_window_current"."own_scored" IS 'Articles with a stance in the outlet''s own words.';
COMMENT ON COLUMN "outlet_window_current"."own_sum" IS 'Sum of these own-voice stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_window_current"."own_sumsq" IS 'Sum of the squares of these own-voice stances; 0 with none.';
COMMENT ON COLUMN "outlet_window_current"."quoted_scored" IS 'Articles with a stance of quoted sources.';
COMMENT ON COLUMN "outlet_window_current"."quoted_sum" IS 'Sum of these quoted stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_window_current"."quoted_sumsq" IS 'Sum of the squares of these quoted stances; 0 with none.';
COMMENT ON COLUMN "outlet_window_current"."originals_scored" IS 'Articles with a stance that copy nobody.';
COMMENT ON COLUMN "outlet_window_current"."originals_sum" IS 'Sum of the stances of these originals; 0 with none.';
COMMENT ON COLUMN "outlet_window_current"."favor" IS 'Articles labelled favor.';
COMMENT ON COLUMN "outlet_window_current"."against" IS 'Articles labelled against.';
COMMENT ON COLUMN "outlet_window_current"."neutral" IS 'Articles labelled neutral.';
COMMENT ON COLUMN "outlet_window_current"."insufficient" IS 'Articles that call the measure too little.';
COMMENT ON COLUMN "outlet_window_current"."speakers" IS 'Different quoted sources in the window.';
COMMENT ON COLUMN "outlet_window_current"."stance_mean" IS 'Mean stance of the scored articles, -1 to 1.';
COMMENT ON COLUMN "outlet_window_current"."stance_ci_low" IS 'Lower end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "outlet_window_current"."stance_ci_high" IS 'Upper end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "outlet_window_current"."own_voice_mean" IS 'Mean stance in the outlet''s own words, -1 to 1.';
COMMENT ON COLUMN "outlet_window_current"."quoted_mean" IS 'Mean stance of the quoted sources, -1 to 1.';
COMMENT ON COLUMN "outlet_window_current"."originals_stance_mean" IS 'Mean stance of the originals, -1 to 1.';
COMMENT ON COLUMN "outlet_window_current"."first_published" IS 'Copied stories that this row''s outlet or outlets had first.';
COMMENT ON COLUMN "outlet_window_current"."median_copy_lag_minutes" IS 'Median minutes from a text to its copy, 0 or more.';
COMMENT ON COLUMN "outlet_window_current"."version" IS 'Version of this row, from 1.';
COMMENT ON COLUMN "outlet_window_current"."timing" IS 'When the version was made: early, on_time or late.';
COMMENT ON COLUMN "outlet_window_current"."is_final" IS 'Whether no later version is expected.';
COMMENT ON COLUMN "outlet_window_current"."changed_at" IS 'When the version was made, UTC.';
COMMENT ON COLUMN "outlet_window_current"."change_reason" IS 'Why the version was made: first, late_article or rerun.';
COMMENT ON COLUMN "outlet_window_current"."scored_clusters" IS 'Different stories with a stance in this row, each with one vote; no sum, since rows share stories.';
COMMENT ON COLUMN "outlet_window_current"."clusters_favor" IS 'Of these, stories of which more articles in this row are favor than are against, and than are neutral; no sum.';
COMMENT ON COLUMN "outlet_window_current"."clusters_against" IS 'Of these, in the same way, against; no sum.';
COMMENT ON COLUMN "outlet_window_current"."judged" IS 'Sentences on the target that were judged, each once an article.';
COMMENT ON COLUMN "outlet_window_current"."abstained" IS 'Of these, sentences the scorer was too unsure of to take a side.';
COMMENT ON COLUMN "outlet_window_current"."abstention_share" IS 'Share of judged that is abstained, 0 to 1.';
COMMENT ON COLUMN "outlet_window_current"."stance_corrected" IS 'Stories in favour minus those against, over both, -1 to 1, corrected by the scorer''s mistakes on a labelled sample, where it has one.';
COMMENT ON COLUMN "outlet_window_current"."stance_corrected_low" IS 'Lower end of the 90 % interval of stance_corrected, -1 to 1; absent under 3 scored_clusters.';
COMMENT ON COLUMN "outlet_window_current"."stance_corrected_high" IS 'Upper end of this interval, -1 to 1.';
COMMENT ON COLUMN "outlet_window_current"."evidence" IS 'enough, or not_enough: under 8 scored_clusters, or an interval that holds 0.';
CREATE OR REPLACE VIEW "outlet_daily" ("topic", "window_date", "outlet", "articles", "originals", "exact", "near", "excerpts", "spun", "clusters", "relevant", "scored", "stance_sum", "stance_sumsq", "own_scored", "own_sum", "own_sumsq", "quoted_scored", "quoted_sum", "quoted_sumsq", "originals_scored", "originals_sum", "favor", "against", "neutral", "insufficient", "speakers", "stance_mean", "stance_ci_low", "stance_ci_high", "own_voice_mean", "quoted_mean", "originals_stance_mean", "first_published", "median_copy_lag_minutes", "version", "timing", "is_final", "changed_at", "change_reason", "scored_clusters", "clusters_favor", "clusters_against", "judged", "abstained", "abstention_share", "stance_corrected", "stance_corrected_low", "stance_corrected_high", "evidence") AS
SELECT "topic", "window_date", "outlet", "articles", "originals", "exact", "near", "excerpts", "spun", "clusters", "relevant", "scored", "stance_sum", "stance_sumsq", "own_scored", "own_sum", "own_sumsq", "quoted_scored", "quoted_sum", "quoted_sumsq", "originals_scored", "originals_sum", "favor", "against", "neutral", "insufficient", "speakers", "stance_mean", "stance_ci_low", "stance_ci_high", "own_voice_mean", "quoted_mean", "originals_stance_mean", "first_published", "median_copy_lag_minutes", "version", "timing", "is_final", "changed_at", "change_reason", "scored_clusters", "clusters_favor", "clusters_against", "judged", "abstained", "abstention_share", "stance_corrected", "stance_corrected_low", "stance_corrected_high", "evidence"
FROM "outlet_window"
WHERE "grain" = 'day';
COMMENT ON VIEW "outlet_daily" IS 'What one outlet printed on one day, UTC, as it is known now.';
COMMENT ON COLUMN "outlet_daily"."topic" IS 'Id of the topic.';
COMMENT ON COLUMN "outlet_daily"."window_date" IS 'UTC day of window_start.';
COMMENT ON COLUMN "outlet_daily"."outlet" IS 'Outlet that printed the articles: registrable domain or given name.';
COMMENT ON COLUMN "outlet_daily"."articles" IS 'Articles published in the window.';
COMMENT ON COLUMN "outlet_daily"."originals" IS 'Of these, articles that copy nobody.';
COMMENT ON COLUMN "outlet_daily"."exact" IS 'Of these, copies with the same text.';
COMMENT ON COLUMN "outlet_daily"."near" IS 'Of these, copies that were edited or extended.';
COMMENT ON COLUMN "outlet_daily"."excerpts" IS 'Of these, copies that hold most of the shorter text.';
COMMENT ON COLUMN "outlet_daily"."spun" IS 'Of these, copies that were reworded.';
COMMENT ON COLUMN "outlet_daily"."clusters" IS 'Different stories among the articles.';
COMMENT ON COLUMN "outlet_daily"."relevant" IS 'Articles about the topic''s target.';
COMMENT ON COLUMN "outlet_daily"."scored" IS 'Articles with a stance.';
COMMENT ON COLUMN "outlet_daily"."stance_sum" IS 'Sum of their stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_daily"."stance_sumsq" IS 'Sum of the squares of their stances; 0 with none.';
COMMENT ON COLUMN "outlet_daily"."own_scored" IS 'Articles with a stance in the outlet''s own words.';
COMMENT ON COLUMN "outlet_daily"."own_sum" IS 'Sum of these own-voice stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_daily"."own_sumsq" IS 'Sum of the squares of these own-voice stances; 0 with none.';
COMMENT ON COLUMN "outlet_daily"."quoted_scored" IS 'Articles with a stance of quoted sources.';
COMMENT ON COLUMN "outlet_daily"."quoted_sum" IS 'Sum of these quoted stances, each -1 to 1; 0 with none.';
COMMENT ON COLUMN "outlet_daily"."quoted_sumsq" IS 'Sum of the squares of these quoted stances; 0 with none.';
COMMENT ON COLUMN "outlet_daily"."originals_scored" IS 'Articles with a stance that copy nobody.';
COMMENT ON COLUMN "outlet_daily"."originals_sum" IS 'Sum of the stances of these originals; 0 with none.';
COMMENT ON COLUMN "outlet_daily"."favor" IS 'Articles labelled favor.';
COMMENT ON COLUMN "outlet_daily"."against" IS 'Articles labelled against.';
COMMENT ON COLUMN "outlet_daily"."neutral" IS 'Articles labelled neutral.';
COMMENT ON COLUMN "outlet_daily"."insufficient" IS 'Articles that call the measure too little.';
COMMENT ON COLUMN "outlet_daily"."speakers" IS 'Different quoted sources in the window.';
COMMENT ON COLUMN "outlet_daily"."stance_mean" IS 'Mean stance of the scored articles, -1 to 1.';
COMMENT ON COLUMN "outlet_daily"."stance_ci_low" IS 'Lower end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "outlet_daily"."stance_ci_high" IS 'Upper end of the 95 % interval of stance_mean, -1 to 1.';
COMMENT ON COLUMN "outlet_daily"."own_voice_mean" IS 'Mean stance in the outlet''s own words, -1 to 1.';
COMMENT ON COLUMN "outlet_daily"."quoted_mean" IS 'Mean stance of the quoted sources, -1 to 1.';
COMMENT ON COLUMN "outlet_daily"."originals_stance_mean" IS 'Mean stance of the originals, -1 to 1.';
COMMENT ON COLUMN "outlet_daily"."first_published" IS 'Copied stories that this row''s outlet or outlets had first.';
COMMENT ON COLUMN "outlet_daily"."median_copy_lag_minutes" IS 'Median minutes from a text to its copy, 0 or more.';
COMMENT ON COLUMN "outlet_daily"."version" IS 'Version of this row, from 1.';
COMMENT ON COLUMN "outlet_daily"."timing" IS 'When the version was made: early, on_time or late.';
COMMENT ON COLUMN "outlet_daily"."is_final" IS 'Whether no later version is expected.';
COMMENT ON COLUMN "outlet_daily"."changed_at" IS 'When the version was made, UTC.';
COMMENT ON COLUMN "outlet_daily"."change_reason" IS 'Why the version was made: first, late_article or rerun.';
COMMENT ON COLUMN "outlet_daily"."scored_clusters" IS 'Different stories with a stance in this row, each with one vote; no sum, since rows share stories.';
COMMENT ON COLUMN "outlet_daily"."clusters_favor" IS 'Of these, stories of which more articles in this row are favor than are against, and than are neutral; no sum.';
COMMENT ON COLUMN "outlet_daily"."clusters_against" IS 'Of these, in the same way, against; no sum.';
COMMENT ON COLUMN "outlet_daily"."judged" IS 'Sentences on the target that were judged, each once an article.';
COMMENT ON COLUMN "outlet_daily"."abstained" IS 'Of these, sentences the scorer was too unsure of to take a side.';
COMMENT ON COLUMN "outlet_daily"."abstention_share" IS 'Share of judged that is abstained, 0 to 1.';
COMMENT ON COLUMN "outlet_daily"."stance_corrected" IS 'Stories in favour minus those against, over both, -1 to 1, corrected by the scorer''s mistakes on a labelled sample, where it has one.';
COMMENT ON COLUMN "outlet_daily"."stance_corrected_low" IS 'Lower end of the 90 % interval of stance_corrected, -1 to 1; absent under 3 scored_clusters.';
COMMENT ON COLUMN "outlet_daily"."stance_corrected_high" IS 'Upper end of this interval, -1 to 1.';
COMMENT ON COLUMN "outlet_daily"."evidence" IS 'enough, or not_enough: under 8 scored_clusters, or an interval that holds 0.';
CREATE OR REPLACE VIEW "share_of_voice" ("topic", "grain", "window_start", "window_date", "outlet", "articles", "share_of_articles", "unique_texts", "share_of_unique_texts", "originated_stories", "share_of_originated_stories") AS
SELECT "topic", "grain", "window_start", "window_date", "outlet",
  "articles",
  CAST("articles" AS double precision) / NULLIF(SUM("articles") OVER w, 0)
    AS "share_of_articles",
  "articles" - "exact" AS "unique_texts",
  CAST("articles" - "exact" AS double precision)
    / NULLIF(SUM("articles" - "exact") OVER w, 0) AS "share_of_unique_texts",
  "originals" AS "originated_stories",
  CAST("originals" AS double precision) / NULLIF(SUM("originals") OVER w, 0)
    AS "share_of_originated_stories"
FROM "outlet_window"
WINDOW w AS (PARTITION BY "topic", "grain", "window_start");
COMMENT ON VIEW "share_of_voice" IS 'Each outlet''s part of what all outlets printed in one window, counted in three ways.';
COMMENT ON COLUMN "share_of_voice"."topic" IS 'Id of the topic.';
COMMENT ON COLUMN "share_of_voice"."grain" IS 'Length of the window: hour, day or week.';
COMMENT ON COLUMN "share_of_voice"."window_start" IS 'First moment of the window, UTC.';
COMMENT ON COLUMN "share_of_voice"."window_date" IS 'UTC day of window_start.';
COMMENT ON COLUMN "share_of_voice"."outlet" IS 'Outlet that printed the articles: registrable domain or given name.';
COMMENT ON COLUMN "share_of_voice"."articles" IS 'Articles published in the window.';
COMMENT ON COLUMN "share_of_voice"."share_of_articles" IS 'Part of all outlets'' articles, copies too, 0 to 1.';
COMMENT ON COLUMN "share_of_voice"."unique_texts" IS 'Its articles whose text is no exact copy of another''s.';
COMMENT ON COLUMN "share_of_voice"."share_of_unique_texts" IS 'Part of all outlets'' unique texts, 0 to 1.';
COMMENT ON COLUMN "share_of_voice"."originated_stories" IS 'Its articles that copy nobody: stories that begin with it.';
COMMENT ON COLUMN "share_of_voice"."share_of_originated_stories" IS 'Part of all outlets'' originated stories, 0 to 1.';
CREATE OR REPLACE VIEW "rejected_latest" ("source", "position", "stage", "reason", "detail", "payload", "seen_at", "format", "payload_encoding", "payload_truncated") AS
SELECT r."source", r."position", r."stage", r."reason", r."detail", r."payload", r."seen_at", r."format", r."payload_encoding", r."payload_truncated"
FROM "rejected" AS r
JOIN "delivery" AS d ON d."delivery" = r."delivery"
WHERE NOT EXISTS (
  SELECT 1 FROM "delivery" AS later
  WHERE later."job" = d."job" AND later."delivery" > d."delivery");
COMMENT ON VIEW "rejected_latest" IS 'The records that the latest run of each job did not accept.';
COMMENT ON COLUMN "rejected_latest"."source" IS 'File or feed the record was read from.';
COMMENT ON COLUMN "rejected_latest"."position" IS 'Line of the record in its source, from 1; 0 for all of it.';
COMMENT ON COLUMN "rejected_latest"."stage" IS 'Stage that refused it.';
COMMENT ON COLUMN "rejected_latest"."reason" IS 'Why, as a fixed word.';
COMMENT ON COLUMN "rejected_latest"."detail" IS 'Why, as a sentence.';
COMMENT ON COLUMN "rejected_latest"."payload" IS 'Record as it came, at most 64 KiB of it.';
COMMENT ON COLUMN "rejected_latest"."seen_at" IS 'When the job saw it, UTC.';
COMMENT ON COLUMN "rejected_latest"."format" IS 'Input format under which the payload reads: text, jsonl or csv.';
COMMENT ON COLUMN "rejected_latest"."payload_encoding" IS 'How payload holds the bytes: utf8 or base64.';
COMMENT ON COLUMN "rejected_latest"."payload_truncated" IS 'Whether the record was longer than payload.';
