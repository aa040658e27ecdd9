package org.newsprint.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The outlets of a made stream; few publish much and many publish little. */
final class Newsrooms {
  private static final List<String> TITLES =
      List.of("post", "times", "herald", "courier", "gazette", "news", "echo", "ledger");
  private static final int REPORTERS = 8;

  private final SyntheticNews news;
  private final Chance chance;
  private final int mostBoilerplate;
  private final List<Newsroom> rooms;
  private final Weighted<Integer> byOutput;

  Newsrooms(NewsPlan plan, SyntheticNews news, Chance chance) {
    int outlets = plan.outlets();
    this.news = news;
    this.chance = chance;
    this.mostBoilerplate = plan.boilerplate();
    this.rooms = IntStream.range(0, outlets).mapToObj(this::found).toList();
    // Zipf's law, as of words.
    double[] output = IntStream.rangeClosed(1, outlets).mapToDouble(rank -> 1.0 / rank).toArray();
    this.byOutput = new Weighted<>(IntStream.range(0, outlets).boxed().toList(), output);
  }

  /** The number of the outlet that brings an article. */
  int draw(int article) {
    return byOutput.draw(chance.of("outlet", article));
  }

  /** The number of another outlet, if there is one. */
  int besides(int room) {
    return (room + 1) % rooms.size();
  }

  /** The outlet of a number. */
  Newsroom get(int room) {
    return rooms.get(room);
  }

  private Newsroom found(int number) {
    RandomGenerator random = chance.of("newsroom", number);
    String place = news.vocabulary().person(random).get(1).text().toLowerCase(Locale.ROOT);
    String title = TITLES.get(number % TITLES.size());
    // The number keeps apart those of one place and title.
    String domain = "%s-%s-%d.example".formatted(place, title, number);
    List<String> reporters = Stream.generate(() -> name(random)).limit(REPORTERS).toList();
    double favour = random.nextDouble();
    String name = "The %s %s".formatted(capital(place), capital(title));
    return new Newsroom(domain, reporters, boilerplate(name, random), favour);
  }

  /** A paragraph from half as long as the longest. */
  private Optional<String> boilerplate(String name, RandomGenerator random) {
    if (mostBoilerplate == 0) {
      return Optional.empty();
    }
    int words = random.nextInt((mostBoilerplate + 1) / 2, mostBoilerplate + 1);
    List<String> closing = new ArrayList<>(List.of(name, "is", "published", "by"));
    // The name counts as three.
    while (closing.size() + 2 < words) {
      closing.add(news.vocabulary().contentWord(random).text());
    }
    return Optional.of(String.join(" ", closing) + ".");
  }

  private String name(RandomGenerator random) {
    return news.vocabulary().person(random).stream()
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
