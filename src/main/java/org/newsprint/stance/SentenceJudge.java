package org.newsprint.stance;

import java.util.List;
import java.util.Optional;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.learn.Judgements;
import org.newsprint.learn.Passage;
import org.newsprint.learn.SentenceModel;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.topic.Actors;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicWords;
import org.newsprint.voice.Voice;

/** A topic's model with its encoder, ready to judge sentences. Safe for many threads. */
public final class SentenceJudge {
  private final TopicWords words;
  private final Actors actors;
  private final Cues cues;
  private final Passages passages;
  private final SentenceModel model;
  private final Optional<SentenceEncoder> encoder;

  /**
   * A judge.
   *
   * @param encoder the one the model was trained with; absent if it was trained without
   */
  public SentenceJudge(Topic topic, SentenceModel model, Optional<SentenceEncoder> encoder) {
    this.words = new TopicWords(topic);
    this.actors = Actors.of(topic.actors());
    this.cues = new Cues(topic);
    this.passages = new Passages(topic);
    this.model = model;
    this.encoder = encoder;
  }

  Actors actors() {
    return actors;
  }

  /** The words by which texts speak of the topic. */
  public TopicWords words() {
    return words;
  }

  /** What each head says of each passage of a text, in their order. */
  public List<Judgements> judge(List<Passage> text) {
    return text.isEmpty() ? List.of() : model.judge(text, encoder);
  }

  /** A sentence as the heads are to hear it. */
  public Passage passage(String sentence, Voice voice, Optional<String> before) {
    return passages.of(sentence, voice, before);
  }

  /** The cues of the topic file in a sentence. */
  List<String> cues(Reading reading, Sentence sentence) {
    return cues.in(reading, sentence).cues();
  }
}
