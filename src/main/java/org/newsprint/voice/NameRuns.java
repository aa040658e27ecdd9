package org.newsprint.voice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;
import org.newsprint.reading.Word;

/**
 * Finds capitalised names outside quotations. The capital letter of a sentence's first word proves
 * nothing: such a word alone is a name only where it also stands capitalised inside a sentence.
 * Headlines in title case hold no names.
 */
final class NameRuns {
  private static final int LONGEST = 8;

  private final Reading reading;
  private final Set<String> capitalInside;

  NameRuns(Reading reading) {
    this.reading = reading;
    this.capitalInside = capitalInside(reading);
  }

  /** The names of one sentence by the index after their last word, in text order. */
  Map<Integer, NameRun> in(Sentence sentence) {
    Map<Integer, NameRun> runs = new LinkedHashMap<>();
    int at = isHeadline(sentence) ? reading.to(sentence) : reading.from(sentence);
    while (at < reading.to(sentence)) {
      Optional<NameRun> run = startsName(at) ? Optional.of(runAt(at, sentence)) : Optional.empty();
      run.filter(name -> isName(name, sentence)).ifPresent(name -> runs.put(name.end(), name));
      at = run.map(NameRun::end).orElse(at + 1);
    }
    return runs;
  }

  /** Whether nearly every longer word of an unquoted sentence is capitalised. */
  boolean isHeadline(Sentence sentence) {
    List<Word> words = reading.words().subList(reading.from(sentence), reading.to(sentence));
    long longer = words.stream().filter(word -> word.text().length() > 3).count();
    long capital =
        words.stream().filter(word -> word.text().length() > 3 && word.capital()).count();
    return longer >= 4 && capital * 10 >= longer * 8;
  }

  private boolean startsName(int at) {
    Word word = reading.word(at);
    return word.capital() && !reading.quoted(at) && !NameWords.NEVER.contains(word.text());
  }

  private NameRun runAt(int first, Sentence sentence) {
    int end = first + 1;
    while (end < reading.to(sentence) && end - first < LONGEST && joins(end, sentence)) {
      end += NameWords.PARTICLES.contains(reading.word(end).text()) ? 2 : 1;
    }
    int named = afterTitles(first, end);
    Word last = reading.word(end - 1);
    String text = NameWords.written(reading, named, end - 1);
    return new NameRun(text, first, end, end - named, last.possessive());
  }

  private int afterTitles(int first, int end) {
    int named = first;
    while (named + 1 < end && isTitle(named, end)) {
      named++;
    }
    return named;
  }

  private boolean isTitle(int at, int end) {
    boolean beforeTitle =
        NameWords.BEFORE_TITLES.contains(reading.word(at).text())
            && at + 2 < end
            && NameWords.TITLES.contains(reading.word(at + 1).text());
    return beforeTitle || NameWords.TITLES.contains(reading.word(at).text());
  }

  private boolean joins(int next, Sentence sentence) {
    if (reading.word(next - 1).possessive() || !close(next)) {
      return false;
    }
    boolean particle =
        NameWords.PARTICLES.contains(reading.word(next).text())
            && next + 1 < reading.to(sentence)
            && close(next + 1)
            && startsName(next + 1);
    return particle || startsName(next);
  }

  /** Whether only a space, an initial's full stop or a hyphen parts a word from the one before. */
  private boolean close(int next) {
    int from = reading.word(next - 1).end();
    int to = reading.word(next).start();
    if (to - from > 2) {
      return false;
    }
    String gap = reading.text().substring(from, to);
    return gap.equals(" ") || gap.equals("-") || gap.equals(". ") || gap.equals(".");
  }

  private boolean isName(NameRun run, Sentence sentence) {
    boolean opensSentence =
        run.first() == reading.from(sentence)
            && reading.word(run.first()).start() <= sentence.start() + 1;
    return run.words() > 1
        || !opensSentence
        || capitalInside.contains(reading.word(run.first()).text())
        || run.end() - run.first() > run.words();
  }

  private Set<String> capitalInside(Reading text) {
    Set<String> inside = new HashSet<>();
    for (Sentence sentence : text.sentences()) {
      boolean headline = isHeadline(sentence);
      for (int at = text.from(sentence) + 1; at < text.to(sentence) && !headline; at++) {
        Word word = text.word(at);
        if (word.capital() && text.between(at - 1, " ") && !text.between(at - 1, "“\"‘.:?!")) {
          inside.add(word.text());
        }
      }
    }
    return inside;
  }
}
