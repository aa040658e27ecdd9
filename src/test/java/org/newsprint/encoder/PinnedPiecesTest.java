package org.newsprint.encoder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The numbers that the library of the model's authors gives for the same texts. */
class PinnedPiecesTest {
  private static final WordPiece PIECES = shipped();

  @Test
  void cut_plainSentence_givesTheReferenceNumbers() {
    assertIds(
        "The City Council voted 7-2 to ban facial recognition.",
        1996,
        2103,
        2473,
        5444,
        1021,
        1011,
        1016,
        2000,
        7221,
        13268,
        5038,
        1012);
  }

  @Test
  void cut_accents_giveTheReferenceNumbers() {
    assertIds(
        "Café owners in São Paulo's Ångström district said naïve NÖ!",
        7668,
        5608,
        1999,
        7509,
        9094,
        1005,
        1055,
        17076,
        15687,
        2212,
        2056,
        15743,
        2053,
        999);
  }

  @Test
  void cut_quotesAndDashes_giveTheReferenceNumbers() {
    assertIds(
        "“It’s not—repeat, NOT—enough…” she said (on $5.00/day).",
        1523,
        2009,
        1521,
        1055,
        2025,
        1517,
        9377,
        1010,
        2025,
        1517,
        2438,
        1529,
        1524,
        2016,
        2056,
        1006,
        2006,
        1002,
        1019,
        1012,
        4002,
        1013,
        2154,
        1007,
        1012);
  }

  @Test
  void cut_ideographs_giveTheReferenceNumbers() {
    assertIds("警察 use 顔認識tech in 東京.", 100, 100, 2224, 100, 100, 100, 6627, 1999, 1879, 1755, 1012);
  }

  @Test
  void cut_rareWords_giveTheReferenceNumbers() {
    assertIds(
        "Unaffable moratoriums anonymise surveillance-tech xqzvw.",
        14477,
        20961,
        3468,
        26821,
        24390,
        2015,
        2019,
        16585,
        28732,
        9867,
        1011,
        6627,
        1060,
        4160,
        2480,
        2615,
        2860,
        1012);
  }

  @Test
  void cut_spacesAndControls_giveTheReferenceNumbers() {
    assertIds(
        "A\tB\nC\u00A0D soft\u00ADhyphen zero\u200Bwidth nul\u0000byte \uFFFD end",
        1037,
        1038,
        1039,
        1040,
        3730,
        10536,
        8458,
        2368,
        5717,
        9148,
        11927,
        2232,
        16371,
        14510,
        2618,
        2203);
  }

  @Test
  void cut_otherScriptsAndSigns_giveTheReferenceNumbers() {
    assertIds(
        "Smile 😀 and ☃ ΣΊΣΥΦΟΣ İstanbul straße",
        2868,
        100,
        1998,
        100,
        1173,
        18199,
        29733,
        29735,
        29736,
        29730,
        29733,
        9960,
        2358,
        27807);
  }

  @Test
  void cut_syllablesThatFallApart_giveTheReferenceNumbers() {
    assertIds(
        "한국어 test हिन्दी ไทย",
        1469,
        30006,
        30021,
        29991,
        30014,
        30020,
        29999,
        30008,
        3231,
        1339,
        29877,
        29863,
        29861,
        29878,
        100);
  }

  @Test
  void cut_signsWithStrokes_giveTheReferenceNumbers() {
    assertIds("a≠b c≮d x\u1FEFy", 1037, 1027, 1038, 1039, 1026, 1040, 1060, 1036, 1061);
  }

  @Test
  void cut_charactersNewerThanTheJavaVersion_giveTheReferenceNumbers() {
    assertIds("melt \uD83E\uDEE0 new \u0378z q\u2FFFq", 14899, 100, 2047, 100, 100);
  }

  private static void assertIds(String text, int... words) {
    int[] expected = new int[words.length + 2];
    expected[0] = 101;
    System.arraycopy(words, 0, expected, 1, words.length);
    expected[words.length + 1] = 102;
    assertThat(PIECES.cut(text, 256).ids(), is(expected));
  }

  private static WordPiece shipped() {
    String name = BgeSmall.NAME + "-tokenizer.json";
    try (InputStream in = BgeSmall.class.getClassLoader().getResourceAsStream(name)) {
      ObjectMapper json = new ObjectMapper();
      return WordPiece.of(
          json.convertValue(
              json.readTree(Objects.requireNonNull(in)).at("/model/vocab"),
              new TypeReference<Map<String, Integer>>() {}));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
