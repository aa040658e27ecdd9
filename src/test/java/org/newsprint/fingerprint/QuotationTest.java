package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.newsprint.fingerprint.Wordings.quoted;

import org.junit.jupiter.api.Test;

/** Which words {@link Tokenizer} takes to stand between quotation marks. */
class QuotationTest {
  @Test
  void quoted_pairOfAnyKind_isWhatStandsBetween() {
    for (String pair : new String[] {"\"\"", "“”", "„“", "«»", "»«", "„”", "””", "「」"}) {
      String text = "he said " + pair.charAt(0) + "ban it now" + pair.charAt(1) + " and left";
      assertThat(text, quoted(text), contains("ban", "it", "now"));
    }
  }

  @Test
  void quoted_twoQuotations_areNotWhatStandsBetweenThem() {
    for (String pair : new String[] {"\"\"", "“”", "„“", "«»", "»«", "„”", "””", "「」"}) {
      String text = "%ca%c b %cc%c d";
      char open = pair.charAt(0);
      char close = pair.charAt(1);
      assertThat(pair, quoted(text.formatted(open, close, open, close)), contains("a", "c"));
    }
  }

  @Test
  void quoted_neverClosed_isNothing() {
    for (String text : new String[] {"a \"b c", "a “b c", "a „b c", "a «b c"}) {
      assertThat(text, quoted(text), is(empty()));
    }
  }

  @Test
  void quoted_closedByAnotherKind_isNothing() {
    for (String text : new String[] {"a “b c\" d", "a “b c» d", "a «b c” d", "a \"b c” d"}) {
      assertThat(text, quoted(text), is(empty()));
    }
  }

  @Test
  void quoted_neverOpened_isNothing() {
    for (String text : new String[] {"a b” c", "a b» c", "a b「 c", "a b」 c"}) {
      assertThat(text, quoted(text), is(empty()));
    }
  }

  @Test
  void quoted_strayClosingMark_spoilsNoLaterQuotation() {
    assertThat(quoted("a b” c “d” e"), contains("d"));
  }

  @Test
  void quoted_openedTwice_countsFromTheSecond() {
    assertThat(quoted("“a b “c d” e"), contains("c", "d"));
  }

  @Test
  void quoted_endOfParagraph_closesWhatWasOpen() {
    assertThat(quoted("a \"b c\n\nd\" e"), is(empty()));
    assertThat(quoted("a “b c\n\nd” e"), is(empty()));
    assertThat(quoted("“b c\n\n“d” e"), contains("d"));
  }

  @Test
  void quoted_lineBreak_isNoEnd() {
    assertThat(quoted("a “b\nc” d"), contains("b", "c"));
  }

  @Test
  void quoted_longerThanAnyQuotation_isNothing() {
    assertThat(quoted("“" + "a ".repeat(300) + "” b").size(), is(300));
    assertThat(quoted("“" + "a ".repeat(301) + "” b"), is(empty()));
  }

  @Test
  void quoted_apostrophesInside_doNotMatter() {
    assertThat(quoted("“don’t 'ban' it’s” so"), contains("don’t", "ban", "it’s"));
  }

  @Test
  void quoted_emptyQuotation_isNothing() {
    assertThat(quoted("a “” b \"\" c"), is(empty()));
  }
}
