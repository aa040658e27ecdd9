package org.newsprint.credit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence by which a text says where it was first: "This article originally appeared in …",
 * "First published by …", "Republished from …", "The post … appeared first on …".
 *
 * <p>It has to be about this text: that a letter, a picture or the news first appeared somewhere is
 * none, nor is what somebody first reported.
 */
final class Notice {
  private static final Set<String> ITSELF =
      Set.of(
          "article",
          "story",
          "piece",
          "post",
          "column",
          "essay",
          "interview",
          "op-ed",
          "editorial",
          "commentary",
          "feature",
          "dispatch",
          "blog",
          "item",
          "excerpt");
  private static final Set<String> FIRST = Set.of("first", "originally", "initially", "previously");
  private static final Set<String> PRINTED =
      Set.of("published", "appeared", "posted", "printed", "ran", "aired");
  private static final Set<String> AGAIN =
      Set.of(
          "republished",
          "re-published",
          "reprinted",
          "re-printed",
          "reposted",
          "re-posted",
          "reproduced",
          "cross-posted",
          "crossposted",
          "syndicated");

  // Without their first letters, which may be capitals.
  private static final List<String> FIRST_PARTS =
      List.of("irst", "riginally", "nitially", "reviously");
  private static final List<String> PRINTED_PARTS =
      List.of("ublished", "ppeared", "osted", "rinted", "ran", "ired");
  private static final List<String> AGAIN_PARTS =
      List.of(
          "epublished",
          "e-published",
          "eprinted",
          "e-printed",
          "eposted",
          "e-posted",
          "eproduced",
          "ross-posted",
          "rossposted",
          "yndicated");

  private static final Set<String> BETWEEN =
      Set.of("was", "is", "has", "had", "been", "also", "which", "that", "being", "here");
  private static final Set<String> WHERE = Set.of("in", "on", "at", "by", "from", "for");
  private static final Set<String> PARTS = Set.of("issue", "edition", "section", "pages");
  private static final Set<String> OTHERWISE =
      Set.of("as", "under", "when", "because", "while", "after", "before", "and", "but", "titled");
  private static final int BESIDE = 16;
  private static final int MOST_BETWEEN = 8;
  private static final int MOST_UNTIL_NAME = 14;
  private static final int MOST_OF_TITLE = 60;

  private final Words words;

  private Notice(Words words) {
    this.words = words;
  }

  /** Whom the first notice of the head names, or else the first of the tail. */
  static Optional<String> in(Ends ends) {
    return in(ends.head(), false, ends.headCut()).or(() -> in(ends.tail(), ends.tailCut(), false));
  }

  private static Optional<String> in(String text, boolean within, boolean cut) {
    return mayBeIn(text) ? new Notice(Words.of(text, within, cut)).first() : Optional.empty();
  }

  /** A quick look, since few texts have one: whether the words that each needs are there. */
  private static boolean mayBeIn(String text) {
    return AGAIN_PARTS.stream().anyMatch(text::contains)
        || FIRST_PARTS.stream().anyMatch(part -> isBesidePrinted(text, part));
  }

  private static boolean isBesidePrinted(String text, String part) {
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      String around =
          text.substring(Math.max(0, at - BESIDE), Math.min(text.length(), at + 2 * BESIDE));
      if (PRINTED_PARTS.stream().anyMatch(around::contains)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> first() {
    for (int at = 0; at < words.size(); at++) {
      if (words.starts(at)) {
        Optional<String> name = at(at);
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> at(int start) {
    String word = words.plain(start);
    if (word.equals("the") && words.plain(start + 1).equals("post")) {
      return ofFeed(start + 2);
    }
    int at = start;
    if (word.equals("this")) {
      at = afterItself(start + 1);
    } else if (word.equals("a") || word.equals("an")) {
      at = afterVersion(start + 1);
    } else if (word.equals("as")) {
      at = FIRST.contains(words.plain(start + 1)) ? start + 1 : -1;
    }
    boolean bare = at == start;
    return at < 0
        ? Optional.empty()
        : printed(at, bare ? 0 : MOST_BETWEEN)
            .filter(found -> !bare || isAll(found.last()))
            .map(OutletName.Found::name);
  }

  /** The place after "article" of "this news article"; -1 where it is about something else. */
  private int afterItself(int at) {
    for (int noun = at; noun < at + 3; noun++) {
      if (ITSELF.contains(words.plain(noun)) && !ITSELF.contains(words.plain(noun + 1))) {
        return noun + 1;
      }
    }
    return -1;
  }

  /** The place after "a shorter version of this article". */
  private int afterVersion(int at) {
    for (int noun = at; noun < at + 3; noun++) {
      if (words.plain(noun).equals("version")
          && words.plain(noun + 1).equals("of")
          && words.plain(noun + 2).equals("this")) {
        return afterItself(noun + 3);
      }
    }
    return -1;
  }

  /** Whom the words that say so name, after a few others or none. */
  private Optional<OutletName.Found> printed(int from, int mostBefore) {
    boolean author = false;
    for (int at = from; at <= from + mostBefore && at < words.size(); at++) {
      String word = words.plain(at);
      String next = words.plain(at + 1);
      if (AGAIN.contains(word)) {
        return name(at + 1);
      }
      if ((FIRST.contains(word) && PRINTED.contains(next))
          || (PRINTED.contains(word) && FIRST.contains(next))) {
        return name(at + 2);
      }
      author = word.equals("by") || (author && OutletName.isCapital(words.tokens().get(at)));
      if ((!author && !BETWEEN.contains(word)) || words.endsSentence(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The name after the words that lead to it; a day or a language is passed over. */
  private Optional<OutletName.Found> name(int from) {
    for (int at = from; at < Math.min(from + MOST_UNTIL_NAME, words.size()); at++) {
      String word = words.plain(at);
      if (OTHERWISE.contains(word)) {
        return Optional.empty();
      }
      if (WHERE.contains(word) || (word.equals("of") && isPart(at - 1))) {
        Optional<OutletName.Found> name = OutletName.at(words, at + 1);
        if (name.isPresent()) {
          return name;
        }
      }
      if (words.pauses(at) && !goesOn(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a word that a comma follows is of a day, as in "on June 10, 2020, in". */
  private boolean goesOn(int at) {
    String next = words.plain(at + 1);
    return !words.endsSentence(at)
        && OutletName.isDay(words.plain(at))
        && (WHERE.contains(next) || OutletName.isDay(next));
  }

  /** Whether no other clause follows a name, which would have another subject than this text. */
  private boolean isAll(int last) {
    return words.endsSentence(last)
        || !words.pauses(last)
        || OutletName.isDay(words.plain(last + 1));
  }

  private boolean isPart(int at) {
    return PARTS.contains(words.plain(at)) || words.plain(at).equals("permission");
  }

  /** What a common blog software adds to each entry of its feed. */
  private Optional<String> ofFeed(int from) {
    for (int at = from; at < from + MOST_OF_TITLE; at++) {
      if (words.plain(at).equals("appeared")
          && words.plain(at + 1).equals("first")
          && words.plain(at + 2).equals("on")) {
        return OutletName.at(words, at + 3).map(OutletName.Found::name);
      }
    }
    return Optional.empty();
  }
}
