package org.newsprint.evidence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void of_lineBreaksAndRunsOfBlanks_becomeOneBlank() {
    assertThat(Excerpt.of("One,\n\n  two\tthree\u00a0\u2003four"), is("One, two three four"));
  }

  @Test
  void of_twoHundredCharacters_staysWhole() {
    assertThat(Excerpt.of("x".repeat(200)), is("x".repeat(200)));
  }

  @Test
  void of_longerText_isCutToTwoHundredCharactersWithAMark() {
    assertThat(Excerpt.of("x".repeat(201)), is("x".repeat(199) + "…"));
  }

  @Test
  void of_cutInASurrogatePair_leavesTheWholePairOut() {
    assertThat(Excerpt.of("x".repeat(198) + "𝒜" + "yyy"), is("x".repeat(198) + "…"));
  }
}
