package org.newsprint.fingerprint;

import static java.time.Duration.ofSeconds;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.newsprint.fingerprint.Wordings.codes;
import static org.newsprint.fingerprint.Wordings.kinds;
import static org.newsprint.fingerprint.Wordings.words;
import static org.newsprint.fingerprint.Wordings.written;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private static final String PLAIN =
      "The mayor of Springfield met Anna Lee, and 1,000 people cheered";

  @Test
  void words_accents_doNotMatter() {
    assertSame("résumé", "resume");
    assertSame("re\u0301sume\u0301", "resume");
    assertThat(codes("ÉCOLE Ünder ÇA Ωmega"), is(codes("école ünder ça ωmega")));
    assertSame("Beyoncé's", "Beyonce");
    assertSame("Ångström naïve", "Angstrom naive");
  }

  @Test
  void words_accentsBesideCharactersFromFarAway_doNotMatter() {
    assertSame("Beyoncé’s naïveté’s", "Beyonce naivete");
    assertSame("tiếng Việt Nam", "tieng Viet Nam");
    assertSame("ré\u200Bsumé ａé", "resume ae");
  }

  @Test
  void words_marksOfAnyScript_doNotMatterOverLetters() {
    assertSame("b\u20D7a\u1DC4n\uFE20 i\u20DDt\u0489 \uDB40\uDD00now", "ban it now");
    assertSame("كَتَبَ", "كتب");
  }

  @Test
  void words_possessive_isDroppedHoweverItIsWritten() {
    assertSame("dog's\u200B dog'\u200Bs dog\u200B's dog's\u0301", "dog dog dog dog");
    assertSame("the dog'ѕ and dog'ｓ and ｄｏｇ＇Ｓ", "the dog and dog and dog");
    assertSame("東京's ban", "東京 ban");
    assertSame("\u200B's 's", "s s");
  }

  @Test
  void kinds_loneCapitalBeyondAscii_isNoName() {
    assertThat(kinds("so vitamin É failed"), is("f---"));
    assertSame("so plan \u0412 failed", "so plan B failed");
    assertSame("so plan B\u200B failed", "so plan B failed");
    assertThat(kinds("so Éa failed"), is("fN-"));
  }

  @Test
  void words_zeroWidthCharacters_doNotMatter() {
    for (char c : "\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u202E\u034F\uFE0F".toCharArray()) {
      String text = PLAIN.replace("a", "a" + c).replace(" ", c + " " + c);
      assertThat(Integer.toHexString(c), words(text), is(words(PLAIN)));
    }
  }

  @Test
  void words_invisibleAlone_areNone() {
    assertSame("ban \u200B it \u00AD\u200D now \u0301 \uFE0F", "ban it now");
    assertThat(words("\uFEFF").size(), is(0));
  }

  @Test
  void words_cyrillicLookalikes_areReadAsLatin() {
    assertSame(
        PLAIN.replace('a', 'а').replace('e', 'е').replace('o', 'о').replace('p', 'р'), PLAIN);
    assertSame(PLAIN.replace('T', 'Т').replace('A', 'А').replace('h', 'һ'), PLAIN);
  }

  @Test
  void words_greekLookalikes_areReadAsLatin() {
    assertSame(PLAIN.replace('o', 'ο').replace('A', 'Α').replace('T', 'Τ'), PLAIN);
    // Their small letters look like n and u.
    assertSame("Ηappy Υears", "Happy Years");
  }

  @Test
  void words_everyLookalikeSwapped_areStillReadAsLatin() {
    String swapped = "а сору оf еасһ рареr іѕ ѕһору";
    assertSame(swapped, "a copy of each paper is shopy");
  }

  @Test
  void words_russianWithSomeEnglish_isNotFoldedIntoLatin() {
    assertThat(
        codes("Вчера компания Apple показала новые очки Vision Pro, нор").get(8),
        is(codes("нор").get(0)));
    assertThat(
        codes("Yesterday the company Apple showed new glasses, нор").get(7),
        is(codes("hop").get(0)));
  }

  @Test
  void words_compatibilityForms_areReadAsPlain() {
    assertSame(shifted(PLAIN, 0xFF21, 0xFF41), PLAIN);
    assertSame(shifted(PLAIN, 0x1D400, 0x1D41A), PLAIN);
    assertSame(shifted(PLAIN, 0x1D5D4, 0x1D5EE), PLAIN);
    assertSame("eﬃcient ﬁgures", "efficient figures");
    assertSame("𝟏𝟗𝟗𝟎 １９９０", "1990 1990");
    assertSame("３.５ １,０００ 𝟏,𝟎𝟎𝟎", "3.5 1,000 1,000");
    assertSame("ⓑⓐⓝ Ⅻ", "ban XII");
    assertSame("ŀa", "la");
  }

  @Test
  void words_russianText_isNotFoldedIntoLatin() {
    Wording russian = words("рост цен на хлеб и сахар в Москве");
    assertThat(russian.size(), is(8));
    assertThat(words("сор рос"), is(not(words("cop poc"))));
    assertThat(words("хор"), is(not(words("xop"))));
    // In Latin look, the two would both be hop.
    assertThat(words("нор"), is(not(words("һор"))));
  }

  @Test
  void words_nonLatinCase_doesNotMatter() {
    assertThat(codes("Жанна ПОШЛА домой"), is(codes("жанна пошла ДОМОЙ")));
    assertThat(codes("ΟΔΟΣ"), is(codes("οδος")));
  }

  @Test
  void words_scriptWithoutSpaces_areOneACharacter() {
    assertThat(words("警察は顔認証を使う。市は禁止した。").size(), is(15));
    assertThat(words("ตำรวจ").size(), greaterThan(3));
    assertThat(words("ພາສາ").size(), is(4));
    assertThat(words("ភាសាខ្មែរ").size(), is(9));
    assertThat(words("မြန်မာ").size(), is(6));
    assertThat(words("\uD840\uDC00\uD840\uDC01 \uD840\uDC00").size(), is(3));
    assertSame("警察 は", "警察は");
    assertSame("2020年ban人", "2020 年 ban 人");
  }

  @Test
  void grams_chineseTextsThatShareASentence_areShared() {
    String sentence = "市议会周三投票禁止警方使用人脸识别技术。";
    Sketch one = sketch("昨天下雨了。" + sentence + "大家都很高兴。");
    Sketch other = sketch(sentence + "记者从现场报道。");
    assertThat(one.shares(sketch(sentence).size(), other), is(true));
  }

  @Test
  void words_koreanAndHindi_areSeparatedBySpaces() {
    assertThat(written("경찰은 얼굴 인식을"), contains("경찰은", "얼굴", "인식을"));
    assertSame(Normalizer.normalize("경찰은", Normalizer.Form.NFD), "경찰은");
    assertThat(written("हिन्दी में"), contains("हिन्दी", "में"));
    assertThat(words("कि"), is(not(words("की"))));
  }

  @Test
  void words_japaneseVoicedSigns_matter() {
    assertThat(words("が"), is(not(words("か"))));
    assertThat(words("が").size(), is(1));
    assertSame("ｶﾞ", "ガ");
    assertSame("か\u3099", "が");
  }

  @Test
  void words_rightToLeftText_areSeparatedBySpaces() {
    assertThat(written("الشرطة تحظر، التعرف"), contains("الشرطة", "تحظر", "التعرف"));
    assertThat(written("המשטרה \u200Fאסרה."), contains("המשטרה", "\u200Fאסרה"));
    assertSame("\u202Bהמשטרה\u202C אסרה", "המשטרה אסרה");
    assertThat(words("שלום"), is(not(words("שלוש"))));
  }

  @Test
  void words_halfASurrogatePair_separates() {
    assertSame("ban \uD800 it", "ban it");
    assertSame("ban\uD800it", "ban it");
    assertSame("\uDC00ban\uD800", "ban");
    assertSame("ban\uDC00it ban\uDC00", "ban it ban");
  }

  @Test
  void words_anyScriptWithoutSpaces_takeLinearTime() {
    for (String letters :
        new String[] {"警察", "ตำ", "é", "\uD840\uDC00", "한글", "ب", "\u200B", "ａ"}) {
      String text = letters.repeat(1_000_000 / letters.length());
      assertTimeout(ofSeconds(20), () -> words(text), letters);
    }
  }

  @Test
  void words_letterUnderMillionsOfMarks_takeLinearTime() {
    // The normaliser puts each second mark before all the first ones.
    for (String marks : new String[] {"\u0301\u0323", "\u05B8\u05B0"}) {
      String text = "a" + marks.repeat(300_000);
      assertTimeoutPreemptively(ofSeconds(10), () -> words(text));
    }
  }

  @Test
  void words_longWord_isFoldedToItsEnd() {
    // Wherever the word is cut for the normaliser, also inside a pair.
    for (int length = 250; length < 260; length++) {
      String head = "a".repeat(length);
      assertSame("é" + head + "𝐛𝐛é’s", "e" + head + "bbe");
    }
  }

  /** The text with its letters taken from two other rows of 26. */
  private static String shifted(String text, int capitals, int letters) {
    return text.chars()
        .map(
            c ->
                c >= 'a' && c <= 'z'
                    ? c - 'a' + letters
                    : c >= 'A' && c <= 'Z' ? c - 'A' + capitals : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Sketch sketch(String text) {
    return Sketch.of(Channel.SURFACE, words(text));
  }

  private static void assertSame(String a, String b) {
    assertThat(a, words(a), is(words(b)));
  }
}
