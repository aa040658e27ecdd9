package org.newsprint.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
  private static final String PROSE =
      "The council voted on Tuesday night to stop the use of the software for a year.";

  @Test
  void read_jsonLd_comesBeforeOpenGraphAndTheShownPage() {
    Page page =
        page(
            """
            <html lang="fr"><meta property="og:title" content="B"><meta name="author" content="C">
            <meta property="og:site_name" content="D"><title>E</title>
            <script type="application/ld+json">{"@graph": [{"@type": "WebPage"},
              {"@type": ["NewsArticle"], "headline": "A", "author": [{"name": "X"}, "Y"],
               "datePublished": "2020-06-10T08:00:00+0200", "inLanguage": "en-GB",
               "publisher": {"name": "Courier"}}]}</script><h1>F</h1>
            """);
    assertThat(page.title(), is(Optional.of("A")));
    assertThat(page.byline(), is(Optional.of("X, Y")));
    assertThat(page.outlet(), is(Optional.of("Courier")));
    assertThat(page.published(), is(Optional.of("2020-06-10T08:00+02:00")));
    assertThat(page.language(), is(Optional.of("en-GB")));
  }

  @Test
  void read_brokenJsonLd_leavesTheRest() {
    Page page =
        page(
            "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\"</script>"
                + "<meta property=og:title content=B><h1>F</h1>");
    assertThat(page.title(), is(Optional.of("B")));
  }

  @Test
  void read_deepJsonLd_isPassedOver() {
    String deep = "[".repeat(100_000);
    assertThat(
        page("<script type='application/ld+json'>" + deep + "</script><h1>F</h1>").title(),
        is(Optional.of("F")));
  }

  @Test
  void read_titleLongerThanAnyTrueOne_asksTheNextSource() {
    String page = "<meta property=og:title content='" + "x".repeat(5_000) + "'><h1>F</h1>";
    assertThat(page(page).title(), is(Optional.of("F")));
  }

  @Test
  void read_addresses_areOfTheWebAndNoFrontPage() {
    Page page =
        Page.read(
            """
            <link rel=canonical href="/a/b"><meta property=og:url content="https://x.example/">
            <script type="application/ld+json">{"@type": "NewsArticle", "url": "javascript:alert(1)",
            "mainEntityOfPage": {"@id": "http://x.example/c"}}</script>
            """,
            Optional.of("https://x.example/found"));
    assertThat(page.addresses(), is(List.of("https://x.example/a/b", "http://x.example/c")));
    assertThat(page("<link rel=canonical href='file:///etc/passwd'>").addresses(), is(empty()));
  }

  @Test
  void read_dates_ofManyFormsAreIso() {
    assertDate("2020-06-10", "2020-06-10");
    assertDate("2020-06-10T08:30", "2020-06-10T08:30Z");
    assertDate("2020-06-10 08:30:15.123 +02:00", "2020-06-10T08:30:15+02:00");
    assertDate("Wed, 10 Jun 2020 08:30:00 GMT", "2020-06-10T08:30Z");
    assertDate("June 10, 2020", "2020-06-10");
    assertDate("10 Jun 2020", "2020-06-10");
  }

  @Test
  void read_datesThatNobodyCanTell_areNone() {
    for (String date : List.of("6/7/2020", "yesterday", "2020-13-40", "2020-06-10T99:00Z", "x")) {
      assertThat(date, dated(date), is(Optional.empty()));
    }
  }

  @Test
  void read_furniture_isLeftOut() {
    String text =
        page("""
                <body class="has-sidebar"><nav>Home</nav><div id="cookie-notice"><p>We use cookies
                to measure our audience, and so do our partners.</p></div>
                <div><p>%s</p><p>Now playing:</p><p>4:31</p><p>402</p>
                <p>Popular posts from this blog</p><p>%s</p></div>
                <form class="newsletter"><p>Sign up for our letter, which comes every day.</p></form>
                """
                .formatted(PROSE, PROSE))
            .text();
    assertThat(text, is(PROSE + "\n\n" + PROSE));
  }

  @Test
  void read_scriptsAndCommentsInTheMarkup_areNoText() {
    String page =
        "<p>" + PROSE + "<script>document.write('<p>no</p>')</script><!-- no --></p><style>p{}";
    assertThat(page(page).text(), is(PROSE));
  }

  @Test
  void read_pageWithoutText_isEmpty() {
    for (String html : List.of("", " ", "<html></html>", "<img src=a>", "<script>x</script>")) {
      assertThat(html, page(html).text(), is(""));
    }
  }

  @Test
  void read_shortText_isKept() {
    assertThat(page("<p>Short</p>").text(), is("Short"));
  }

  @Test
  void read_thirtyNestedTables_givesTheText() {
    String page =
        "<table><tr><td>".repeat(30) + "<p>" + PROSE + "</p>" + "</td></tr></table>".repeat(30);
    assertThat(page(page).text(), is(PROSE));
  }

  @Test
  void read_deeplyNestedElements_endsSoon() {
    for (String tag : List.of("div", "b", "a", "ul", "table", "font", "section class=ad")) {
      String page = "<" + tag + "><p>x y</p>";
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> assertThat(tag, page(page.repeat(10_000) + PROSE), is(not((Page) null))));
    }
  }

  @Test
  void read_hundredThousandNestedElements_givesTheText() {
    assertThat(page("<div>".repeat(100_000) + PROSE).text(), is(PROSE));
  }

  @Test
  void read_manyTeasers_endsSoon() {
    String page = "<h2><a href=x>A headline of another article</a></h2>".repeat(50_000);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> page("<div>" + page + "</div>"));
  }

  @Test
  void read_references_areNeverFollowed(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the file");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      String text = page(references(web) + references(secret.toUri().toString())).text();
      assertThat(text, not(containsString("secret of the file")));
      server.setSoTimeout(200);
      boolean called = true;
      try {
        server.accept().close();
      } catch (SocketTimeoutException nobodyCame) {
        called = false;
      }
      assertThat(called, is(false));
    }
  }

  @Test
  void read_mutatedPages_neverFailsAndInventsNothing() throws IOException {
    List<SeedPage> pages = SeedPage.all();
    for (int seed = 0; seed < 6_000; seed++) {
      String html = Mutations.of(pages.get(seed % pages.size()).html(), new Random(seed));
      Page page = Page.read(html, Optional.of("https://page.example/a"));
      assertThat("seed " + seed, page.text().length(), is(lessThan(2 * html.length() + 2)));
    }
  }

  private static String references(String target) {
    return """
        <!DOCTYPE html [<!ENTITY e SYSTEM "%1$s">]><base href="%1$s"><link rel=stylesheet href="%1$s">
        <link rel=canonical href="%1$s"><meta http-equiv=refresh content="0;url=%1$s">
        <script src="%1$s"></script><iframe src="%1$s"></iframe><img src="%1$s"><object data="%1$s">
        </object><embed src="%1$s"><p>&e; The council voted on Tuesday night.</p>
        """
        .formatted(target);
  }

  private static void assertDate(String given, String iso) {
    assertThat(given, dated(given), is(Optional.of(iso)));
  }

  private static Optional<String> dated(String given) {
    return page("<meta name=date content='" + given + "'>").published();
  }

  private static Page page(String html) {
    return Page.read(html, Optional.empty());
  }
}
