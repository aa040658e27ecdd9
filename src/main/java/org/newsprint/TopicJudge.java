package org.newsprint;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsprint.article.Article;
import org.newsprint.article.ArticleHead;
import org.newsprint.article.TimeSource;
import org.newsprint.config.Problems;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.evaluate.Judged;
import org.newsprint.evaluate.LabelReport;
import org.newsprint.evaluate.LabelScore;
import org.newsprint.evaluate.Report;
import org.newsprint.evaluate.StanceArticle;
import org.newsprint.evaluate.StanceFiles;
import org.newsprint.evaluate.StanceSentence;
import org.newsprint.learn.Judgement;
import org.newsprint.learn.Labelled;
import org.newsprint.learn.ModelFile;
import org.newsprint.reading.Words;
import org.newsprint.reject.Provenance;
import org.newsprint.stance.ArticleStance;
import org.newsprint.stance.Heads;
import org.newsprint.stance.ModelScorer;
import org.newsprint.stance.SentenceJudge;
import org.newsprint.stance.StanceLabel;
import org.newsprint.stance.StanceScorer;
import org.newsprint.stance.Sufficiency;
import org.newsprint.stance.Verdict;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicFile;

/** A topic's model, put to the test. */
final class TopicJudge {
  private static final long SEED = 1;
  private static final List<String> SIDES = List.of("favor", "against", "neutral");

  private final SentenceJudge judge;
  private final StanceScorer scorer;

  private TopicJudge(SentenceJudge judge, StanceScorer scorer) {
    this.judge = judge;
    this.scorer = scorer;
  }

  /** The topic's model for an encoder; empty, and a problem, where there is none. */
  static Optional<TopicJudge> read(Path file, EncoderKind encoder, Problems problems) {
    String shown = Paths.shown(file.toString());
    Optional<String> content = JobFile.content(file, problems);
    Topic topic =
        TopicFile.read(shown, content.orElse(""), content.isPresent() ? problems : new Problems());
    if (content.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> model =
        Optional.ofNullable(TopicModels.read(file, topic, problems).get(encoder));
    if (model.isEmpty() && problems.isEmpty()) {
      problems.add(shown, 0, "models", "names no model for the encoder " + encoder.label());
    }
    return model.map(text -> of(topic, encoder, text));
  }

  static TopicJudge of(Topic topic, EncoderKind encoder, String text) {
    try {
      return new TopicJudge(
          new SentenceJudge(topic, ModelFile.read(text).model(), encoder.encoder()),
          ModelScorer.of(topic, encoder, text));
    } catch (ModelFile.UnusableModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How the heads and the verdict do on labelled examples. */
  List<Report> reports(List<Labelled> examples) {
    List<Report> reports = new ArrayList<>();
    for (String head : List.of(Heads.OPINION, Heads.RESTRICTION, Heads.SUFFICIENCY)) {
      List<Judged> judged =
          examples.stream().flatMap(example -> judged(example, head).stream()).toList();
      reports.add(new LabelReport(head, LabelScore.of(Heads.classes(head), judged, SEED)));
    }
    return reports;
  }

  private Optional<Judged> judged(Labelled example, String head) {
    Judgement judgement = judge.judge(example.passage()).of(head);
    return example
        .answer(head)
        .map(
            answer ->
                new Judged(answer, judgement.label(), judgement.probability(), example.group()));
  }

  /**
   * How the verdicts do on sentences, each heard after the one before it in its article. What does
   * not bear on the target takes no side either: the two are told apart by the words of the topic.
   */
  List<Report> reports(Map<String, List<StanceSentence>> articles) {
    List<Judged> stances = new ArrayList<>();
    List<Judged> sides = new ArrayList<>();
    List<Judged> sufficiencies = new ArrayList<>();
    articles.forEach(
        (id, sentences) -> {
          Optional<String> before = Optional.empty();
          for (StanceSentence sentence : sentences) {
            Verdict verdict =
                Verdict.decided(judge.judge(sentence.text(), sentence.voice(), before));
            boolean bears =
                verdict.label() != StanceLabel.NONE || judge.words().isNamedIn(sentence.text());
            String stance = label(verdict.label());
            double probability = verdict.probability();
            stances.add(
                new Judged(sentence.stance(), bears ? stance : "irrelevant", probability, id));
            sides.add(new Judged(side(sentence.stance()), stance, probability, id));
            boolean insufficient = verdict.sufficiency() == Sufficiency.INSUFFICIENT;
            sufficiencies.add(
                new Judged(
                    String.valueOf(sentence.insufficient()),
                    String.valueOf(insufficient),
                    Double.NaN,
                    id));
            before = Optional.of(sentence.text());
          }
        });
    return List.of(
        new LabelReport("stance", LabelScore.of(StanceFiles.SENTENCE_STANCES, stances, SEED)),
        new LabelReport("side", LabelScore.of(SIDES, sides, SEED)),
        new LabelReport(
            "insufficient", LabelScore.of(List.of("true", "false"), sufficiencies, SEED)));
  }

  private static String label(StanceLabel label) {
    return label == StanceLabel.NONE ? "neutral" : label.label();
  }

  private static String side(String stance) {
    return stance.equals("irrelevant") ? "neutral" : stance;
  }

  /** How the scorer does on whole articles. */
  LabelReport articleReport(List<StanceArticle> articles) {
    List<Judged> judged =
        articles.stream()
            .map(
                article ->
                    new Judged(article.stance(), label(stance(article)), Double.NaN, article.id()))
            .toList();
    return new LabelReport("articles", LabelScore.of(StanceFiles.ARTICLE_STANCES, judged, SEED));
  }

  private ArticleStance stance(StanceArticle article) {
    ArticleHead head =
        new ArticleHead(
            article.id(),
            Optional.empty(),
            article.outlet().orElse("unknown"),
            article.title(),
            Optional.empty(),
            Instant.EPOCH,
            TimeSource.ARTICLE,
            Optional.of(Locale.ENGLISH.getLanguage()),
            Words.of(article.text()).size(),
            false);
    return scorer
        .score(new Article(head, article.text(), Provenance.whole(article.id()), Instant.EPOCH))
        .stance();
  }

  private static String label(ArticleStance stance) {
    if (!stance.relevant()) {
      return "off-topic";
    }
    return switch (stance.label()) {
      case FAVOR -> "favor";
      case AGAINST -> "against";
      case NEUTRAL, NONE -> "neutral-report";
    };
  }
}
