package org.newsprint.fingerprint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsprint.article.Articles;

/** Texts as fingerprints see them, in a form that can be read. */
final class Wordings {
  private Wordings() {}

  static Wording words(String text) {
    return located(text).wording();
  }

  static LocatedWording located(String text) {
    return Fingerprints.locate(text, Optional.of("en"));
  }

  static Fingerprint fingerprint(String text) {
    return Fingerprints.of(Articles.article("a").text(text).build());
  }

  /** What the words are, whatever kind they are of. */
  static List<Integer> codes(String text) {
    Wording words = words(text);
    return IntStream.range(0, words.size()).mapToObj(words::code).toList();
  }

  /** Each word as it stands in the text. */
  static List<String> written(String text) {
    LocatedWording located = located(text);
    return IntStream.range(0, located.wording().size()).mapToObj(i -> located.text(i, i)).toList();
  }

  /** One sign a word: f for function words, N for names, # for numbers and - for the rest. */
  static String kinds(String text) {
    Wording words = words(text);
    return IntStream.range(0, words.size())
        .mapToObj(i -> kind(words.marks(i)))
        .collect(Collectors.joining());
  }

  /** The words between quotation marks, as they stand in the text. */
  static List<String> quoted(String text) {
    LocatedWording located = located(text);
    return IntStream.range(0, located.wording().size())
        .filter(located.wording()::isQuoted)
        .mapToObj(i -> located.text(i, i))
        .toList();
  }

  private static String kind(int marks) {
    return switch (marks & Wording.KIND) {
      case 0 -> "-";
      case Wording.FUNCTION -> "f";
      case Wording.NAME -> "N";
      case Wording.NUMBER -> "#";
      default -> "?";
    };
  }
}
