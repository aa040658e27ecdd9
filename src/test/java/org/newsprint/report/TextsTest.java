package org.newsprint.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  @Test
  void bounded_short_isTheSame() {
    assertThat(Texts.bounded("news", 4), is("news"));
  }

  @Test
  void bounded_long_isCutBetweenCharacters() {
    // A face takes four bytes, and two places of a string.
    assertThat(Texts.bounded("a\ud83d\ude00\ud83d\ude00", 8), is("a\ud83d\ude00…"));
  }

  @Test
  void bounded_escaped_countsWhatThePageHolds() {
    assertThat(Texts.bounded("<<<", 12), is("<<…"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://news.example/a?b=c", "HTTP://news.example"})
  void link_ofTheWeb_isKept(String url) {
    assertThat(Texts.link(url), is(Optional.of(url)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,<script>",
        "ftp://news.example/a",
        "//news.example/a",
        "https:/news",
        "https://news.example/a b",
        ""
      })
  void link_ofAnythingElse_isLeftOut(String url) {
    assertThat(Texts.link(url), is(Optional.empty()));
  }
}
