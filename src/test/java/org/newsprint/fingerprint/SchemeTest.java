package org.newsprint.fingerprint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

class SchemeTest {
  @Test
  void of_sameLanguage_isTheSame() {
    assertThat(Scheme.of("en"), is(Scheme.of("en")));
  }

  @Test
  void of_languagesWithTheSameWords_canBeCompared() {
    assertThat(Scheme.of("ru"), is(Scheme.of("sv")));
  }

  @Test
  void of_languagesWithOtherFunctionWords_differ() {
    assertThat(Scheme.of("en"), is(not(Scheme.of("qaa"))));
    assertThat(Scheme.of("en"), is(not(Scheme.of("ru"))));
  }
}
