package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.reject.RejectReason;

class CanonicalUrlTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP://WWW.Example.COM/News/, https://example.com/News",
    "https://m.example.com:443/a, https://example.com/a",
    "http://amp.www.example.com:80/a, https://example.com/a",
    "http://example.com:8080/a#top, https://example.com:8080/a",
    "https://m.com/a, https://m.com/a",
    "https://user:pass@example.com/, https://example.com",
    "https://example.com?b=2&a=1&utm_source=x&fbclid=y, https://example.com?a=1&b=2",
    "https://example.com/a?ref=&UTM_Medium=z&, https://example.com/a",
    "https://example.com/a?ref=home, https://example.com/a?ref=home",
    "https://example.com./a b, https://example.com/a%20b",
    "https://bücher.de/x, https://xn--bcher-kva.de/x",
  })
  void of_spellingsOfAPage_giveOne(String given, String expected) throws Refusal {
    assertThat(CanonicalUrl.of(given).url(), is(expected));
    assertThat(CanonicalUrl.of(expected).url(), is(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.com/a", "ftp://example.com/", "https://", "https://a..b/", "urn:x"})
  void of_noWebAddress_isRefused(String given) {
    Refusal refusal = assertThrows(Refusal.class, () -> CanonicalUrl.of(given));
    assertThat(refusal.defect().reason(), is(RejectReason.BAD_FIELD));
  }

  @ParameterizedTest
  @CsvSource({
    "https://edition.cnn.com/a, cnn.com",
    "https://news.bbc.co.uk/a, bbc.co.uk",
    "https://localhost/a, localhost",
    "https://127.0.0.1/a, 127.0.0.1",
  })
  void outlet_noNameGiven_isRegistrableDomain(String url, String expected) throws Refusal {
    assertThat(Outlets.of(Optional.empty(), Optional.of(CanonicalUrl.of(url))), is(expected));
  }

  @Test
  void outlet_nothingKnown_isUnknown() {
    assertThat(Outlets.of(Optional.empty(), Optional.empty()), is("unknown"));
  }
}
