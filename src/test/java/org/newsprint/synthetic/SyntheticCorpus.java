package org.newsprint.synthetic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsprint.article.Article;
import org.newsprint.article.Articles;

/**
 * A made corpus that knows who copied whom. Its articles are a function of the plan alone.
 *
 * <p>A copy follows what it copies, which may be a copy itself, within two days. Texts are written
 * when they are asked for and not kept, so that a large corpus takes little memory.
 */
public final class SyntheticCorpus {
  private static final Instant START = Instant.parse("2020-06-01T00:00:00Z");
  private static final Duration LONGEST_LAG = Duration.ofDays(2);
  private static final double OTHER_HEADLINE = 0.3;

  private final CorpusPlan plan;
  private final SyntheticNews news;
  private final Optional<Prose> boilerplate;
  private final List<Instant> times = new ArrayList<>();
  private final List<Optional<Copy>> copies = new ArrayList<>();

  /**
   * How an article came by its text.
   *
   * @param source the index of the article it copies
   * @param manner how
   */
  public record Copy(int source, Manner manner) {}

  private SyntheticCorpus(CorpusPlan plan) {
    this.plan = plan;
    this.news = SyntheticNews.seeded(plan.seed());
    this.boilerplate =
        Optional.of(plan.boilerplateWords())
            .filter(words -> words > 0)
            .map(words -> news.story(words, new SplittableRandom(plan.seed() + 1)));
  }

  /** The corpus of a plan. */
  public static SyntheticCorpus of(CorpusPlan plan) {
    SyntheticCorpus corpus = new SyntheticCorpus(plan);
    for (int i = 0; i < plan.size(); i++) {
      corpus.place(i);
    }
    return corpus;
  }

  /** Decides what the next article copies and when it is published. */
  private void place(int index) {
    RandomGenerator random = random("place", index);
    Optional<Copy> copy = source(index, random).map(source -> new Copy(source, manner(random)));
    copies.add(copy);
    long end = plan.span().toSeconds();
    if (copy.isPresent()) {
      Instant source = times.get(copy.get().source());
      long left = Duration.between(source, START.plusSeconds(end)).toSeconds();
      long longest = Math.min(LONGEST_LAG.toSeconds(), Math.max(1, left));
      times.add(source.plusSeconds(random.nextLong(1, longest + 1)));
    } else {
      // The hot story is told early, so that its copies have time to spread.
      times.add(START.plusSeconds(index == 0 ? 0 : random.nextLong(end)));
    }
  }

  private Optional<Integer> source(int index, RandomGenerator random) {
    if (index > 0 && index <= plan.hotCopies()) {
      return Optional.of(0);
    }
    boolean copies = index > 0 && random.nextDouble() < plan.copyShare();
    return copies ? Optional.of(random.nextInt(index)) : Optional.empty();
  }

  private Manner manner(RandomGenerator random) {
    return plan.manners().get(random.nextInt(plan.manners().size()));
  }

  /** How many articles there are. */
  public int size() {
    return plan.size();
  }

  /** What an article copies, by its index from 0. */
  public Optional<Copy> copy(int index) {
    return copies.get(index);
  }

  /** An article by its index. */
  public Article article(int index) {
    Prose prose = prose(index);
    return Articles.article("made-%017d".formatted(index))
        .outlet("outlet-%04d.example".formatted(random("outlet", index).nextInt(plan.outlets())))
        .title(prose.headline())
        .at(times.get(index))
        .text(boilerplate.map(prose::followedBy).orElse(prose).text())
        .build();
  }

  /** All articles, in no order of time. */
  public Stream<Article> articles() {
    return IntStream.range(0, size()).mapToObj(this::article);
  }

  private Prose prose(int index) {
    RandomGenerator random = random("prose", index);
    if (copies.get(index).isEmpty()) {
      // Lengths differ by up to a quarter either way.
      return news.story(plan.words() * random.nextInt(75, 126) / 100, random);
    }
    Copy copy = copies.get(index).get();
    Prose source = prose(copy.source());
    Prose copied = copy.manner().copy(source, news, random);
    return random.nextDouble() < OTHER_HEADLINE ? copied.under(news.headline(random)) : copied;
  }

  /** Chance for one purpose and article, whatever was drawn for others. */
  private RandomGenerator random(String purpose, int index) {
    long mixed = (plan.seed() * 31 + purpose.hashCode()) * 1_000_003 + index;
    return new SplittableRandom(new SplittableRandom(mixed).nextLong());
  }
}
