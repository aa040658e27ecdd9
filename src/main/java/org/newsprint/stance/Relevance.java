package org.newsprint.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsprint.article.Article;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Words;
import org.newsprint.topic.TopicWords;

/**
 * What tells whether an article is about a topic's target.
 *
 * @param readable whether the article is in a language of the topic; else it is not about the
 *     target
 * @param sentences the topic's words in each sentence, in their order
 * @param title those in the title; absent without one
 * @param needed how many sentences, the title counted, must tell the topic by themselves
 */
public record Relevance(
    boolean readable,
    List<Set<TopicWords.Kind>> sentences,
    Optional<Set<TopicWords.Kind>> title,
    int needed) {
  /** Copies the list. */
  public Relevance {
    sentences = List.copyOf(sentences);
  }

  /**
   * Whether an article may be about the target; never wrongly false, for it would have to name it.
   */
  static boolean mayBe(TopicWords words, Article article) {
    return words.areOf(article.head().language())
        && (words.mayNameTarget(article.text())
            || article.head().title().filter(words::mayNameTarget).isPresent());
  }

  /** The topic's words in an article. */
  static Relevance of(TopicWords words, Article article, Reading reading) {
    return new Relevance(
        words.areOf(article.head().language()),
        reading.sentences().stream()
            .map(
                sentence -> words.in(reading.words(), reading.from(sentence), reading.to(sentence)))
            .toList(),
        article.head().title().map(Words::of).map(title -> words.in(title, 0, title.size())),
        words.relevantSentences());
  }

  /** The topic's words in a sentence. */
  Set<TopicWords.Kind> in(Sentence sentence) {
    return sentences.get(sentence.index());
  }

  /**
   * Whether the article is about the target: it is in a language of the topic, and enough sentences
   * tell so by themselves; or as many name it and twice as many a measure or a user, wherever they
   * stand.
   */
  public boolean relevant() {
    return readable && (telling() >= needed || (naming() >= needed && bearing() >= 2 * needed));
  }

  /** How many sentences, the title counted, name the target beside a measure or a user. */
  public int telling() {
    return (int) all().filter(TopicWords::tellsTheTopic).count();
  }

  /** How many sentences, the title counted, name the target. */
  public int naming() {
    return (int) all().filter(kinds -> kinds.contains(TopicWords.Kind.TARGET)).count();
  }

  /** How many sentences, the title counted, name a measure or a user. */
  public int bearing() {
    return (int) all().filter(TopicWords::bearsOnUse).count();
  }

  private Stream<Set<TopicWords.Kind>> all() {
    return Stream.concat(sentences.stream(), title.stream());
  }
}
