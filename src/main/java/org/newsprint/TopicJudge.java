package org.newsprint;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.newsprint.learn.Judgements;
import org.newsprint.learn.Labelled;
import org.newsprint.learn.ModelFile;
import org.newsprint.learn.Passage;
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
import org.newsprint.topic.LabelRecord;
import org.newsprint.topic.LabelledArticle;
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

  /**
   * An example and what the heads say of it.
   *
   * @param example a labelled sentence
   * @param said what the heads say of it in its text
   */
  private record Heard(Labelled example, Judgements said) {}

  /**
   * How the heads and the verdict do on labelled examples.
   *
   * @param examples those of one article follow each other
   */
  List<Report> reports(List<Labelled> examples) {
    List<Heard> heard = heard(examples);
    List<Report> reports = new ArrayList<>();
    for (String head : List.of(Heads.OPINION, Heads.RESTRICTION, Heads.SUFFICIENCY)) {
      List<Judged> judged = heard.stream().flatMap(one -> judged(one, head).stream()).toList();
      if (judged.isEmpty()) {
        continue;
      }
      reports.add(new LabelReport(head, LabelScore.of(Heads.classes(head), judged, SEED)));
    }
    List<Heard> tooLittle = heard.stream().filter(one -> wantsMore(one.example())).toList();
    reports.add(report("verdict, if it must decide", heard, Verdict::decided));
    reports.add(report("verdict, as it is scored", heard, Verdict::of));
    if (!tooLittle.isEmpty()) {
      reports.add(
          report("verdict on those in favor who find it too little", tooLittle, Verdict::of));
    }
    return reports;
  }

  private List<Heard> heard(List<Labelled> examples) {
    Map<String, List<Labelled>> articles = new LinkedHashMap<>();
    examples.forEach(
        example -> articles.computeIfAbsent(example.group(), id -> new ArrayList<>()).add(example));
    List<Heard> heard = new ArrayList<>();
    for (List<Labelled> article : articles.values()) {
      List<Judgements> said = judge.judge(article.stream().map(Labelled::passage).toList());
      for (int i = 0; i < article.size(); i++) {
        heard.add(new Heard(article.get(i), said.get(i)));
      }
    }
    return heard;
  }

  private static boolean wantsMore(Labelled example) {
    return example.answer(Heads.RESTRICTION).filter(Heads.FAVOR::equals).isPresent()
        && example.answer(Heads.SUFFICIENCY).filter("insufficient"::equals).isPresent();
  }

  private static LabelReport report(
      String name, List<Heard> heard, Function<Judgements, Verdict> verdict) {
    List<Judged> judged =
        heard.stream()
            .flatMap(
                one -> {
                  Verdict side = verdict.apply(one.said());
                  return one.example().answer(Heads.RESTRICTION).stream()
                      .map(
                          answer ->
                              new Judged(
                                  answer,
                                  side.restriction(),
                                  side.probability(),
                                  one.example().group()));
                })
            .toList();
    return new LabelReport(name, LabelScore.of(Heads.classes(Heads.RESTRICTION), judged, SEED));
  }

  private static Optional<Judged> judged(Heard heard, String head) {
    // A topic whose labels do not say what is an opinion has no head for it.
    return heard
        .said()
        .find(head)
        .flatMap(
            judgement ->
                heard
                    .example()
                    .answer(head)
                    .map(answer -> judged(heard.example(), judgement, answer)));
  }

  private static Judged judged(Labelled example, Judgement judgement, String answer) {
    return new Judged(answer, judgement.label(), judgement.probability(), example.group());
  }

  /**
   * How the verdicts do on sentences, each heard among the others of its article. What does not
   * bear on the target takes no side either: the two are told apart by the words of the topic.
   */
  List<Report> reports(Map<String, List<StanceSentence>> articles) {
    List<Judged> stances = new ArrayList<>();
    List<Judged> sides = new ArrayList<>();
    List<Judged> sufficiencies = new ArrayList<>();
    articles.forEach(
        (id, sentences) -> {
          List<Judgements> said = judge.judge(passages(sentences));
          for (int i = 0; i < sentences.size(); i++) {
            StanceSentence sentence = sentences.get(i);
            Verdict verdict = Verdict.decided(said.get(i));
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
          }
        });
    return List.of(
        new LabelReport("stance", LabelScore.of(StanceFiles.SENTENCE_STANCES, stances, SEED)),
        new LabelReport("side", LabelScore.of(SIDES, sides, SEED)),
        new LabelReport(
            "insufficient", LabelScore.of(List.of("true", "false"), sufficiencies, SEED)));
  }

  private List<Passage> passages(List<StanceSentence> sentences) {
    List<Passage> passages = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (StanceSentence sentence : sentences) {
      passages.add(judge.passage(sentence.text(), sentence.voice(), before));
      before = Optional.of(sentence.text());
    }
    return passages;
  }

  private static String label(StanceLabel label) {
    return label == StanceLabel.NONE ? "neutral" : label.label();
  }

  private static String side(String stance) {
    return stance.equals("irrelevant") ? "neutral" : stance;
  }

  /**
   * How the scorer labels articles whose sentences are labelled: counts by true and by given label,
   * in the order of {@link #SIDES}; empty unless each true label is there.
   */
  List<List<Integer>> confusion(List<LabelledArticle> articles) {
    int[][] counts = new int[SIDES.size()][SIDES.size()];
    for (LabelledArticle article : articles) {
      ArticleStance stance = stance(article.id(), Optional.of(article.title()), text(article));
      counts[SIDES.indexOf(label(trueLabel(article)))][SIDES.indexOf(label(stance.label()))]++;
    }
    boolean all = Arrays.stream(counts).allMatch(row -> IntStream.of(row).sum() > 0);
    return all
        ? Arrays.stream(counts).map(row -> IntStream.of(row).boxed().toList()).toList()
        : List.of();
  }

  private static String text(LabelledArticle article) {
    return article.paragraphs().stream()
        .map(sentences -> String.join(" ", sentences))
        .collect(Collectors.joining("\n\n"));
  }

  private static StanceLabel trueLabel(LabelledArticle article) {
    List<String> sides =
        article.labels().values().stream()
            .flatMap(List::stream)
            .map(LabelRecord::restriction)
            .toList();
    long favour = sides.stream().filter(Heads.FAVOR::equals).count();
    long against = sides.stream().filter(Heads.OPPOSE::equals).count();
    return favour + against == 0
        ? StanceLabel.NONE
        : StanceLabel.of(Optional.of((double) (favour - against) / (favour + against)));
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
    return stance(article.id(), article.title(), article.text());
  }

  private ArticleStance stance(String id, Optional<String> title, String text) {
    ArticleHead head =
        new ArticleHead(
            id,
            Optional.empty(),
            "unknown",
            title,
            Optional.empty(),
            Instant.EPOCH,
            TimeSource.ARTICLE,
            Optional.of(Locale.ENGLISH.getLanguage()),
            Words.of(text).size(),
            false,
            Optional.empty());
    return scorer.score(new Article(head, text, Provenance.whole(id), Instant.EPOCH)).stance();
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
