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

  private static List<String> spans(String text) {
    return QuoteSpans.find(text).stream().map(q -> text.substring(q.start(), q.end())).toList();
  }
}
