package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsprint.fingerprint.Wordings.words;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void isSlot_nameOrNumber_only() {
    Wording words = words("so Anna had “3 dogs”");
    assertThat(where(words, words::isSlot), is("01010"));
    assertThat(where(words, words::isNumber), is("00010"));
    assertThat(where(words, words::isQuoted), is("00011"));
  }

  @Test
  void isCapitalised_namesAndWhatOpensASentence_butNoFunctionWordOrNumber() {
    Wording words = words("Mayors met Anna. The Two IT people left. A b Wires X");
    assertThat(where(words, words::isCapitalised), is("101000000010"));
    assertThat(where(words, words::isSlot), is("001010000010"));
  }

  @Test
  void skeleton_text_isFunctionWordsNamesAndNumbersInOrder() {
    Wording skeleton = words("Yesterday the mayor met Anna with “3 dogs”").skeleton();
    Wording expected = words("so the Anna with “3”").skeleton();
    assertThat(skeleton.size(), is(4));
    for (int i = 0; i < skeleton.size(); i++) {
      assertThat(skeleton.code(i), is(expected.code(i + 1)));
      assertThat(skeleton.marks(i), is(expected.marks(i + 1)));
    }
  }

  @Test
  void skeleton_synonymsSwapped_staysTheSame() {
    assertThat(
        words("The council voted to ban cameras in Oakland by 7 to 2").skeleton(),
        is(words("The assembly decided to forbid lenses in Oakland by 7 to 2").skeleton()));
  }

  @Test
  void skeleton_skeleton_isItself() {
    Wording skeleton = words("The council voted to ban 3 cameras in Oakland").skeleton();
    assertThat(skeleton.skeleton(), is(skeleton));
  }

  @Test
  void skeleton_noFunctionWord_isEmpty() {
    assertThat(words("mayor meets Anna Lee 3 times").skeleton().size(), is(0));
    assertThat(words("").skeleton().size(), is(0));
  }

  @Test
  void skeleton_languageWithoutAList_isEmpty() {
    String text = "The council voted to ban 3 cameras in Oakland";
    assertThat(in("ru", text).skeleton().size(), is(0));
    assertThat(in("ru", text).size(), is(9));
  }

  @Test
  void skeleton_addedLanguage_hasItsFunctionWords() {
    assertThat(in("qaa", "ba zo be ka 3 bi").skeleton().size(), is(3));
  }

  @Test
  void code_manyWords_coverTheWholeRange() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append('w').append(i).append(' ');
    }
    Wording words = words(text.toString());
    int[] codes = IntStream.range(0, words.size()).map(words::code).toArray();
    // Of 10,000 out of 65,536, about 9,275 differ.
    assertThat(IntStream.of(codes).distinct().count(), is(not(lessThan(9_200L))));
    assertThat(IntStream.of(codes).min().orElseThrow(), is(lessThan(100)));
    assertThat(IntStream.of(codes).max().orElseThrow(), is(not(lessThan(65_436))));
  }

  @Test
  void equals_codesAndMarks_only() {
    assertThat(words("ban it"), is(words("ban, IT")));
    assertThat(words("ban it").hashCode(), is(words("ban, IT").hashCode()));
    assertThat(words("ban it"), is(not(words("Ban it"))));
    assertThat(words("ban it"), is(not(words("ban him"))));
    assertThat(words("ban it"), is(not(words("“ban” it"))));
    assertThat(words("ban it"), is(not(words("ban it it"))));
    assertThat(words("ban").equals((Object) "ban"), is(false));
  }

  @Test
  void of_marksOfAnotherLength_areRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Wording.of(new char[] {1, 2}, new byte[] {0}));
  }

  @Test
  void toString_wording_revealsNoWord() {
    assertThat(words("ban it").toString(), is("2 words"));
  }

  private static Wording in(String language, String text) {
    return Fingerprints.locate(text, Optional.of(language)).wording();
  }

  private static String where(Wording words, IntPredicate mark) {
    StringBuilder where = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      where.append(mark.test(i) ? '1' : '0');
    }
    return where.toString();
  }
}
