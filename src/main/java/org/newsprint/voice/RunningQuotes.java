package org.newsprint.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprint.reading.QuoteSpan;
import org.newsprint.reading.Reading;
import org.newsprint.reading.Sentence;

/** Gives the sentences of a quotation the speaker that only one of them, or a neighbour, names. */
final class RunningQuotes {
  private final Reading reading;
  private final List<Voice> voices;
  private final List<Optional<Attribution>> attributions;
  private final List<Optional<String>> sources;
  private final Set<Integer> unclosed;
  private final List<Optional<String>> speakers = new ArrayList<>();

  /** Every list has one element for each sentence. */
  RunningQuotes(
      Reading reading,
      List<Voice> voices,
      List<Optional<Attribution>> attributions,
      List<Optional<String>> sources) {
    this.reading = reading;
    this.voices = voices;
    this.attributions = attributions;
    this.sources = sources;
    this.unclosed = unclosedParagraphs();
  }

  /** The speaker of each sentence, where one is known. */
  List<Optional<String>> speakers() {
    int[] quoteEnd = quoteEnds();
    Optional<String> running = Optional.empty();
    for (Sentence sentence : reading.sentences()) {
      int index = sentence.index();
      running = startsParagraph(index) && !runsOnInto(sentence) ? Optional.empty() : running;
      Optional<String> own = ownOrLater(index, quoteEnd[index], running);
      speakers.add(own);
      boolean handsOver = attributions.get(index).isPresent();
      running = handsOver || own.isPresent() ? own : running;
    }
    lookBack();
    return speakers;
  }

  private Optional<String> ownOrLater(int index, int quoteEnd, Optional<String> running) {
    if (attributions.get(index).isPresent() || voices.get(index) == Voice.OUTLET) {
      return sources.get(index);
    }
    if (attributions.get(quoteEnd).isPresent()) {
      return sources.get(quoteEnd);
    }
    return running.isPresent() ? running : rightAfter(quoteEnd);
  }

  /** "… too little." Jane Doe said: the next sentence of the paragraph, when it begins unquoted. */
  private Optional<String> rightAfter(int quoteEnd) {
    int next = quoteEnd + 1;
    boolean beside =
        next < voices.size()
            && !startsParagraph(next)
            && reading.from(sentence(next)) < reading.to(sentence(next))
            && !reading.quoted(reading.from(sentence(next)));
    return beside ? sources.get(next) : Optional.empty();
  }

  /** A quotation that runs on into the next paragraph may be signed only there. */
  private void lookBack() {
    for (int i = speakers.size() - 2; i >= 0; i--) {
      boolean open =
          voices.get(i) == Voice.DIRECT_QUOTE
              && speakers.get(i).isEmpty()
              && voices.get(i + 1) == Voice.DIRECT_QUOTE
              && unclosed.contains(sentence(i).paragraph());
      if (open) {
        speakers.set(i, speakers.get(i + 1));
      }
    }
  }

  /** For each sentence the one in which its last quotation ends. */
  private int[] quoteEnds() {
    int[] ends = new int[voices.size()];
    if (ends.length > 0) {
      ends[ends.length - 1] = ends.length - 1;
    }
    for (int i = ends.length - 2; i >= 0; i--) {
      ends[i] = sameQuote(i) ? ends[i + 1] : i;
    }
    return ends;
  }

  /** Whether one quotation holds both the end of a sentence and the start of the next. */
  private boolean sameQuote(int index) {
    Sentence next = sentence(index + 1);
    int first = reading.from(next);
    return !startsParagraph(index + 1)
        && first < reading.to(next)
        && reading.quoted(first)
        && "“\"«„'‘".indexOf(reading.text().charAt(next.start())) < 0;
  }

  private boolean runsOnInto(Sentence sentence) {
    int before = sentence.index() - 1;
    boolean quotes = "“\"«„'‘".indexOf(reading.text().charAt(sentence.start())) >= 0;
    return quotes
        && before >= 0
        && (unclosed.contains(sentence(before).paragraph())
            || reading.text().charAt(sentence(before).end() - 1) == ':');
  }

  private Set<Integer> unclosedParagraphs() {
    Set<Integer> paragraphs = new HashSet<>();
    int at = 0;
    for (QuoteSpan quote : reading.quotes()) {
      while (at + 1 < reading.sentences().size() && sentence(at + 1).start() <= quote.start()) {
        at++;
      }
      if (!quote.closed()) {
        paragraphs.add(sentence(at).paragraph());
      }
    }
    return paragraphs;
  }

  private boolean startsParagraph(int index) {
    return index == 0 || sentence(index).paragraph() != sentence(index - 1).paragraph();
  }

  private Sentence sentence(int index) {
    return reading.sentences().get(index);
  }
}
