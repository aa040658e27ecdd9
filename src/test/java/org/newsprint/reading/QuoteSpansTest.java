package org.newsprint.reading;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteSpansTest {
  @Test
  void find_bothForms_includesTheMarks() {
    assertThat(spans("He said “yes” and \"no\"."), contains("“yes”", "\"no\""));
  }

  @Test
  void find_nestedCurlyMarks_isOneQuotation() {
    assertThat(spans("“It is “fine” here” now"), contains("“It is “fine” here”"));
  }

  @Test
  void find_otherFormInside_isPartOfIt() {
    assertThat(spans("“It is \"fine\" here” now"), contains("“It is \"fine\" here”"));
  }

  @Test
  void find_unclosed_endsWithTheParagraph() {
    assertThat(spans("“One two\nthree\n\nfour”"), contains("“One two\nthree\n"));
  }

  @Test
  void find_inchSignsAndStrayClosers_areNoQuotations() {
    assertThat(spans("A 5\" nail, and a stray ” mark, and \" another"), is(empty()));
  }

  @Test
  void find_guillemetsAndGermanMarks_areQuotations() {
    assertThat(spans("«Oui», „ja“, „tak”."), contains("«Oui»", "„ja“", "„tak”"));
  }

  @Test
  void find_twoApostrophes_areADoubleMark() {
    assertThat(spans("''It's late,'' he said. ``Go.''"), contains("''It's late,''", "``Go.''"));
  }

  @Test
  void find_singleMarks_areQuotationsThatApostrophesDoNotClose() {
    assertThat(
        spans("He said ‘it’s the members’ plan, go’. She said 'don't'."),
        contains("‘it’s the members’ plan, go’", "'don't'"));
  }

  @Test
  void find_apostrophes_areNoQuotations() {
    assertThat(
        spans("The members' plan is ‘90s rock 'n' roll, get 'em and the dogs' toys."), is(empty()));
  }

  @Test
  void find_singleMarkThatADoubleFollows_isAnApostrophe() {
    assertThat(spans("It was ’Twas or ‘twas to “go’ on”."), contains("“go’ on”"));
  }

  private static List<String> spans(String text) {
    return QuoteSpans.find(text).stream().map(q -> text.substring(q.start(), q.end())).toList();
  }
}
