package org.newsprint.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.newsprint.reading.Phrase;
import org.newsprint.reading.Word;
import org.newsprint.reading.Words;

/** Tells of what kind a source is, by the phrases of a topic file. */
@SuppressWarnings("serial") // an immutable list of records
public final class Actors implements Serializable {
  private static final long serialVersionUID = 1L;

  private record Kind(String name, List<Phrase> phrases) implements Serializable {}

  private final List<Kind> kinds;

  private Actors(List<Topic.Actor> actors) {
    this.kinds =
        actors.stream()
            .map(
                actor ->
                    new Kind(
                        actor.kind(),
                        actor.names().stream()
                            .flatMap(name -> Phrase.parse(name).stream())
                            .toList()))
            .toList();
  }

  /** These kinds, in this order. */
  public static Actors of(List<Topic.Actor> actors) {
    return new Actors(actors);
  }

  /** The first kind whose phrase the affiliation holds, else the first whose the name does. */
  public Optional<String> kind(Optional<String> name, Optional<String> affiliation) {
    return affiliation.flatMap(this::kind).or(() -> name.flatMap(this::kind));
  }

  private Optional<String> kind(String text) {
    List<Word> words = Words.of(text);
    return kinds.stream().filter(kind -> isIn(kind, words)).map(Kind::name).findFirst();
  }

  private static boolean isIn(Kind kind, List<Word> words) {
    return kind.phrases().stream().anyMatch(phrase -> isIn(phrase, words));
  }

  private static boolean isIn(Phrase phrase, List<Word> words) {
    for (int at = 0; at < words.size(); at++) {
      if (phrase.matchEnd(words, at, words.size()) > at) {
        return true;
      }
    }
    return false;
  }
}
