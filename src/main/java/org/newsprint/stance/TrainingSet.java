package org.newsprint.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprint.learn.Labelled;
import org.newsprint.topic.LabelRecord;
import org.newsprint.topic.LabelledArticle;
import org.newsprint.topic.LabelledSentence;
import org.newsprint.topic.Topic;
import org.newsprint.voice.Voice;

/** Turns labelled articles and sentences into examples for the {@link Heads} of a topic. */
public final class TrainingSet {
  private final Passages passages;

  /** Examples for one topic. */
  public TrainingSet(Topic topic) {
    this.passages = new Passages(topic);
  }

  /** An example for each sentence of an article, its title included, in their order. */
  public List<Labelled> of(LabelledArticle article) {
    List<Labelled> examples = new ArrayList<>();
    List<String> sentences = article.sentences();
    boolean titled = !article.title().isBlank();
    Optional<String> before = Optional.empty();
    for (int i = titled ? LabelledArticle.TITLE : 0; i < sentences.size(); i++) {
      String text = i == LabelledArticle.TITLE ? article.title() : sentences.get(i);
      List<LabelRecord> records = Optional.ofNullable(article.labels().get(i)).orElseThrow();
      Map<String, String> answers = new HashMap<>(answers(records));
      int number = i;
      article
          .opinions()
          .ifPresent(opinions -> answers.put(Heads.OPINION, yes(opinions.contains(number))));
      examples.add(
          new Labelled(
              passages.of(text, records.get(0).voice(), before), answers, article.id(), true));
      before = Optional.of(text);
    }
    return examples;
  }

  /** The example of a sentence that stands alone. */
  public Labelled of(LabelledSentence sentence) {
    return new Labelled(
        passages.of(sentence.text(), sentence.voice(), Optional.empty()),
        Map.of(
            Heads.RESTRICTION, sentence.restriction(),
            Heads.SUFFICIENCY, sentence.sufficiency(),
            Heads.OPINION, yes(sentence.opinion())),
        sentence.group(),
        false);
  }

  /** The passage of a sentence without an article around it. */
  public Labelled unlabelled(String text, Voice voice, Optional<String> before, String group) {
    return new Labelled(passages.of(text, voice, before), Map.of(), group, true);
  }

  /** A sentence in which holders disagree weighs both sides. */
  static Map<String, String> answers(List<LabelRecord> records) {
    List<String> restrictions =
        records.stream().map(LabelRecord::restriction).filter(TrainingSet::isSaid).toList();
    List<String> sufficiencies =
        records.stream().map(LabelRecord::sufficiency).filter(TrainingSet::isSaid).toList();
    String restriction =
        restrictions.containsAll(Set.of(Heads.FAVOR, Heads.OPPOSE))
            ? Heads.MIXED
            : restrictions.stream().findFirst().orElse(Heads.NOTHING);
    String sufficiency =
        sufficiencies.contains("insufficient")
            ? "insufficient"
            : sufficiencies.stream().findFirst().orElse(Heads.NOTHING);
    return Map.of(Heads.RESTRICTION, restriction, Heads.SUFFICIENCY, sufficiency);
  }

  private static boolean isSaid(String label) {
    return !label.equals(Heads.NOTHING);
  }

  private static String yes(boolean value) {
    return value ? Heads.YES : Heads.NO;
  }
}
