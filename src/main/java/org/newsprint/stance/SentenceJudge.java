package org.newsprint.stance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.learn.Judgement;
import org.newsprint.learn.SentenceModel;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicWords;
import org.newsprint.voice.Voice;

/** A topic's model with its encoder, ready to judge sentences. */
final class SentenceJudge {
  private final TopicWords words;
  private final Cues cues;
  private final Passages passages;
  private final SentenceModel model;
  private final Optional<SentenceEncoder> encoder;

  SentenceJudge(Topic topic, SentenceModel model, Optional<SentenceEncoder> encoder) {
    this.words = new TopicWords(topic);
    this.cues = new Cues(topic);
    this.passages = new Passages(topic);
    this.model = model;
    this.encoder = encoder;
  }

  TopicWords words() {
    return words;
  }

  /** What each head says of a sentence. */
  Map<String, Judgement> judge(String sentence, Voice voice, Optional<String> before) {
    return model.judge(passages.of(sentence, voice, before), encoder);
  }

  /** The cues of the topic file in a sentence. */
  List<String> cues(Reading reading, Sentence sentence) {
    return cues.in(reading, sentence).cues();
  }
}
