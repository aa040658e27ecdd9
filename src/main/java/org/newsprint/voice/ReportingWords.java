package org.newsprint.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsprint.reading.Lexicon;

/** The words by which a text hands over to a source. General English, whatever the topic. */
final class ReportingWords {
  /** Kinds of phrases. */
  enum Kind {
    /** With the source after it. */
    PREPOSITION,
    /** Without a source. */
    HEARSAY
  }

  static final Lexicon<Kind> PHRASES =
      new Lexicon<Kind>()
          .with(
              Kind.PREPOSITION,
              List.of(
                  "according to",
                  "in the words of",
                  "in the view of",
                  "in the eyes of",
                  "in the opinion of",
                  "as per"))
          .with(
              Kind.HEARSAY,
              List.of(
                  "reportedly",
                  "allegedly",
                  "supposedly",
                  "purportedly",
                  "in his words",
                  "in her words",
                  "in their words",
                  "in his view",
                  "in her view",
                  "in their view",
                  "in his opinion",
                  "in her opinion",
                  "on condition of anonymity",
                  "kept in mind"));

  /** Nouns for what somebody says, thinks or wants, singular and plural. */
  static final Set<String> NOUNS = withPlurals(WordList.words("reporting-nouns-en.txt"));

  /** Adjectives for what somebody thinks or wants. */
  static final Set<String> ADJECTIVES = WordList.words("attitude-adjectives-en.txt");

  /** Forms of reporting verbs that are nouns as well. */
  static final Set<String> NOUN_VERBS = nounVerbs();

  /** May stand between a subject and its verb. */
  static final Set<String> FILLERS = WordList.words("fillers-en.txt");

  /** Adverbs and days between a subject and its verb, whatever the verb. */
  static final Set<String> ADVERBS =
      Set.of(
          ("also then later likewise not never ever even still just too now already often always once"
                  + " again instead further however today yesterday monday tuesday wednesday thursday"
                  + " friday saturday sunday both all long rather first sometimes soon only yet"
                  + " himself herself themselves itself")
              .split(" "));

  /** May stand between a subject and a verb in -ing. */
  static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "been", "be", "being", "isn't", "aren't", "wasn't", "weren't",
          "am", "gets", "got", "get");

  /** Before the base form of a verb, or its participle. */
  static final Set<String> MODALS =
      Set.of(
          ("has have had having do does did will would can could may might must shall should hasn't"
                  + " haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot let")
              .split(" "));

  /** Stand before a noun, so that what follows is no finite verb. */
  static final Set<String> DETERMINERS =
      Set.of(
          ("the a an this these those his her its their our my your any no each every some such"
                  + " another new own other more most former first second last next same")
              .split(" "));

  /** Join a second verb to a subject that stands farther off. */
  static final Set<String> CONJUNCTIONS = Set.of("and", "but");

  /** Begin a clause of their own. */
  static final Set<String> CLAUSE_STARTS =
      Set.of(
          ("who which that because while but as after before when if although though where since and"
                  + " or until whom whose what why how whether unless so")
              .split(" "));

  /** Begin what a verb reports. */
  static final Set<String> COMPLEMENT_STARTS = WordList.words("complement-starts-en.txt");

  /** What follows these is the name of a thing. */
  static final Set<String> NAMING = Set.of("called", "named", "dubbed", "as");

  /** A named or unnamed person who was introduced before. */
  static final Set<String> PERSON_PRONOUNS = Set.of("he", "she");

  /** Subjects who are no third party. */
  static final Set<String> FIRST_PERSON =
      Set.of(
          "i", "we", "you", "i'm", "i've", "i'd", "we're", "we've", "you're", "let's", "me", "us");

  /** Subjects of a verb in the plural or of any. */
  static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "which", "some", "many", "others", "both", "few");

  /** Sources without a name. */
  static final Set<String> SOURCES = sources();

  static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "at", "for", "from", "with", "in", "on", "by", "to", "about", "that", "as",
          "inside", "among", "near", "against", "behind", "over", "under", "like");

  private ReportingWords() {}

  private static Set<String> sources() {
    Set<String> sources = new HashSet<>(WordList.words("source-nouns-en.txt"));
    sources.add("they");
    sources.add("it");
    return Set.copyOf(sources);
  }

  private static Set<String> withPlurals(Set<String> nouns) {
    Set<String> all = new HashSet<>(nouns);
    for (String noun : nouns) {
      boolean y = noun.endsWith("y");
      all.add(y ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }
    return Set.copyOf(all);
  }

  private static Set<String> nounVerbs() {
    Set<String> all = new HashSet<>(NOUNS);
    all.addAll(WordList.words("noun-verbs-en.txt"));
    return Set.copyOf(all);
  }
}
