package org.newsprint.fingerprint;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.newsprint.fingerprint.Wordings.codes;
import static org.newsprint.fingerprint.Wordings.kinds;
import static org.newsprint.fingerprint.Wordings.words;
import static org.newsprint.fingerprint.Wordings.written;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  @Test
  void words_noLetterOrDigit_areNone() {
    for (String text :
        new String[] {"", " \n\n ", "— … !?", "'’'", "👮 ☂ ☂\uFE0F", ",.", "_ _", "\uFFFD"}) {
      assertThat(text, words(text).size(), is(0));
    }
  }

  @Test
  void words_differentWords_differ() {
    Wording words = words("ban bans nab abn a b 1 11 ban1");
    assertThat(IntStream.range(0, 9).map(words::code).distinct().count(), is(9L));
  }

  @Test
  void words_caseAndPunctuationAndSpacing_doNotMatter() {
    assertThat(codes("Ban it, NOW!"), is(codes("ban IT now")));
    assertSame("(Ban)\n\nit\t— now…", "Ban it now");
    assertSame("anti-spin", "anti spin");
    assertSame("anti‑spin", "anti spin");
    assertSame("one_two/three", "one two three");
  }

  @Test
  void words_apostropheBetweenLetters_isDropped() {
    for (String apostrophe : new String[] {"'", "’", "‘", "ʼ", "ʻ", "＇"}) {
      assertSame("don" + apostrophe + "t", "dont");
      assertSame("rock" + apostrophe + "n" + apostrophe + "roll", "rocknroll");
    }
    assertThat(written("don't stop"), contains("don't", "stop"));
  }

  @Test
  void words_apostropheAtAnEdge_isNoPartOfTheWord() {
    assertSame("the dogs' 'quoted' 'tis", "the dogs quoted tis");
    assertThat(written("rock''n''roll"), contains("rock", "n", "roll"));
    assertThat(written("end'"), contains("end"));
    assertThat(written("the '90s"), contains("the", "90s"));
  }

  @Test
  void words_possessive_isDropped() {
    for (String apostrophe : new String[] {"'", "’", "‘", "ʼ", "ʻ", "＇"}) {
      assertSame("the dog" + apostrophe + "s tail", "the dog tail");
      assertSame("US" + apostrophe + "s", "US");
      assertSame("DOG" + apostrophe + "S", "DOG");
      assertSame("O" + apostrophe + "Neill" + apostrophe + "s", "ONeill");
      assertSame("the 1990" + apostrophe + "s", "the 1990");
      assertSame("the 1,000" + apostrophe + "s", "the 1000");
      assertSame("the 3.5" + apostrophe + "s", "the 3.5");
    }
    assertThat(words("dogs"), is(not(words("dog"))));
    assertThat(words("dog'so"), is(not(words("dog"))));
    assertThat(written("'s s"), contains("s", "s"));
  }

  @Test
  void words_contraction_isOneWord() {
    assertThat(written("They're sure we've won; can’t we?").size(), is(6));
    assertSame("it's", "it");
  }

  @Test
  void words_separatorsInsideANumber_belongToIt() {
    assertSame("1,000", "1000");
    assertSame("1,000,000.5", "1000000.5");
    assertThat(words("3.5"), is(not(words("35"))));
    assertThat(written("v1.2.3 3.5 5G B2B"), contains("v1.2.3", "3.5", "5G", "B2B"));
  }

  @Test
  void words_otherSignsBetweenNumbers_separate() {
    assertThat(written("10:30 5-4 1 000"), contains("10", "30", "5", "4", "1", "000"));
    assertThat(written("a/b 1/b a/2 1-a/2 1-2/b 3/"), hasSize(13));
  }

  @Test
  void words_fraction_isOneNumber() {
    assertThat(
        written("6-3/16 5/8 101-1/4 3/16/1987"), contains("6-3/16", "5/8", "101-1/4", "3/16/1987"));
    assertThat(words("6-1/4"), is(not(words("6-1/16"))));
    assertThat(words("1/2"), is(not(words("12"))));
    assertThat(written("2-1-3/4"), contains("2", "1-3/4"));
  }

  @Test
  void words_fractionBesideOtherScripts_isOneNumber() {
    assertThat(words("5/8é"), is(not(words("58é"))));
  }

  @Test
  void words_numberInLetters_readsAsInDigits() {
    assertSame("two", "2");
    assertSame("Twelve", "12");
    assertThat(words("one"), is(not(words("1"))));
    assertThat(
        new Tokenizer("two", FunctionWords.of(Optional.of("ru")), 9).read(), is(not(words("2"))));
  }

  @Test
  void words_separatorAtTheEdgeOfANumber_isNoPartOfIt() {
    assertSame("in 1990. Then, 1,000, and 2.", "in 1990. Then 1000 and 2");
    assertThat(written("1,a 1.a a,1 a.1 .5 1..2 1,,2").size(), is(13));
    assertThat(written("1."), contains("1"));
    assertThat(written("1,"), contains("1"));
  }

  @Test
  void kinds_words_areFunctionNameNumberOrOther() {
    assertThat(kinds("Yesterday the mayor met Anna Lee with 3 dogs"), is("-f--NNf#-"));
  }

  @Test
  void kinds_beginsWithADigit_isNumber() {
    assertThat(kinds("some 5G 1,000 3.5 2nd B2B g7"), is("f####N-"));
    assertThat(kinds("so ٣ ٣٤٥ ５G 𝟓G"), is("f####"));
  }

  @Test
  void kinds_functionWord_isOneInAnyCaseAndForm() {
    assertThat(kinds("so The DON'T don’t it's You’re"), is("ffffff"));
  }

  @Test
  void kinds_capitalAtTheStartOfASentence_isNoName() {
    assertThat(kinds("Dogs ran. Cats slept! Mice fled? Rats"), is("-------"));
    assertThat(kinds("“Dogs ran,” Anna said"), is("--Nf"));
    assertThat(kinds("狗。Dogs 狗！Dogs 狗？Dogs"), is("------"));
    assertThat(kinds("up 3.5 Dogs"), is("f#N"));
  }

  @Test
  void kinds_loneCapital_isNoName() {
    assertThat(kinds("so plan B failed"), is("f---"));
    assertThat(kinds("so Bo failed"), is("fN-"));
  }

  @Test
  void kinds_oneLineBreak_opensNoSentence() {
    assertThat(kinds("the mayor met\nAnna"), is("f--N"));
    assertThat(kinds("the mayor met\n\nAnna"), is("f---"));
  }

  @Test
  void kinds_nonAsciiCapital_isAName() {
    assertThat(kinds("so Émile met Øystein and Жанна"), is("fN-NfN"));
    assertThat(kinds("so émile"), is("f-"));
  }

  @Test
  void read_moreWordsThanAskedFor_keepsTheFirst() {
    assertThat(read("a b c d", 2).read(), is(read("a b", 2).read()));
    assertThat(read("a", 0).read().size(), is(0));
    assertThat(read("a “b c” d", 2).read().isQuoted(1), is(true));
  }

  @Test
  void digest_moreWordsThanAskedFor_coversAll() {
    assertThat(digest("a b c d", 2), is(digest("a b c d", 9)));
    assertThat(digest("a b c d", 2), is(not(digest("a b c e", 2))));
  }

  @Test
  void locate_anyText_hasTheWordsOfRead() {
    String text = "“It’s 3.5,” O’Neill’s Жанна said 人々は\u200B.\n\nre\u0301sume\u0301 1,000";
    assertThat(read(text, 99).locate().wording(), is(read(text, 99).read()));
  }

  @Test
  void read_oneWordOfMillionsOfLetters_takesLinearTime() {
    for (String text :
        new String[] {
          "a'".repeat(2_500_000) + "a",
          "a".repeat(5_000_000),
          "1,".repeat(2_500_000) + "1",
          "é’".repeat(2_500_000) + "é",
        }) {
      assertThat(assertTimeout(ofSeconds(10), () -> words(text)).size(), is(1));
    }
  }

  @Test
  void read_millionsOfMarks_takeLinearTime() {
    for (String text : new String[] {"\"", "“", "„“", "“”", "\n", "'", ".", "\"a ", "“a "}) {
      assertTimeout(ofSeconds(10), () -> words(text.repeat(2_000_000)));
    }
  }

  @Test
  void written_possessiveAndAccents_standAsTheyWere() {
    assertThat(written("Beyonce\u0301’s — résumé!"), contains("Beyonce\u0301’s", "résumé"));
    assertThat(written("…"), is(empty()));
  }

  private static Tokenizer read(String text, int most) {
    return new Tokenizer(text, FunctionWords.of(Optional.of("en")), most);
  }

  private static long digest(String text, int most) {
    Tokenizer tokenizer = read(text, most);
    tokenizer.read();
    return tokenizer.digest();
  }

  private static void assertSame(String a, String b) {
    assertThat(a, words(a), is(words(b)));
  }
}
