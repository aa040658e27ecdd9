package org.newsprint.credit;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the text, a credit is told, in a time that does not grow with what is between its ends.
 */
class HostileTextTest {
  private static final List<String> PIECES =
      List.of(
          "This ",
          "article ",
          "story ",
          "was ",
          "first ",
          "originally ",
          "published ",
          "appeared ",
          "in ",
          "on ",
          "by ",
          "the ",
          "The ",
          "post ",
          "of ",
          "version ",
          "a ",
          "As ",
          "A ",
          "June ",
          "Guardian ",
          "Reuters",
          "(AP) — ",
          "(",
          ")",
          "/",
          "—",
          "--",
          "- ",
          "\n",
          "\n\n",
          ". ",
          ", ",
          "© 2020 ",
          "Copyright ",
          "By ",
          "http://",
          "www.",
          "'s ",
          "\uD83D",
          "\uDE00",
          "\u0301",
          "ß",
          "İ",
          "\u2028",
          "\u0000",
          "&",
          " ",
          "U.S. ",
          "x.y.z ");

  @Property(tries = 500, seed = "7")
  void of_anyPieces_tellsANameOrNone(@ForAll("texts") String byline, @ForAll("texts") String text) {
    Optional<String> credit = Credits.of(Optional.of(byline), text);
    assertThat(credit.filter(name -> name.isBlank() || name.length() > 80), is(Optional.empty()));
    assertThat(Credits.of(Optional.of(byline), text), is(credit));
  }

  @Property(tries = 100, seed = "7")
  void of_otherMiddle_tellsTheSame(
      @ForAll("texts") String some, @ForAll("texts") String other, @ForAll("texts") String ends) {
    String head = filled(ends);
    assertThat(
        Credits.of(Optional.empty(), head + some + head),
        is(Credits.of(Optional.empty(), head + other + head)));
  }

  @Property(tries = 60, seed = "7")
  void of_onePieceForEver_takesNoTime(
      @ForAll("pieces") String piece, @ForAll("pieces") String next) {
    String text = (piece + next).repeat(4_000_000 / (piece + next).length());
    assertTimeoutPreemptively(
        ofSeconds(2), () -> Credits.of(Optional.of(text.substring(0, 10_000)), text));
  }

  private static String filled(String text) {
    String filling = text + "x";
    return filling.repeat(Ends.WINDOW / filling.length() + 1).substring(0, Ends.WINDOW);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(0)
        .ofMaxSize(400)
        .map(list -> String.join("", list));
  }
}
