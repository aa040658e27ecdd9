package org.newsprint.language;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsprint.language.TextLanguage.Teller;

class TextLanguageTest {
  private static final String SAMPLES = "/org/newsprint/language/samples.csv";
  private static final String ENGLISH =
      "The city council voted late on Tuesday to stop its police department from buying cameras"
          + " that recognise faces, after a long meeting in which many residents spoke about their"
          + " fear of being watched every day. The mayor said she would sign the rule next week.";
  private static final String GERMAN =
      "Der Stadtrat hat am Dienstagabend beschlossen, dass die Polizei keine Kameras mehr kaufen"
          + " darf, die Gesichter erkennen, nachdem viele Bewohner in einer langen Sitzung von ihrer"
          + " Angst vor ständiger Beobachtung gesprochen hatten. Die Regel gilt ab der nächsten Woche.";

  @ParameterizedTest
  @CsvFileSource(resources = SAMPLES, numLinesToSkip = 1)
  void of_undeclaredText_isFound(String language, String text) {
    assertThat(TextLanguage.of(text, Optional.empty()), is(told(language, Teller.DETECTED)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = SAMPLES, numLinesToSkip = 1)
  void isEnglish_otherLanguages_areNotEvenPerhaps(String language, String text) {
    assertThat(text, Sample.of(text).isEnglish(), is(language.equals("en")));
    assertThat(text, Sample.of(text).mayBeEnglish(), is(language.equals("en")));
  }

  @Test
  void of_templateThatSaysEnglish_isCorrectedByALongText() {
    assertThat(TextLanguage.of(GERMAN, Optional.of("en-US")), is(told("de", Teller.CORRECTED)));
    assertThat(
        TextLanguage.of(GERMAN.substring(0, 150), Optional.of("en")),
        is(told("en", Teller.DECLARED)));
  }

  @Test
  void of_englishTextDeclaredOtherwise_isCorrected() {
    assertThat(TextLanguage.of(ENGLISH, Optional.of("de")), is(told("en", Teller.CORRECTED)));
    assertThat(TextLanguage.of(ENGLISH, Optional.of("EN-gb")), is(told("en-gb", Teller.DECLARED)));
  }

  @Test
  void of_declaredLanguageThatTheModelDoesNotKnow_stands() {
    assertThat(TextLanguage.of(ENGLISH, Optional.of("pcm")), is(told("pcm", Teller.DECLARED)));
    assertThat(
        TextLanguage.of(ENGLISH, Optional.of("Englisch!")), is(told("englisch!", Teller.DECLARED)));
  }

  @Test
  void of_otherLanguageThanEnglish_standsAgainstAnother() {
    assertThat(TextLanguage.of(GERMAN, Optional.of("fr")), is(told("fr", Teller.DECLARED)));
  }

  @Test
  void of_halvesOfTwoLanguages_isNobodysWord() {
    String mixed = ENGLISH.substring(0, 150) + " " + GERMAN.substring(0, 150);
    assertThat(
        TextLanguage.of(mixed, Optional.empty()),
        is(new TextLanguage(Optional.empty(), Teller.NOBODY)));
    assertThat(TextLanguage.of(mixed, Optional.of("en")), is(told("en", Teller.DECLARED)));
  }

  @Test
  void of_shortOrWordlessText_isNobodysWord() {
    for (String text : new String[] {"", "One.", "Die Polizei kauft Kameras.", "4 ".repeat(200)}) {
      assertThat(
          text,
          TextLanguage.of(text, Optional.empty()),
          is(new TextLanguage(Optional.empty(), Teller.NOBODY)));
    }
  }

  @Test
  void of_textWithoutSpacesOrOfPairs_isCutBetweenCharacters() {
    Sample sample = Sample.of("a" + "😀".repeat(400));
    assertThat(
        Character.isHighSurrogate(sample.second().charAt(sample.second().length() - 1)), is(false));
    assertThat(Character.isLowSurrogate(sample.second().charAt(0)), is(false));
  }

  @Test
  void of_longText_costsNoMoreThanItsBeginning() {
    String text = GERMAN + "x".repeat(5_000_000);
    TextLanguage.of(text, Optional.empty());
    long start = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      TextLanguage.of(text, Optional.empty());
    }
    assertThat((System.nanoTime() - start) / 1_000_000_000L, is(lessThan(10L)));
  }

  private static TextLanguage told(String tag, Teller teller) {
    return new TextLanguage(Optional.of(tag), teller);
  }
}
