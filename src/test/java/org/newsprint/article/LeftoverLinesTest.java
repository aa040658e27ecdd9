package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoverLinesTest {
  @Test
  void without_countersBelowTheTitle_areLeftOut() {
    assertThat(without("A title\n0\n402\nThe text begins."), is("A title\nThe text begins."));
    assertThat(without("0\nThe text begins."), is("The text begins."));
    assertThat(without("A title\n\n12\n\n1,204\n\n3.4K\n\nThe text."), is("A title\n\nThe text."));
  }

  @Test
  void without_videoUpToItsLength_isLeftOut() {
    assertThat(
        without(
            "He said so.\n\nNow playing:\nWatch this:\n\nHow to protect your phone (and more)\n\n4:31"),
        is("He said so."));
    assertThat(
        without("He said so.\n\nNow playing:\nSome video\n1:04:31\nShe did not."),
        is("He said so.\n\nShe did not."));
  }

  @Test
  void without_videoWithoutLength_losesNoMoreThanItsLabel() {
    assertThat(
        without("He said so.\n\nNow playing:\n\nShe did not say that.\n\n4:31\n\nEnd of it."),
        is("He said so.\n\nShe did not say that.\n\n4:31\n\nEnd of it."));
    assertThat(
        without("He said so.\n\nWatch this:\nNow playing:\nA title"), is("He said so.\n\nA title"));
  }

  @Test
  void without_popularPosts_endsBeforeThem() {
    assertThat(
        without(
            "The text ends here.\n\nPopular posts from this blog\n\nReport: World's first brain"
                + " surgery\n\nBMW traps alleged thief by remotely locking him in car"),
        is("The text ends here."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Only words.",
        "A title\n402\nThe text: one figure may be a year or part of a list.",
        "1\nA list\n2\nIts second line\n3\nIts third",
        "1\n2\n3",
        "1\n2\n3\n4\nFour figures are a table",
        "The results.\nA\nB\nC\nD\nE\nF\n1\n2\nToo far down to be counters",
        "What is now playing: three films.",
        "Now playing at the Rex, it said.",
        "Popular posts from this blog",
        "The text.\n\nPopular posts from this blog\n\nThis is a sentence of the author's.",
        "They met at\n4:31\nin the morning."
      })
  void without_whatMayBeOfTheArticle_stays(String text) {
    assertThat(without(text), is(text));
  }

  @Test
  void without_twice_changesNothingMore() {
    String text = "0\n5\nA title\n0\n402\nNow playing:\nNow playing:\n4:31\nThe text.";
    assertThat(without(without(text)), is(without(text)));
  }

  private static String without(String text) {
    return LeftoverLines.without(text);
  }
}
