package org.newsprint.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprint.html.Page;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/**
 * Pages of 8 MB, each of a shape that costs a parser of HTML much. Each takes a second or two when
 * nothing else runs; the limit leaves room for a busy machine.
 */
class HostilePagesTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int LENGTH = 8_000_000;
  private static final String TOO_MANY = "the page has more than 50000 tags";

  private static final String[] NAMES = {
    "a",
    "b",
    "i",
    "font",
    "nobr",
    "p",
    "div",
    "ul",
    "li",
    "table",
    "tbody",
    "tr",
    "td",
    "caption",
    "select",
    "option",
    "button",
    "form",
    "object",
    "template",
    "svg",
    "foreignObject",
    "math",
    "h2",
    "article",
    "body",
    "html",
    "head",
    "title",
    "script",
    "frameset",
    "dd",
    "ruby",
    "rt",
    "br"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>",
        "<p>x",
        "<i></i>",
        "<br>",
        "<b><p></b>",
        "<b><i></b></i>",
        "<a><div></a>",
        "<p><b><i><u><s><em><font>",
        "<table><tr><td>",
        "<table>x<tr><td>",
        "<object>",
        "<body a>",
        "</p>",
        "</body>",
        "<h2><a>x</a></h2>"
      })
  void parse_tagsWithoutEnd_areTooMany(String tags) {
    assertThat(outcome(filled("", tags)), is(TOO_MANY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<ul>",
        "<p>x",
        "<i></i>",
        "<b><p></b>",
        "<b><i></b></i>",
        "<a><div></a>",
        "<p><b><i><u><s><em><font>",
        "<table><tr><td>",
        "<table>x<tr><td>",
        "<object>",
        "</p>",
        "<h2><a>x</a></h2>",
        "<article><h1>x y</h1>",
        "<p class='aB cD eF gH iJ kL'>x",
        "<meta property=og:url content='http://a.example/c'>"
      })
  void parse_asManyTagsAsMayBe_isRead(String tags) {
    int count = (int) ((Page.MOST_TAGS - 1) / Page.tags(tags));
    assertThat(
        outcome(tags.repeat(count) + "<p>word"),
        is(tags.equals("<object>") ? "there is no text" : "text"));
  }

  @Test
  void parse_textsPutBeforeATable_givesTheText() {
    assertThat(outcome("<table>" + "<b>x</b>".repeat(24_000)), is("text"));
  }

  @Test
  void parse_attributesWithoutEnd_endsSoon() {
    assertThat(outcome("<p " + numbered(" a%d=1", 800_000) + ">x"), is("text"));
    assertThat(outcome(filled("<p ", " a=1") + ">x"), is("text"));
    assertThat(outcome(bodies(19) + "<p>x"), is("text"));
    assertThat(outcome(bodies(21) + "<p>x"), is(TOO_MANY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "w", " ", "&", "<!-- -->"})
  void parse_oneTextWithoutEnd_endsSoon(String piece) {
    assertThat(
        outcome(filled("<p>", piece)),
        anyOf(is("text"), is("there is no text"), containsString("bytes; the limit is")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>;</scrip",
        "<title>;</titl",
        "<textarea>;</texta",
        "<p a=';<",
        "<p style=';display ",
        "<meta name=date content=';1",
        "<script type='application/ld+json'>;{\"a\":[",
      })
  void parse_elementThatIsNeverClosed_endsSoon(String opened) {
    List<String> parts = List.of(opened.split(";"));
    outcome(filled(parts.get(0), parts.get(1)));
  }

  @Test
  void parse_tagsAtRandom_endsSoonAndAlwaysAlike() {
    for (int seed = 0; seed < 10; seed++) {
      String page = random(new Random(seed), Page.MOST_TAGS / 5);
      String outcome = outcome(page);
      assertThat("seed " + seed, outcome(page), is(outcome));
    }
  }

  @Test
  void parse_pageOnWhichTheParserFails_isARejectAndNoFailure() {
    String[] outcomes =
        IntStream.range(0, 40)
            .mapToObj(seed -> outcome(random(new Random(seed), 2_000)))
            .filter(outcome -> outcome.startsWith("the parser of HTML failed: "))
            .toArray(String[]::new);
    assertThat(outcomes.length > 0, is(true));
  }

  private static String random(Random random, int tags) {
    // A few names at a time, so that they meet often enough to do harm.
    String[] few =
        IntStream.range(0, 5)
            .mapToObj(i -> NAMES[random.nextInt(NAMES.length)])
            .toArray(String[]::new);
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < tags; i++) {
      page.append(random.nextInt(4) == 0 ? "</" : "<").append(few[random.nextInt(few.length)]);
      page.append(random.nextInt(8) == 0 ? " a" + random.nextInt(9) + "=1>x" : ">");
    }
    return page + "<p>x";
  }

  private static String bodies(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<body" + numbered(" a" + i + "x%d", 500) + ">")
        .collect(Collectors.joining());
  }

  private static String numbered(String format, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> format.replace("%d", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  private static String filled(String beginning, String piece) {
    return beginning + piece.repeat((LENGTH - beginning.length()) / piece.length());
  }

  private static String outcome(String html) {
    SourceRecord record =
        new SourceRecord(
            Provenance.whole("page"),
            InputFormat.HTML,
            Body.whole(html),
            new TreeMap<>(),
            Optional.empty(),
            Optional.empty(),
            Reading.NOW,
            Optional.empty());
    Parsed parsed =
        assertTimeoutPreemptively(
            SOON, () -> new RecordParser(Optional.empty()).parse(record), "took too long");
    if (parsed instanceof Parsed.Rejected rejected) {
      assertThat(
          rejected.reject().reason(),
          anyOf(
              is(RejectReason.TOO_LARGE),
              is(RejectReason.EMPTY_TEXT),
              is(RejectReason.UNREADABLE_FILE)));
      return rejected.reject().detail();
    }
    return "text";
  }
}
