package org.newsprint.synthetic;

import java.util.ArrayList;
import java.util.List;

/** The words that hold English sentences together, about as often as they stand in them. */
final class FunctionWords {
  /** Each word with how often it comes in some 10,000 words of prose, in round figures. */
  private static final String FREQUENCIES =
      """
      the 620 of 290 and 270 to 260 a 230 in 210 that 105 is 100 for 95 it 90 was 90 on 70 with 70
      as 70 he 70 be 60 at 55 by 53 are 50 have 48 from 44 not 44 his 44 but 42 this 42 they 40
      has 39 had 37 an 35 which 30 or 30 we 30 were 30 i 30 their 28 been 27 who 26 will 26 she 26
      you 25 would 25 her 24 more 22 all 22 there 20 when 20 if 20 one 20 its 20 up 19 about 19
      out 18 can 18 than 17 what 17 so 16 no 16 into 15 could 14 after 13 them 13 some 13 him 12
      other 12 do 12 over 11 only 11 then 10 now 10 our 10 also 10 two 9 my 9 may 9 any 9 these 9
      should 8 because 8 how 8 most 8 where 8 me 8 before 7 such 7 those 7 between 6 through 6
      while 6 being 6 did 6 your 6 under 5 during 5 each 5 against 5 does 5 both 5 down 5 off 5
      """;

  private FunctionWords() {}

  /** A choice among them. */
  static Weighted<Word> weighted() {
    String[] table = FREQUENCIES.trim().split("\\s+", -1);
    List<Word> words = new ArrayList<>();
    double[] weights = new double[table.length / 2];
    for (int i = 0; i < weights.length; i++) {
      words.add(new Word(Word.Kind.FUNCTION, table[2 * i]));
      weights[i] = Integer.parseInt(table[2 * i + 1]);
    }
    return new Weighted<>(words, weights);
  }
}
