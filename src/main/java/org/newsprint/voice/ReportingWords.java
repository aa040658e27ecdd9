package org.newsprint.voice;

import java.util.List;
import java.util.Set;
import org.newsprint.reading.Lexicon;

/** The words by which a text hands over to a source. General English, whatever the topic. */
final class ReportingWords {
  /** How a source is brought in. */
  enum Kind {
    /** A verb with its subject beside it. */
    VERB,
    /** A preposition with the source after it. */
    PREPOSITION
  }

  static final Lexicon<Kind> LEXICON =
      new Lexicon<Kind>()
          .with(
              Kind.VERB,
              List.of(
                  "say",
                  "says",
                  "said",
                  "saying",
                  "stated",
                  "stating",
                  "told",
                  "tells",
                  "add",
                  "adds",
                  "added",
                  "adding",
                  "note",
                  "notes",
                  "noted",
                  "noting",
                  "claim",
                  "claims",
                  "claimed",
                  "argue",
                  "argues",
                  "argued",
                  "arguing",
                  "warn",
                  "warns",
                  "warned",
                  "warning",
                  "write",
                  "writes",
                  "wrote",
                  "explained",
                  "explains",
                  "believe",
                  "believes",
                  "believed",
                  "think",
                  "thinks",
                  "fear",
                  "fears",
                  "feared",
                  "worry",
                  "worries",
                  "call",
                  "calls",
                  "called",
                  "calling",
                  "demand",
                  "demands",
                  "demanded",
                  "urge",
                  "urges",
                  "urged",
                  "announced",
                  "announces",
                  "insist",
                  "insists",
                  "insisted",
                  "acknowledged",
                  "agree",
                  "agrees",
                  "agreed",
                  "concurred",
                  "questioned",
                  "questions",
                  "criticized",
                  "criticised",
                  "criticize",
                  "criticise",
                  "praised",
                  "praises",
                  "welcomed",
                  "welcomes",
                  "welcome",
                  "suggested",
                  "suggests",
                  "testified",
                  "tweeted",
                  "replied",
                  "responded",
                  "declared",
                  "contend",
                  "contends",
                  "contended",
                  "maintains",
                  "maintained",
                  "mentioned",
                  "remarked",
                  "commented",
                  "hope",
                  "hopes",
                  "hoped",
                  "oppose",
                  "opposes",
                  "opposed",
                  "support",
                  "supports",
                  "supported",
                  "included",
                  "continued",
                  "kept in mind",
                  "pointed out",
                  "points out",
                  "cite",
                  "cites",
                  "cited",
                  "citing",
                  "point out",
                  "made clear"))
          .with(Kind.PREPOSITION, List.of("according to", "in the words of", "in the view of"));

  /** Verbs that report only where a quotation or a pronoun shows it. */
  static final Set<String> ONLY_WITH_QUOTE = Set.of("included", "continued");

  /** May stand between a subject and its verb. */
  static final Set<String> FILLERS =
      Set.of(
          ("also then later likewise previously repeatedly has have had on in of the a last this"
                  + " week month year today yesterday publicly recently earlier further however"
                  + " monday tuesday wednesday thursday friday saturday sunday both all now still"
                  + " already often who would could strongly sharply similarly once again instead")
              .split(" "));

  /** May stand between a subject and a verb in -ing. */
  static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "been", "be");

  /** Join a second verb to a subject that stands farther off. */
  static final Set<String> CONJUNCTIONS = Set.of("and", "but");

  /** What follows these is the name of a thing. */
  static final Set<String> NAMING = Set.of("called", "named", "dubbed", "as");

  /** A named or unnamed person who was introduced before. */
  static final Set<String> PERSON_PRONOUNS = Set.of("he", "she");

  /** Sources without a name. */
  static final Set<String> SOURCES =
      Set.of(
          ("they it critics critic advocates advocate experts expert activists activist supporters"
                  + " opponents proponents officials official company companies business group"
                  + " groups organization organizations organisation organisations researchers"
                  + " researcher lawmakers spokesman spokeswoman spokesperson police employees"
                  + " workers report study letter statement firm agency agencies senators senator"
                  + " analyst analysts director residents scientists scientist union unions"
                  + " legislators politicians lawyers lawyer attorney attorneys observers members"
                  + " leaders people many some others department departments chief chiefs"
                  + " campaigners defenders skeptics sceptics giant")
              .split(" "));

  static final Set<String> PREPOSITIONS =
      Set.of("of", "at", "for", "from", "with", "in", "on", "by", "to", "about", "that", "as");

  private ReportingWords() {}
}
