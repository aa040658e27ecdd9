package org.newsprint.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of the listed verbs, by the rules of spelling where the list gives no other. */
final class VerbForms {
  private static final Map<String, List<VerbForm>> FORMS = load();

  private final Set<String> nouns;
  private final Map<String, List<VerbForm>> forms = new HashMap<>();

  private VerbForms(Set<String> nouns) {
    this.nouns = nouns;
  }

  /** What a word in lower case may be; most telling first. */
  static List<VerbForm> of(String word) {
    return FORMS.getOrDefault(word, List.of());
  }

  private static Map<String, List<VerbForm>> load() {
    VerbForms verbs = new VerbForms(ReportingWords.NOUN_VERBS);
    verbs.add(VerbForm.Kind.REPORT, "reporting-verbs-en.txt");
    verbs.add(VerbForm.Kind.ATTITUDE, "attitude-verbs-en.txt");
    verbs.add(VerbForm.Kind.KNOWLEDGE, "knowing-verbs-en.txt");
    return verbs.forms;
  }

  private void add(VerbForm.Kind kind, String list) {
    for (String line : WordList.lines(list)) {
      String[] parts = line.split("\\|", -1);
      Set<String> particles =
          parts.length > 1 ? Set.of(parts[1].strip().split("\\s+", -1)) : Set.<String>of();
      addVerb(kind, List.of(parts[0].strip().split("\\s+", -1)), particles);
    }
  }

  private void addVerb(VerbForm.Kind kind, List<String> words, Set<String> particles) {
    String base = words.get(0);
    List<String> given = words.subList(1, words.size());
    List<String> past = given.stream().filter(word -> !word.endsWith("ing")).toList();
    List<String> ing = given.stream().filter(word -> word.endsWith("ing")).toList();
    put(base, kind, VerbForm.Shape.BASE, particles);
    put(third(base), kind, VerbForm.Shape.THIRD, particles);
    (past.isEmpty() ? List.of(past(base)) : past)
        .forEach(word -> put(word, kind, VerbForm.Shape.PAST, particles));
    (ing.isEmpty() ? List.of(ing(base)) : ing)
        .forEach(word -> put(word, kind, VerbForm.Shape.ING, particles));
  }

  private void put(String word, VerbForm.Kind kind, VerbForm.Shape shape, Set<String> particles) {
    boolean noun = nouns.contains(word);
    forms
        .computeIfAbsent(word, key -> new ArrayList<>())
        .add(new VerbForm(kind, shape, particles, noun));
  }

  private static String third(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hiss = base.matches(".*(s|x|z|ch|sh|go)");
    return base + (hiss ? "es" : "s");
  }

  private static String past(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base + (base.endsWith("e") ? "d" : "ed");
  }

  private static String ing(String base) {
    boolean mute = base.endsWith("e") && !base.endsWith("ee");
    return (mute ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
