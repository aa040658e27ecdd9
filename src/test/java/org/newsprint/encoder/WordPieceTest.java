package org.newsprint.encoder;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayContaining;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules one by one, on a vocabulary small enough to be read. */
class WordPieceTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "a", "##a", "ban", "##s", "##ned", "cafe", "café", "the",
          "now", "it", ".", ",", "-", "’", "“", "=", "東", "京", "##b", "sep", "[", "]");

  private final WordPiece pieces = WordPiece.of(numbered(VOCABULARY));

  @Test
  void of_vocabularyWithoutAMark_isRefused() {
    Map<String, Integer> vocabulary = numbered(VOCABULARY);
    vocabulary.remove("[SEP]");

    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> WordPiece.of(vocabulary));

    assertThat(refusal.getMessage(), containsString("[SEP]"));
  }

  @Test
  void cut_emptyText_hasTheMarksAlone() {
    assertThat(cut(""), arrayContaining("[CLS]", "[SEP]"));
    assertThat(cut(" \n\t "), arrayContaining("[CLS]", "[SEP]"));
  }

  @Test
  void cut_capitals_areLowered() {
    assertThat(cut("THE Ban"), arrayContaining("[CLS]", "the", "ban", "[SEP]"));
  }

  @Test
  void cut_accents_areTakenOff() {
    assertThat(cut("Café"), arrayContaining("[CLS]", "cafe", "[SEP]"));
    assertThat(cut("CAFE\u0301"), arrayContaining("[CLS]", "cafe", "[SEP]"));
  }

  @Test
  void cut_accentAlone_isNothing() {
    assertThat(cut("the \u0301 ban"), arrayContaining("[CLS]", "the", "ban", "[SEP]"));
  }

  @Test
  void cut_wordOfPieces_takesTheLongestFirst() {
    assertThat(cut("bans banned"), arrayContaining("[CLS]", "ban", "##s", "ban", "##ned", "[SEP]"));
  }

  @Test
  void cut_punctuation_standsAlone() {
    assertThat(
        cut("“Ban-it’s,now."),
        arrayContaining("[CLS]", "“", "ban", "-", "it", "’", "[UNK]", ",", "now", ".", "[SEP]"));
  }

  @Test
  void cut_signThatLosesItsStroke_standsAloneAsMark() {
    assertThat(cut("a\u2260it"), arrayContaining("[CLS]", "a", "=", "it", "[SEP]"));
  }

  @Test
  void cut_ideographs_standAlone() {
    assertThat(cut("the東京now"), arrayContaining("[CLS]", "the", "東", "京", "now", "[SEP]"));
  }

  @Test
  void cut_wordWithUnknownEnd_isUnknownAsAWhole() {
    assertThat(cut("the banx it"), arrayContaining("[CLS]", "the", "[UNK]", "it", "[SEP]"));
  }

  @Test
  void cut_controlCharacters_areLeftOut() {
    assertThat(cut("b\u00ADa\u200Bn\u0000 \uFFFD\uD800"), arrayContaining("[CLS]", "ban", "[SEP]"));
  }

  @Test
  void cut_characterUnassignedYet_isAnUnknownWord() {
    assertThat(cut("the \u0378 ban"), arrayContaining("[CLS]", "the", "[UNK]", "ban", "[SEP]"));
  }

  @Test
  void cut_markInTheText_isReadAsWords() {
    assertThat(cut("[SEP]"), arrayContaining("[CLS]", "[", "sep", "]", "[SEP]"));
  }

  @Test
  void cut_hundredCharacters_areAWordAndOneMoreIsUnknown() {
    assertThat(pieces.cut("a".repeat(100), 500).size(), is(102));
    assertThat(cut("a".repeat(101)), arrayContaining("[CLS]", "[UNK]", "[SEP]"));
  }

  @Test
  void cut_hundredCharactersBeyondTheBasicPlane_countOnceEach() {
    WordPiece emoji = WordPiece.of(numbered(List.of("[UNK]", "[CLS]", "[SEP]", "😀", "##😀")));

    assertThat(emoji.cut("😀".repeat(100), 500).size(), is(102));
    assertThat(emoji.cut("😀".repeat(101), 500).size(), is(3));
  }

  @Test
  void cut_textThatJustFits_isNotCut() {
    Pieces cut = pieces.cut("the ban it  ", 5);

    assertThat(names(cut), arrayContaining("[CLS]", "the", "ban", "it", "[SEP]"));
    assertThat(cut.cut(), is(false));
  }

  @Test
  void cut_textThatIsLonger_isCutAtTheLimit() {
    Pieces cut = pieces.cut("the ban it now", 5);

    assertThat(names(cut), arrayContaining("[CLS]", "the", "ban", "it", "[SEP]"));
    assertThat(cut.cut(), is(true));
  }

  @Test
  void cut_limitInsideAWord_keepsItsFirstPieces() {
    Pieces cut = pieces.cut("the banned", 4);

    assertThat(names(cut), arrayContaining("[CLS]", "the", "ban", "[SEP]"));
    assertThat(cut.cut(), is(true));
  }

  @Test
  void cut_limitBeforeAMark_isCut() {
    Pieces cut = pieces.cut("the ban.", 4);

    assertThat(names(cut), arrayContaining("[CLS]", "the", "ban", "[SEP]"));
    assertThat(cut.cut(), is(true));
  }

  @Test
  void cut_pieces_standWhereTheTextHasThem() {
    String text = "The  cafe\u0301, banned\u00AD 😀x";

    Pieces cut = pieces.cut(text, 20);

    assertThat(
        IntStream.range(0, cut.size())
            .mapToObj(i -> text.substring(cut.starts()[i], cut.ends()[i]))
            .toArray(),
        arrayContaining("", "The", "cafe", ",", "ban", "ned", "😀x", ""));
    assertThat(cut.starts(), is(new int[] {0, 0, 5, 10, 12, 15, 20, text.length()}));
  }

  @Test
  void overlaps_placesSideBySide_doNot() {
    Pieces cut = pieces.cut("the ban", 9);

    assertThat(cut.overlaps(1, 0, 1), is(true));
    assertThat(cut.overlaps(1, 3, 7), is(false));
    assertThat(cut.overlaps(2, 0, 4), is(false));
    assertThat(cut.overlaps(2, 6, 7), is(true));
    assertThat(cut.overlaps(0, 0, 7), is(false));
    assertThat(cut.overlaps(3, 0, 7), is(false));
  }

  private Object[] cut(String text) {
    Pieces cut = pieces.cut(text, 50);
    assertThat(cut.cut(), is(false));
    return names(cut);
  }

  private static Object[] names(Pieces cut) {
    return IntStream.of(cut.ids()).mapToObj(VOCABULARY::get).toArray();
  }

  private static Map<String, Integer> numbered(List<String> words) {
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    return numbers;
  }
}
