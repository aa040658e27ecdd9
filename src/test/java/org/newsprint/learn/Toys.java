package org.newsprint.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.encoder.Span;
import org.newsprint.encoder.Vectors;

/** Small passages whose stance their words tell. */
final class Toys {
  static final String HEAD = "stance";
  static final List<String> CLASSES = List.of("for", "against", "none");
  static final Shape WORDS = new Shape(Optional.empty(), false, false, 1);

  private static final List<List<String>> CUES =
      List.of(
          List.of("ban", "stop", "forbid"),
          List.of("useful", "allow", "keep"),
          List.of("rain", "apples", "tuesday"));

  private Toys() {}

  static Passage passage(String text) {
    return new Passage(text, List.of(), List.of(text.split(" ")), Optional.empty());
  }

  /** Passages in groups of three, one of each class, told apart by their cues. */
  static List<Labelled> separable(int groups) {
    List<Labelled> passages = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      for (int c = 0; c < CLASSES.size(); c++) {
        passages.add(labelled(group, c));
      }
    }
    return passages;
  }

  private static Labelled labelled(int group, int c) {
    String cue = CUES.get(c).get(group % 3);
    return new Labelled(
        passage("they said " + cue + " it"), Map.of(HEAD, CLASSES.get(c)), "group-" + group, true);
  }

  static ModelTrainer trainer() {
    return new ModelTrainer(WORDS, Optional.empty(), Map.of(HEAD, CLASSES), 4);
  }

  static ModelFile file(SentenceModel model) {
    return new ModelFile(
        new Manifest(
            "drones",
            List.of(new Manifest.TrainingFile("a.jsonl", "00ff", 3)),
            List.of(List.of(5, 1, 0), List.of(0, 4, 2), List.of(1, 1, 9))),
        model);
  }

  /** An encoder of two numbers: how long a text or target is, and how many words or places. */
  record Lengths(String name) implements SentenceEncoder {
    @Override
    public int width() {
      return 2;
    }

    @Override
    public Vectors encode(String text, List<Span> target) {
      float places = target.size();
      float width = target.stream().mapToInt(span -> span.end() - span.start()).sum();
      float words = Stream.of(text.split(" ")).count();
      return new Vectors(
          new float[] {text.length(), words},
          new float[] {width, places},
          new float[] {width + 10, places + 1});
    }
  }
}
