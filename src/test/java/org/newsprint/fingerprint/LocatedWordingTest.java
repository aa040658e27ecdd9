package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.fingerprint.Wordings.located;

import org.junit.jupiter.api.Test;

class LocatedWordingTest {
  @Test
  void text_firstToLastWord_isAsWritten() {
    LocatedWording located = located("  “Ban it,\n now!” O’Neill’s  dog said.");
    assertThat(located.text(0, 2), is("Ban it,\n now"));
    assertThat(located.text(3, 4), is("O’Neill’s  dog"));
    assertThat(located.text(5, 5), is("said"));
  }

  @Test
  void text_wholeText_leavesOnlyTheEdges() {
    LocatedWording located = located("… é 1,000 人々は. x!");
    assertThat(located.text(0, located.wording().size() - 1), is("é 1,000 人々は. x"));
  }

  @Test
  void text_scriptWithoutSpaces_isTheWholeRun() {
    LocatedWording located = located("ban 警察は now");
    assertThat(located.text(1, 1), is("警察は"));
    assertThat(located.text(2, 3), is("警察は"));
    assertThat(located.text(4, 4), is("now"));
  }

  @Test
  void text_moreWordsThanGuessed_isKept() {
    // Short words: more of them than a text of this length has as a rule.
    LocatedWording located = located("a ".repeat(1_000) + "end");
    assertThat(located.text(1_000, 1_000), is("end"));
    assertThat(located.text(999, 1_000), is("a end"));
  }
}
