package org.newsprint.coverage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.coverage.Samples.wording;

import org.junit.jupiter.api.Test;

class SubjectTest {
  @Test
  void differs_threeForeignNamesOnEitherSide_areAnotherSubject() {
    assertThat(differs("Sun Oil Co raised", "Diamond Shamrock Corp raised"), is(true));
    assertThat(differs("Sun Oil Co raised", "Diamond Shamrock Co raised"), is(false));
    assertThat(differs("Sun Oil raised", "Diamond Shamrock Corp raised"), is(false));
    assertThat(differs("Diamond Shamrock Corp raised", "Sun Oil raised"), is(false));
  }

  @Test
  void differs_sameNameOverAndOver_countsOnce() {
    assertThat(differs("Sun Sun Sun raised", "Diamond Shamrock Corp raised"), is(false));
  }

  @Test
  void differs_nameThatTheOtherHasFurtherOn_isNotForeign() {
    assertThat(
        differs("Sun Oil Co raised", "Diamond Shamrock Corp raised it as Sun did"), is(false));
  }

  @Test
  void differs_namesAfterTheTwelfthWord_doNotCount() {
    String opening = "raised again what it will pay for fuel from today ";
    assertThat(differs(opening + "Sun Oil Co", opening + "Diamond Shamrock Corp"), is(false));
    String shorter = opening.replace("from ", "");
    assertThat(differs(shorter + "Sun Oil Co", shorter + "Diamond Shamrock Corp"), is(true));
  }

  @Test
  void differs_functionWordsAndNumbers_areNoNames() {
    assertThat(differs("The 3 Two Sun Oil raised", "Diamond Shamrock Corp raised"), is(false));
  }

  @Test
  void differs_hundredWords_areNotShort() {
    String tail = " " + Texts.distinct("w", 95) + " end";
    String a = "Sun Oil Co" + tail;
    String b = "Diamond Shamrock Corp" + tail;
    assertThat(differs(a, b), is(true));
    assertThat(differs(a + " here", b + " here"), is(false));
    assertThat(differs(a, b + " here"), is(true));
  }

  private static boolean differs(String a, String b) {
    return Subject.differs(wording(a), wording(b));
  }
}
