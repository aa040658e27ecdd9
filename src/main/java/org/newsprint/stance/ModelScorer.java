package org.newsprint.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsprint.article.Article;
import org.newsprint.encoder.EncoderKind;
import org.newsprint.learn.ModelFile;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Words;
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
public final class ModelScorer implements StanceScorer {
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

  private SentenceJudge judge() {
    SentenceJudge known = judge;
    if (known == null) {
      try {
        known = new SentenceJudge(topic, ModelFile.read(model).model(), encoder.encoder());
      } catch (ModelFile.UnusableModelException e) {
        throw new IllegalStateException("The model of topic " + topic.id() + ": " + e.getMessage());
      }
      judge = known;
    }
    return known;
  }

  @Override
  public ScoredText score(Article article) {
    Reading reading = Reading.of(article.text());
    TopicWords words = judge().words();
    List<Set<TopicWords.Kind>> kinds = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      kinds.add(words.in(reading.words(), reading.from(sentence), reading.to(sentence)));
    }
    List<Set<TopicWords.Kind>> all = new ArrayList<>(kinds);
    article
        .head()
        .title()
        .map(Words::of)
        .ifPresent(title -> all.add(words.in(title, 0, title.size())));
    if (!words.relevant(all)) {
      return new ScoredText(StanceFold.irrelevant(topic.id()), List.of());
    }
    List<Evidence> evidence = evidence(article, reading, kinds);
    int unread = Math.max(0, reading.sentences().size() - MOST_SENTENCES);
    return new ScoredText(
        StanceFold.relevant(topic.id(), judge().actors(), evidence).withUnread(unread), evidence);
  }

  private List<Evidence> evidence(
      Article article, Reading reading, List<Set<TopicWords.Kind>> kinds) {
    List<SentenceVoice> voices = Voices.of(reading);
    List<Evidence> evidence = new ArrayList<>();
    Optional<String> before = article.head().title();
    for (Sentence sentence : reading.sentences()) {
      if (sentence.index() == MOST_SENTENCES) {
        break;
      }
      String text = reading.text().substring(sentence.start(), sentence.end());
      SentenceVoice voice = voices.get(sentence.index());
      Verdict verdict = Verdict.of(judge().judge(text, voice.voice(), before));
      boolean named = kinds.get(sentence.index()).contains(TopicWords.Kind.TARGET);
      if (named || bears(verdict)) {
        evidence.add(row(article, reading, sentence, text, voice, verdict));
      }
      before = Optional.of(text);
    }
    return List.copyOf(evidence);
  }

  private static boolean bears(Verdict verdict) {
    return verdict.label() != StanceLabel.NONE
        || verdict.sufficiency() != Sufficiency.NONE
        || verdict.abstained();
  }

  private Evidence row(
      Article article,
      Reading reading,
      Sentence sentence,
      String text,
      SentenceVoice voice,
      Verdict verdict) {
    return new Evidence(
        article.id(),
        sentence.index(),
        sentence.start(),
        sentence.end(),
        text,
        voice.voice(),
        voice.speaker(),
        voice.affiliation(),
        verdict.stance(),
        verdict.label(),
        verdict.sufficiency(),
        judge().cues(reading, sentence),
        Optional.of(Votes.rounded(verdict.probability())),
        verdict.abstained(),
        voice.reason());
  }
}
