package org.newsprint.stance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprint.article.Articles;
import org.newsprint.voice.Voice;

/** Builds scored articles for tests: without a stance unless a test gives one. */
public final class Scored {
  private final Articles article;
  private boolean relevant = true;
  private Optional<Double> stance = Optional.empty();
  private Optional<Double> ownVoice = Optional.empty();
  private Optional<Double> quoted = Optional.empty();
  private boolean insufficient;
  private List<String> speakers = List.of();
  private int judged;
  private int abstained;

  private Scored(Articles article) {
    this.article = article;
  }

  /** A relevant article with this id and no stance. */
  public static Scored scored(String id) {
    return new Scored(Articles.article(id));
  }

  /** A relevant article with no stance. */
  public static Scored scored(Articles article) {
    return new Scored(article);
  }

  public Scored outlet(String name) {
    article.outlet(name);
    return this;
  }

  public Scored at(Instant time) {
    article.at(time);
    return this;
  }

  public Scored title(String headline) {
    article.title(headline);
    return this;
  }

  public Scored irrelevant() {
    relevant = false;
    return this;
  }

  public Scored stance(double score) {
    stance = Optional.of(score);
    return this;
  }

  public Scored ownVoice(double score) {
    ownVoice = Optional.of(score);
    return this;
  }

  public Scored quoted(double score, String... names) {
    quoted = Optional.of(score);
    speakers = List.of(names);
    return this;
  }

  public Scored insufficient() {
    insufficient = true;
    return this;
  }

  public Scored judged(int sentences, int ofWhichAbstained) {
    judged = sentences;
    abstained = ofWhichAbstained;
    return this;
  }

  public ScoredArticle build() {
    return new ScoredArticle(
        article.head(),
        new ArticleStance(
            "moratorium",
            relevant,
            stance,
            stance.map(Scored::label).orElse(StanceLabel.NONE),
            stance.map(score -> 0.5),
            ownVoice,
            quoted,
            insufficient,
            voices(),
            judged,
            abstained,
            0));
  }

  private List<VoiceStance> voices() {
    if (!relevant) {
      return List.of();
    }
    Stream<VoiceStance> outlet =
        Stream.of(
            new VoiceStance(
                Optional.empty(),
                Optional.empty(),
                Voice.OUTLET,
                VoiceStance.OUTLET,
                ownVoice.isPresent() ? 2 : 0,
                ownVoice,
                insufficient));
    Stream<VoiceStance> sources =
        speakers.stream()
            .map(
                name ->
                    new VoiceStance(
                        Optional.of(name),
                        Optional.empty(),
                        Voice.DIRECT_QUOTE,
                        VoiceStance.SOURCE,
                        1,
                        quoted,
                        false));
    return Stream.concat(outlet, sources).toList();
  }

  private static StanceLabel label(double score) {
    if (score == 0) {
      return StanceLabel.NEUTRAL;
    }
    return score > 0 ? StanceLabel.FAVOR : StanceLabel.AGAINST;
  }
}
