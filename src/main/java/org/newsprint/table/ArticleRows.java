package org.newsprint.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsprint.aggregate.Cluster;
import org.newsprint.aggregate.CoveredArticle;
import org.newsprint.article.ArticleHead;
import org.newsprint.coverage.CoverageLink;
import org.newsprint.stance.ArticleStance;
import org.newsprint.stance.Evidence;
import org.newsprint.stance.ScoredArticle;
import org.newsprint.stance.VoiceStance;

/** Rows about articles, their sentences and their stories. */
final class ArticleRows {
  private ArticleRows() {}

  static TableRow of(CoveredArticle article) {
    ArticleHead head = article.scored().head();
    TableRowBuilder row =
        TableRow.of(Tables.ARTICLE)
            .set("article_id", head.id())
            .set("url", head.url())
            .set("outlet", head.outlet())
            .set("title", head.title())
            .set("byline", head.byline())
            .set("published_at", head.publishedAt())
            .set("time_source", head.timeSource().label())
            .set("language", head.language())
            .set("words", head.words())
            .set("late", head.late());
    setCoverage(row, article);
    setStance(row, article.scored().stance());
    row.set("embeds", article.embedded().map(CoverageLink::copiedFrom))
        .set("embedded_share", article.embedded().map(CoverageLink::similarity));
    return row.set("sentences_unread", article.scored().stance().unread())
        .set("credit", head.credit())
        .build();
  }

  private static void setCoverage(TableRowBuilder row, CoveredArticle article) {
    row.set("cluster_id", article.clusterId())
        .set("copy_kind", article.kind().label())
        .set("copied_from", article.link().map(CoverageLink::copiedFrom))
        .set("similarity", article.link().map(CoverageLink::similarity))
        .set("copy_lag_minutes", article.link().map(CoverageLink::lagMinutes))
        .set("headline_changed", article.link().map(CoverageLink::headlineChanged))
        .set("stance_shift", article.stanceShift());
  }

  private static void setStance(TableRowBuilder row, ArticleStance stance) {
    row.set("relevant", stance.relevant())
        .set("stance", stance.stance())
        .set("stance_label", stance.label().label())
        .set("stance_confidence", stance.confidence())
        .set("own_voice_stance", stance.ownVoice())
        .set("quoted_stance", stance.quoted())
        .set("insufficient", stance.insufficient())
        .set("topic", stance.topic());
  }

  static TableRow of(Evidence sentence) {
    return TableRow.of(Tables.SENTENCE)
        .set("article_id", sentence.articleId())
        .set("sentence_index", sentence.sentenceIndex())
        .set("start_char", sentence.startChar())
        .set("end_char", sentence.endChar())
        .set("text", sentence.text())
        .set("voice", sentence.voice().label())
        .set("speaker", sentence.speaker())
        .set("affiliation", sentence.affiliation())
        .set("stance", sentence.stance())
        .set("stance_label", sentence.label().label())
        .set("insufficient", sentence.insufficient())
        .set("cues", String.join(";", sentence.cues()))
        .set("sufficiency", sentence.sufficiency().label())
        .set("probability", sentence.probability())
        .set("abstained", sentence.abstained())
        .set("voice_reason", Optional.of(sentence.reason()).filter(reason -> !reason.isEmpty()))
        .set("published_at", sentence.publishedAt())
        .build();
  }

  /** A row for each voice in the article. */
  static List<TableRow> voices(ScoredArticle article) {
    List<VoiceStance> voices = article.stance().voices();
    return IntStream.range(0, voices.size())
        .mapToObj(index -> of(article.head(), index, voices.get(index)))
        .toList();
  }

  private static TableRow of(ArticleHead article, int index, VoiceStance voice) {
    return TableRow.of(Tables.VOICE)
        .set("article_id", article.id())
        .set("voice_index", index)
        .set("speaker", voice.speaker())
        .set("affiliation", voice.affiliation())
        .set("kind", voice.kind())
        .set("records", voice.records())
        .set("stance", voice.stance())
        .set("insufficient", voice.insufficient())
        .set("voice", voice.voice().label())
        .set("published_at", article.publishedAt())
        .build();
  }

  static TableRow of(Cluster cluster) {
    return TableRow.of(Tables.CLUSTER)
        .set("cluster_id", cluster.id())
        .set("title", cluster.title())
        .set("first_outlet", cluster.firstOutlet())
        .set("first_published_at", cluster.firstPublishedAt())
        .set("last_published_at", cluster.lastPublishedAt())
        .set("articles", cluster.articles())
        .set("outlets", cluster.outlets())
        .set("exact", cluster.exact())
        .set("near", cluster.near())
        .set("excerpts", cluster.excerpts())
        .set("spun", cluster.spun())
        .set("original_stance", cluster.originalStance())
        .set("stance_min", cluster.stanceMin())
        .set("stance_max", cluster.stanceMax())
        .build();
  }
}
