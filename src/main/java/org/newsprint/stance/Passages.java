package org.newsprint.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsprint.encoder.Span;
import org.newsprint.learn.Passage;
import org.newsprint.reading.Lexicon;
import org.newsprint.reading.Word;
import org.newsprint.reading.Words;
import org.newsprint.topic.Topic;
import org.newsprint.topic.TopicWords;
import org.newsprint.voice.Voice;

/**
 * Turns sentences into passages for a model of a topic: the topic's own phrases become their kind,
 * so that what is learnt of one name of the target holds for all, a synonym tool's included; and
 * the voice is a token of its own.
 */
final class Passages {
  private static final Set<TopicWords.Kind> ABOUT =
      EnumSet.of(TopicWords.Kind.TARGET, TopicWords.Kind.MEASURE);

  private static final String MARKS = "?!;:\"“”";

  private final TopicWords topic;

  Passages(Topic topic) {
    this.topic = new TopicWords(topic);
  }

  /** The passage of a sentence that is said in some voice. */
  Passage of(String sentence, Voice voice, Optional<String> before) {
    List<Word> words = Words.of(sentence);
    List<Lexicon.Match<TopicWords.Kind>> matches = topic.matches(words, 0, words.size());
    return new Passage(
        sentence, spans(words, matches), tokens(sentence, voice, words, matches), before);
  }

  private static List<Span> spans(List<Word> words, List<Lexicon.Match<TopicWords.Kind>> matches) {
    return matches.stream()
        .filter(match -> ABOUT.contains(match.kind()))
        .map(match -> new Span(words.get(match.first()).start(), words.get(match.end() - 1).end()))
        .toList();
  }

  private static List<String> tokens(
      String text, Voice voice, List<Word> words, List<Lexicon.Match<TopicWords.Kind>> matches) {
    List<String> tokens = new ArrayList<>();
    tokens.add("<" + voice.label() + ">");
    int read = 0;
    int next = 0;
    for (int at = 0; at < words.size(); at++) {
      addMarks(text, read, words.get(at).start(), tokens);
      boolean phrase = next < matches.size() && matches.get(next).first() == at;
      if (phrase) {
        tokens.add("<" + matches.get(next).kind().name().toLowerCase(Locale.ROOT) + ">");
        at = matches.get(next).end() - 1;
        next++;
      } else {
        tokens.add(words.get(at).text());
      }
      read = words.get(at).end();
    }
    addMarks(text, read, text.length(), tokens);
    return tokens;
  }

  private static void addMarks(String text, int from, int to, List<String> tokens) {
    for (int at = from; at < to; at++) {
      if (MARKS.indexOf(text.charAt(at)) >= 0) {
        tokens.add(text.substring(at, at + 1));
      }
    }
  }
}
