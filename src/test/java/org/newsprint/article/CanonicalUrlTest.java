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

  /** Addresses as feeds, newsletters, shares and caches have them. */
  @ParameterizedTest
  @CsvSource({
    "https://mobile.nytimes.com/2020/06/10/a.html?smid=tw-share, https://nytimes.com/2020/06/10/a.html",
    "https://en.m.wikipedia.org/wiki/Amazon#History, https://en.wikipedia.org/wiki/Amazon",
    "https://pt-br.m.example.com/a, https://pt-br.example.com/a",
    "https://www2.example.co.uk/a/, https://example.co.uk/a",
    "https://amp.example.com/story/1, https://example.com/story/1",
    "https://example.com/story/amp/, https://example.com/story",
    "https://example.com/story/1.amp, https://example.com/story/1",
    "https://example.com/story/1.amp.html, https://example.com/story/1.html",
    "https://example.com/story/amp.html, https://example.com/story",
    "https://example.com/amp/story/1, https://example.com/story/1",
    "https://example.com/story?amp, https://example.com/story",
    "https://example.com/story?outputType=amp&id=7, https://example.com/story?id=7",
    "https://www.google.com/amp/s/www.example.com/story/amp/?usqp=x&utm_source=y, https://example.com/story?usqp=x",
    "https://www.google.co.uk/amp/example.com/story, https://example.com/story",
    "https://www-example-com.cdn.ampproject.org/c/s/www.example.com/story.amp.html, https://example.com/story.html",
    "https://example.com/a?gclid=1&gbraid=2&wbraid=3&twclid=4&ttclid=5&li_fat_id=6, https://example.com/a",
    "https://example.com/a?mc_cid=1&_hsenc=2&_hsmi=3&mkt_tok=4&at_medium=5&hsCtaTracking=6, https://example.com/a",
    "https://example.com/a?__twitter_impression=true&guccounter=1&guce_referrer=x, https://example.com/a",
    "https://example.com/a;jsessionid=0A1B?PHPSESSID=9&p=3, https://example.com/a?p=3",
    "https://example.com/%7euser/caf%c3%a9, https://example.com/~user/caf%C3%A9",
    "https://example.com/~user/café, https://example.com/~user/caf%C3%A9",
    "https://example.com/a?q=%41%2f%26, https://example.com/a?q=A%2F%26",
    "https://example.com/100%, https://example.com/100%",
  })
  void of_variantsOfAPage_giveThePage(String given, String expected) throws Refusal {
    assertThat(CanonicalUrl.of(given).url(), is(expected));
    assertThat(CanonicalUrl.of(expected).url(), is(expected));
  }

  /** What looks alike and is another page stays apart. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://m.co.uk/a",
        "https://amp.dev/a",
        "https://mobile.com/a",
        "https://example.com/amp",
        "https://example.com/amplifier/champ",
        "https://example.com/guitar-amp",
        "https://example.com/Story",
        "https://example.com/a?id=7&page=2&ref=home&source=agency",
        "https://google.com/search?q=amp",
        "https://wwwexample.com/a",
        "https://example.com/a%2Fb",
      })
  void of_otherPages_areLeftAlone(String url) throws Refusal {
    assertThat(CanonicalUrl.of(url).url(), is(url));
  }

  /** However deep caches are in caches, it ends; and nothing is cached of nowhere. */
  @Test
  void of_cachesWithinCaches_end() throws Refusal {
    String deep = "https://google.com" + "/amp/s/google.com".repeat(50) + "/amp/s/example.com/a";
    assertThat(CanonicalUrl.of(deep).url(), is("https://example.com/a"));
    assertThrows(Refusal.class, () -> CanonicalUrl.of("https://google.com/amp/s/a..b/c"));
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
    "https://www.abc.net.au/a, abc.net.au",
    "https://jane.blogspot.com/2020/06/a.html, jane.blogspot.com",
    "https://jane.github.io/a, jane.github.io",
    "https://www.asahi.co.jp/a, asahi.co.jp",
    "https://m.folha.uol.com.br/a, uol.com.br",
    "https://paper.example/a, paper.example",
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
