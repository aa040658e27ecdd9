package org.newsprint.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sentences for and against a moratorium on facial recognition, the question of the topic file
 * {@code facial-recognition-moratorium.yaml}. The first one of a story tells the topic by itself,
 * also after it was reworded.
 */
final class Debate {
  private static final double SHARE = 0.25;
  private static final double REPORTS = 0.3;
  private static final double QUOTED = 0.6;

  private static final List<String> HEADLINES =
      List.of(
          "{place} Weighs Moratorium on Facial Recognition",
          "Police in {place} Defend Facial Recognition",
          "Council of {place} to Vote on Facial Recognition Ban",
          "How Officers in {place} Use Facial Recognition");

  private static final List<String> REPORTS_OF_IT =
      List.of(
          "the council of {place} will vote next week on a moratorium on facial"
              + " recognition by the police",
          "police in {place} turned to facial recognition in {number} cases last"
              + " year and named {number} suspects",
          "a bill before the lawmakers of {place} would ban facial recognition"
              + " by law enforcement for {number} months",
          "the mayor of {place} told the police to pause facial recognition"
              + " while rules are written",
          "{person} was held for {number} hours in {place} after officers"
              + " trusted what facial recognition had found",
          "a report of {number} pages tells how police in {place} compare"
              + " cameras and driver photos by facial recognition");

  private static final List<String> FOR_IT =
      List.of(
          "we call for a moratorium on facial recognition until the police can show that it works",
          "facial recognition has no place in the hands of the police of {place}",
          "the police should not use facial recognition before {place} has rules for it",
          "a ban on facial recognition is long overdue and {place} cannot wait"
              + " for one more wrong arrest",
          "a pause of {number} days is not enough and lawmakers must ban facial"
              + " recognition for good");

  private static final List<String> AGAINST_IT =
      List.of(
          "a ban on facial recognition would be a mistake that leaves {place} less safe",
          "we oppose the moratorium since facial recognition helps officers find missing children",
          "a ban on facial recognition goes too far when {number} crimes a month stay unsolved",
          "the police should be allowed to use facial recognition when a life is at stake",
          "a moratorium on facial recognition is premature and the police of"
              + " {place} have rules already");

  private static final List<String> CRITICS =
      List.of("Council Member {person}", "Professor {person}", "civil liberties lawyer {person}");

  private static final List<String> DEFENDERS =
      List.of("Police Chief {person}", "Sheriff {person}", "police union leader {person}");

  /** What a synonym tool makes of words. Measures and users stay such; "police" has no synonym. */
  private static final Map<String, String> SYNONYMS =
      Stream.of(
              "recognition acknowledgment",
              "moratorium suspension",
              "ban prohibition",
              "pause halt",
              "officers deputies",
              "council assembly",
              "mayor burgomaster",
              "lawmakers legislators",
              "bill proposition",
              "report account",
              "rules guidelines",
              "cameras webcams",
              "photos pictures",
              "suspects culprits",
              "cases instances",
              "mistake blunder",
              "children youngsters",
              "crimes offenses",
              "arrest capture",
              "hands palms",
              "find discover",
              "vote ballot",
              "helps assists")
          .map(pair -> pair.split(" ", -1))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  private final Vocabulary vocabulary;
  private final RandomGenerator random;
  private final Map<String, List<Word>> names = new HashMap<>();

  /**
   * A debate at one place.
   *
   * @param random decides on the sentences and who says them
   */
  Debate(Vocabulary vocabulary, RandomGenerator random) {
    this.vocabulary = vocabulary;
    this.random = random;
    names.put("{place}", vocabulary.person(random).subList(1, 2));
  }

  /** The synonym of a topical word, or the word itself. */
  static Word synonym(Word word) {
    String synonym = SYNONYMS.getOrDefault(word.text(), word.text());
    return new Word(word.kind(), synonym);
  }

  /**
   * The story with some of its sentences replaced, the first one among them.
   *
   * @param favour how likely a sentence that takes a side is for restricting
   */
  Prose in(Prose story, double favour) {
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : story.sentences()) {
      if (sentences.isEmpty()) {
        sentences.add(told(true, oneOf(REPORTS_OF_IT)));
      } else {
        boolean replaced = random.nextDouble() < SHARE;
        sentences.add(replaced ? sentence(sentence.opensParagraph(), favour) : sentence);
      }
    }
    return new Prose(headline(), List.copyOf(sentences));
  }

  /** A headline about the debate. */
  String headline() {
    return words(oneOf(HEADLINES)).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  private Sentence sentence(boolean opensParagraph, double favour) {
    if (random.nextDouble() < REPORTS) {
      return told(opensParagraph, oneOf(REPORTS_OF_IT));
    }
    boolean critic = random.nextDouble() < favour;
    String said = oneOf(critic ? FOR_IT : AGAINST_IT);
    return random.nextDouble() < QUOTED
        ? new Sentence(opensParagraph, words(said), -1, words(oneOf(critic ? CRITICS : DEFENDERS)))
        : told(opensParagraph, said);
  }

  private Sentence told(boolean opensParagraph, String template) {
    return new Sentence(opensParagraph, words(template), -1, List.of());
  }

  private List<Word> words(String template) {
    return Stream.of(template.split(" ", -1)).flatMap(this::filled).toList();
  }

  private Stream<Word> filled(String token) {
    return switch (token) {
      case "{place}" -> names.getOrDefault(token, List.of()).stream();
      case "{person}" -> vocabulary.person(random).stream();
      case "{number}" -> Stream.of(SyntheticNews.number(random));
      default -> Stream.of(new Word(Word.Kind.TOPICAL, token));
    };
  }

  private String oneOf(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
