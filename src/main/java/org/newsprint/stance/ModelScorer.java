package org.newsprint.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsprint.article.Article;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.learn.Judgements;
import org.newsprint.learn.ModelFile;
import org.newsprint.learn.Passage;
import org.newsprint.learn.SentenceModel;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicWords;
import org.newsprint.voice.SentenceVoice;
import org.newsprint.voice.Voices;

/**
 * Scores by what was learnt from labelled sentences.
 *
 * <p>An article is scored when enough of its sentences name the target beside a measure or a user.
 * Every sentence of it is then judged, for most that take a side do not name the target; those that
 * name it, take a side or were too unsure to take one are its evidence. The cues of the topic file
 * are shown with a sentence and decide nothing. Linear in the text up to the first {@value
 * #MOST_SENTENCES} sentences; what follows is not read.
 */
public final class ModelScorer implements JudgingScorer {
  private static final long serialVersionUID = 1L;

  /** More than any article has, and a bound on what a transcript costs. */
  static final int MOST_SENTENCES = 1_000;

  private final Topic topic;
  private final EncoderKind encoder;
  private final String model;
  private transient @Nullable SentenceJudge judge;

  private ModelScorer(Topic topic, EncoderKind encoder, String model) {
    this.topic = topic;
    this.encoder = encoder;
    this.model = model;
  }

  /**
   * A scorer for one topic.
   *
   * @param model the text of a {@link ModelFile} that was trained with the encoder
   */
  public static ModelScorer of(Topic topic, EncoderKind encoder, String model) {
    return new ModelScorer(topic, encoder, model);
  }

  @Override
  public void open() {
    judge();
  }

  @Override
  public void close() {
    if (judge != null) {
      judge = null;
      encoder.release();
    }
  }

  private SentenceJudge judge() {
    SentenceJudge known = judge;
    if (known == null) {
      try {
        SentenceModel read = ModelFile.read(model).model();
        Optional<SentenceEncoder> needed = encoder.encoder();
        if (!read.encoder().equals(needed.map(SentenceEncoder::name))) {
          throw new IllegalStateException(
              "The model of topic %s needs the encoder %s"
                  .formatted(topic.id(), read.encoder().orElse("none")));
        }
        known = new SentenceJudge(topic, read, needed);
      } catch (ModelFile.UnusableModelException e) {
        throw new IllegalStateException("The model of topic " + topic.id() + ": " + e.getMessage());
      }
      judge = known;
    }
    return known;
  }

  @Override
  public String topicId() {
    return topic.id();
  }

  @Override
  public TopicWords topicWords() {
    return judge().words();
  }

  @Override
  public JudgedText judged(Article article) {
    Reading reading = Reading.of(article.text());
    int unread = Math.max(0, reading.sentences().size() - MOST_SENTENCES);
    Relevance relevance = Relevance.of(judge().words(), article, reading);
    return relevance.relevant()
        ? JudgedText.of(
            article,
            relevance,
            sentences(article, reading, relevance),
            rows -> StanceFold.relevant(topic.id(), judge().actors(), rows).withUnread(unread))
        : JudgedText.irrelevant(topic.id(), relevance);
  }

  private List<JudgedSentence> sentences(Article article, Reading reading, Relevance relevance) {
    List<SentenceVoice> voices = Voices.of(reading);
    List<Sentence> read = reading.sentences().stream().limit(MOST_SENTENCES).toList();
    List<Judgements> judgements = judge().judge(passages(article, reading, read, voices));
    List<JudgedSentence> evidence = new ArrayList<>();
    for (Sentence sentence : read) {
      Judgements heads = judgements.get(sentence.index());
      Verdict verdict = Verdict.of(heads);
      if (relevance.in(sentence).contains(TopicWords.Kind.TARGET) || bears(verdict)) {
        evidence.add(
            new JudgedSentence(
                sentence,
                text(reading, sentence),
                voices.get(sentence.index()),
                Optional.of(heads),
                verdict,
                judge().cues(reading, sentence)));
      }
    }
    return evidence;
  }

  private List<Passage> passages(
      Article article, Reading reading, List<Sentence> read, List<SentenceVoice> voices) {
    List<Passage> passages = new ArrayList<>();
    Optional<String> before = article.head().title();
    for (Sentence sentence : read) {
      String text = text(reading, sentence);
      passages.add(judge().passage(text, voices.get(sentence.index()).voice(), before));
      before = Optional.of(text);
    }
    return passages;
  }

  private static String text(Reading reading, Sentence sentence) {
    return reading.text().substring(sentence.start(), sentence.end());
  }

  private static boolean bears(Verdict verdict) {
    return verdict.label() != StanceLabel.NONE
        || verdict.sufficiency() != Sufficiency.NONE
        || verdict.abstained();
  }
}
