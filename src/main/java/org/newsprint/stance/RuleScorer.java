package org.newsprint.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprint.article.Article;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Words;
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
public final class RuleScorer implements StanceScorer {
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
  public ScoredText score(Article article) {
    Reading reading = Reading.of(article.text());
    List<Set<TopicWords.Kind>> kinds = kinds(reading);
    if (!relevant(article, kinds)) {
      return new ScoredText(StanceFold.irrelevant(topic), List.of());
    }
    List<Evidence> evidence = evidence(article.id(), reading, kinds);
    return new ScoredText(StanceFold.relevant(topic, actors, evidence), evidence);
  }

  private List<Set<TopicWords.Kind>> kinds(Reading reading) {
    return reading.sentences().stream()
        .map(sentence -> words.in(reading.words(), reading.from(sentence), reading.to(sentence)))
        .toList();
  }

  private boolean relevant(Article article, List<Set<TopicWords.Kind>> kinds) {
    List<Set<TopicWords.Kind>> all = new ArrayList<>(kinds);
    article
        .head()
        .title()
        .map(Words::of)
        .ifPresent(title -> all.add(words.in(title, 0, title.size())));
    return words.relevant(all);
  }

  private List<Evidence> evidence(
      String articleId, Reading reading, List<Set<TopicWords.Kind>> kinds) {
    List<SentenceVoice> voices = Voices.of(reading);
    List<Evidence> evidence = new ArrayList<>();
    int lastParagraph = -1;
    int lastIndex = -1;
    for (Sentence sentence : reading.sentences()) {
      Polarity polarity = cues.in(reading, sentence);
      boolean goesOn = lastIndex == sentence.index() - 1 && lastParagraph == sentence.paragraph();
      if (bears(kinds.get(sentence.index()), polarity, goesOn)) {
        SentenceVoice voice = voices.get(sentence.index());
        evidence.add(row(articleId, reading, sentence, voice, polarity));
        lastParagraph = sentence.paragraph();
        lastIndex = sentence.index();
      }
    }
    return List.copyOf(evidence);
  }

  private static boolean bears(Set<TopicWords.Kind> kinds, Polarity polarity, boolean goesOn) {
    boolean cued = !polarity.cues().isEmpty();
    return kinds.contains(TopicWords.Kind.TARGET)
        || (cued && TopicWords.bearOnTarget(kinds, goesOn));
  }

  private static Evidence row(
      String articleId,
      Reading reading,
      Sentence sentence,
      SentenceVoice voice,
      Polarity polarity) {
    return new Evidence(
        articleId,
        sentence.index(),
        sentence.start(),
        sentence.end(),
        reading.text().substring(sentence.start(), sentence.end()),
        voice.voice(),
        voice.speaker(),
        voice.affiliation(),
        polarity.stance(),
        polarity.label(),
        polarity.insufficient() ? Sufficiency.INSUFFICIENT : Sufficiency.NONE,
        polarity.cues(),
        Optional.empty(),
        false,
        "");
  }
}
