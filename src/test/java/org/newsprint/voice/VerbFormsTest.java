package org.newsprint.voice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerbFormsTest {
  @Test
  void of_regularVerb_hasFormsBySpelling() {
    assertThat(shapes("deny"), contains(VerbForm.Shape.BASE));
    assertThat(shapes("denies"), contains(VerbForm.Shape.THIRD));
    assertThat(shapes("denied"), contains(VerbForm.Shape.PAST));
    assertThat(shapes("denying"), contains(VerbForm.Shape.ING));
    assertThat(shapes("stresses"), contains(VerbForm.Shape.THIRD));
    assertThat(shapes("argued"), contains(VerbForm.Shape.PAST));
    assertThat(shapes("arguing"), contains(VerbForm.Shape.ING));
    assertThat(shapes("conveyed"), is(empty()));
  }

  @Test
  void of_irregularVerb_hasTheListedFormsOnly() {
    assertThat(shapes("told"), contains(VerbForm.Shape.PAST));
    assertThat(shapes("telled"), is(empty()));
    assertThat(shapes("admitting"), contains(VerbForm.Shape.ING));
    assertThat(shapes("admiting"), is(empty()));
  }

  @Test
  void of_wordThatMayBeANoun_saysSo() {
    assertThat(VerbForms.of("claims").get(0).noun(), is(true));
    assertThat(VerbForms.of("says").get(0).noun(), is(false));
  }

  @Test
  void of_everyListedVerb_hasAForm() {
    for (String list :
        List.of("reporting-verbs-en.txt", "attitude-verbs-en.txt", "knowing-verbs-en.txt")) {
      for (String line : WordList.lines(list)) {
        assertThat(line, shapes(line.split("\\s+", -1)[0]).contains(VerbForm.Shape.BASE));
      }
    }
  }

  private static List<VerbForm.Shape> shapes(String word) {
    return VerbForms.of(word).stream().map(VerbForm::shape).distinct().toList();
  }
}
