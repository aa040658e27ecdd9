package org.newsprint.voice;

import java.util.Optional;
import java.util.Set;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/**
 * Tells which words of a sentence are verbs that hand over to a source, by what stands before and
 * after them: a subject in the third person and no article before, and for a word that may be a
 * noun, what is said after. Of an infinitive nobody has said anything yet.
 */
final class VerbCues {
  private static final String QUOTATION = "\"";
  private static final int FARTHEST_CLAUSE = 4;
  private static final String STOPS = ClauseReader.STOPS;
  private static final Set<String> PASSIVE_ENDS = Set.of("that", "to", "as", "by", "of");
  private static final Set<String> PLURALS =
      Set.of("they", "who", "some", "many", "others", "both", "few", "people");

  /** What they show is a clause even where it is written as a noun. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "poll",
          "polls",
          "survey",
          "surveys",
          "study",
          "studies",
          "report",
          "reports",
          "data",
          "analysis",
          "research",
          "records",
          "figures",
          "audit",
          "review",
          "inquiry");

  private static final Set<String> CLAUSES =
      Set.of(
          "that", "how", "why", "what", "whether", "if", "no", "there", "he", "she", "they", "it",
          "who", "where");

  /** Before "to say", these tell that it was said. */
  private static final Set<String> GOING_ON =
      Set.of(
          "continue",
          "continues",
          "continued",
          "on",
          "seems",
          "seemed",
          "appears",
          "appeared",
          "began",
          "begins",
          "tends",
          "went",
          "goes");

  private final Reading reading;
  private final ClauseReader clauses;
  private final int from;
  private final int to;

  VerbCues(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.clauses = new ClauseReader(reading, sentence);
    this.from = reading.from(sentence);
    this.to = reading.to(sentence);
  }

  /** The cue whose verb is a word, if it is one. */
  Optional<Cue> at(int verb) {
    for (VerbForm form : VerbForms.of(text(verb))) {
      if (hasParticle(form, verb)) {
        BeforeVerb before = clauses.before(verb);
        if (accepts(form, before, verb)) {
          return Optional.of(cue(form, before, verb));
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasParticle(VerbForm form, int verb) {
    if (form.particles().isEmpty()) {
      return true;
    }
    if (form.particles().contains(QUOTATION)) {
      return besideQuotation(verb);
    }
    if (verb + 1 >= to || reading.between(verb, STOPS)) {
      return form.particles().contains("that") && verb > from && !reading.between(verb, ":");
    }
    return form.particles().contains(text(verb + 1));
  }

  private boolean besideQuotation(int verb) {
    int start = clauses.start(verb);
    boolean before = start > from && reading.quoted(start - 1);
    return before || (verb + 1 < to && reading.quoted(verb + 1));
  }

  private boolean accepts(VerbForm form, BeforeVerb before, int verb) {
    boolean clause =
        form.kind() != VerbForm.Kind.KNOWLEDGE
            || clauseFollows(verb)
            || DOCUMENTS.contains(subject(before));
    if (!clause
        || ReportingWords.FIRST_PERSON.contains(subject(before))
        || clauses.supposes(verb)) {
      return false;
    }
    if (before.infinitive()) {
      return isSaid(form)
          && form.shape() == VerbForm.Shape.BASE
          && GOING_ON.contains(subject(before));
    }
    if (before.be()) {
      return form.shape() == VerbForm.Shape.ING
          || (form.shape() == VerbForm.Shape.PAST && passive(verb));
    }
    if (before.modal()) {
      boolean fits = form.shape() == VerbForm.Shape.PAST || form.shape() == VerbForm.Shape.BASE;
      return fits && !(isSaid(form) && clauses.unreal(verb));
    }
    return acceptsPlain(form, before, verb);
  }

  private boolean acceptsPlain(VerbForm form, BeforeVerb before, int verb) {
    String subject = subject(before);
    return switch (form.shape()) {
      case PAST ->
          (PLURALS.contains(subject) || !isNounPart(subject))
              && !(subject.isEmpty() && standsAlone(verb));
      case ING ->
          form.kind() != VerbForm.Kind.ATTITUDE && !ReportingWords.DETERMINERS.contains(subject);
      case THIRD -> third(form, before, verb);
      case BASE -> base(form, before, verb);
    };
  }

  /** "Your questions, answered": neither a subject before nor anything after. */
  private boolean standsAlone(int verb) {
    return verb + 1 >= to && (verb == from || !reading.quoted(verb - 1));
  }

  private static boolean isSaid(VerbForm form) {
    return form.kind() == VerbForm.Kind.REPORT;
  }

  private boolean third(VerbForm form, BeforeVerb before, int verb) {
    String subject = subject(before);
    if (isNounPart(subject)) {
      return false;
    }
    if (!form.noun()) {
      return true;
    }
    boolean own = !subject.isEmpty() && !reading.word(before.subject()).possessive();
    return own
        && (ReportingWords.SUBJECT_PRONOUNS.contains(subject)
            || complementFollows(verb)
            || clauses.closes(verb));
  }

  private boolean base(VerbForm form, BeforeVerb before, int verb) {
    String subject = subject(before);
    if (subject.isEmpty() || isNounPart(subject) || reading.word(before.subject()).possessive()) {
      return false;
    }
    boolean plural = subject.length() > 3 && subject.endsWith("s") && !subject.endsWith("ss");
    boolean joined = subject.equals("and") || subject.equals("or");
    boolean source = ReportingWords.SOURCES.contains(subject);
    return PLURALS.contains(subject)
        || (plural && (!form.noun() || complementFollows(verb)))
        || (!form.noun() && (joined || source));
  }

  private String subject(BeforeVerb before) {
    return clauses.inClause(before.subject()) ? text(before.subject()) : "";
  }

  private static boolean isNounPart(String before) {
    return ReportingWords.DETERMINERS.contains(before)
        || (ReportingWords.PREPOSITIONS.contains(before) && !before.equals("that"));
  }

  private boolean passive(int verb) {
    return verb + 1 < to && (PASSIVE_ENDS.contains(text(verb + 1)) || reading.between(verb, "“\""));
  }

  private boolean complementFollows(int verb) {
    return verb + 1 < to && ReportingWords.COMPLEMENT_STARTS.contains(text(verb + 1));
  }

  /** "found that", "found in 2019 that", "knows: ". */
  private boolean clauseFollows(int verb) {
    boolean marked = verb + 1 < to && reading.between(verb, ":“\"");
    boolean next = verb + 1 < to && CLAUSES.contains(text(verb + 1));
    for (int at = verb + 2; at < Math.min(to, verb + FARTHEST_CLAUSE); at++) {
      next |= text(at).equals("that") && !reading.between(at - 2, STOPS);
    }
    return marked || next;
  }

  private Cue cue(VerbForm form, BeforeVerb before, int verb) {
    int end = form.particles().isEmpty() || verb + 1 >= to ? verb + 1 : verb + 2;
    int start = clauses.start(verb);
    boolean aside = form.kind() != VerbForm.Kind.KNOWLEDGE && isAside(start, verb, end);
    return new Cue(kind(form, before), verb, end, aside ? from : start, to);
  }

  private static Cue.Kind kind(VerbForm form, BeforeVerb before) {
    if (before.be() && form.shape() == VerbForm.Shape.PAST) {
      return Cue.Kind.PASSIVE;
    }
    return form.kind() == VerbForm.Kind.ATTITUDE ? Cue.Kind.ATTITUDE : Cue.Kind.REPORT;
  }

  /** Whether what is said stands before the verb, or on both sides of it. */
  private boolean isAside(int start, int verb, int end) {
    boolean nothingAfter = end >= to || reading.between(end - 1, ",;)—–");
    boolean quoteBefore = verb > from && reading.quoted(verb - 1);
    boolean saidBefore =
        start > from && (reading.between(start - 1, ",") || reading.quoted(start - 1));
    return nothingAfter || quoteBefore || saidBefore;
  }

  private String text(int at) {
    return reading.word(at).text();
  }
}
