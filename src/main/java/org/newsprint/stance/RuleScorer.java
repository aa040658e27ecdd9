package org.newsprint.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprint.article.Article;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.topic.Actors;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicWords;
import org.newsprint.voice.SentenceVoice;
import org.newsprint.voice.Voices;

/**
 * Scores by the phrases of a topic file: transparent, fast and modest.
 *
 * <p>An article is scored when enough of its sentences name the target beside a measure or a user.
 * Its evidence is every sentence that names the target, and every sentence with a cue that points
 * back at the target or goes on, in the same paragraph, from a sentence of the evidence; one that
 * speaks of a measure does so only beside the target, its users or a word that refers to them. A
 * sentence without a cue takes no side, whatever it describes. Linear in the text.
 */
public final class RuleScorer implements JudgingScorer {
  private static final long serialVersionUID = 1L;

  private final String topic;
  private final TopicWords words;
  private final Actors actors;
  private final Cues cues;

  private RuleScorer(Topic topic) {
    this.topic = topic.id();
    this.words = new TopicWords(topic);
    this.actors = Actors.of(topic.actors());
    this.cues = new Cues(topic);
  }

  /** A scorer for one topic. */
  public static RuleScorer of(Topic topic) {
    return new RuleScorer(topic);
  }

  @Override
  public String topicId() {
    return topic;
  }

  @Override
  public TopicWords topicWords() {
    return words;
  }

  @Override
  public JudgedText judged(Article article) {
    Reading reading = Reading.of(article.text());
    Relevance relevance = Relevance.of(words, article, reading);
    return relevance.relevant()
        ? JudgedText.of(
            article,
            relevance,
            sentences(reading, relevance),
            rows -> StanceFold.relevant(topic, actors, rows))
        : JudgedText.irrelevant(topic, relevance);
  }

  private List<JudgedSentence> sentences(Reading reading, Relevance relevance) {
    List<SentenceVoice> voices = Voices.of(reading);
    List<JudgedSentence> evidence = new ArrayList<>();
    int lastParagraph = -1;
    int lastIndex = -1;
    for (Sentence sentence : reading.sentences()) {
      Polarity polarity = cues.in(reading, sentence);
      boolean goesOn = lastIndex == sentence.index() - 1 && lastParagraph == sentence.paragraph();
      if (bears(relevance.in(sentence), polarity, goesOn)) {
        evidence.add(
            new JudgedSentence(
                sentence,
                reading.text().substring(sentence.start(), sentence.end()),
                voices.get(sentence.index()),
                Optional.empty(),
                polarity.verdict(),
                polarity.cues()));
        lastParagraph = sentence.paragraph();
        lastIndex = sentence.index();
      }
    }
    return evidence;
  }

  private static boolean bears(Set<TopicWords.Kind> kinds, Polarity polarity, boolean goesOn) {
    boolean cued = !polarity.cues().isEmpty();
    return kinds.contains(TopicWords.Kind.TARGET)
        || (cued && TopicWords.bearOnTarget(kinds, goesOn));
  }
}
