package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.sameInstance;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {
  @Test
  void of_variantsOfEnglish_areTheEnglishList() {
    for (String tag : new String[] {"en", "en-US", "EN_gb", "En-Latn-AU"}) {
      assertThat(tag, contains(tag, "the"), is(true));
      assertThat(tag, FunctionWords.language(Optional.of(tag)), is("en"));
    }
  }

  @Test
  void of_noLanguage_isEnglish() {
    assertThat(FunctionWords.of(Optional.empty()).kind(WordHash.of("the")), is(Wording.FUNCTION));
    assertThat(FunctionWords.language(Optional.empty()), is("en"));
  }

  @Test
  void of_languageWithoutAList_hasNone() {
    for (String tag : new String[] {"ru", "xx", "", "und", "../en", "not a tag"}) {
      assertThat(tag, contains(tag, "the"), is(false));
      assertThat(tag, FunctionWords.of(Optional.of(tag)).digest(), is(0L));
    }
  }

  @Test
  void of_addedList_isRead() {
    assertThat(contains("qaa", "zo"), is(true));
    assertThat(contains("qaa-Latn", "ka"), is(true));
    assertThat(contains("qaa", "mu"), is(true));
    assertThat(contains("qaa", "the"), is(false));
    assertThat(contains("en", "zo"), is(false));
  }

  @Test
  void of_accentsAndApostrophesInAList_areReadAsInAText() {
    assertThat(kinds("Zo ÉTÉ été l'une l’une lune une"), is("ffffff-"));
  }

  @Test
  void of_remarksAndEmptyLines_areNoWords() {
    assertThat(contains("qaa", ""), is(false));
    assertThat(contains("qaa", "wordsofaninventedlanguagefortests."), is(false));
  }

  @Test
  void contains_apostrophesLeftOut_isInTheEnglishList() {
    for (String word : new String[] {"dont", "youre", "weve", "it"}) {
      assertThat(word, contains("en", word), is(true));
    }
    for (String word : new String[] {"don't", "mayor", "th", "thee", "The"}) {
      assertThat(word, contains("en", word), is(false));
    }
  }

  @Test
  void digest_otherList_differs() {
    assertThat(of("en").digest(), is(not(of("qaa").digest())));
    assertThat(of("en").digest(), is(not(of("ru").digest())));
  }

  @Test
  void of_sameLanguage_isLoadedOnce() {
    assertThat(of("en"), is(sameInstance(of("en-US"))));
  }

  private static String kinds(String text) {
    Wording words = Fingerprints.locate(text, Optional.of("qaa")).wording();
    StringBuilder kinds = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      kinds.append(words.marks(i) == Wording.FUNCTION ? 'f' : '-');
    }
    return kinds.toString();
  }

  private static FunctionWords of(String tag) {
    return FunctionWords.of(Optional.of(tag));
  }

  private static boolean contains(String tag, String word) {
    return of(tag).kind(WordHash.of(word)) == Wording.FUNCTION;
  }
}
