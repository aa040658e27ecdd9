package org.newsprint.synthetic;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A made stream of news that knows who copied whom. Each article is a function of the plan and its
 * number, and is written when it is asked for; so a stream of any length takes the same memory, and
 * several threads may write at once.
 */
public final class NewsStream {
  private static final double LENGTH_SPREAD = 0.6;
  private static final int LEAST_WORDS = 60;
  private static final int MOST_TIMES_THE_MEDIAN = 20;
  private static final double OTHER_HEADLINE = 0.3;

  private final NewsPlan plan;
  private final Chance chance;
  private final SyntheticNews news;
  private final Schedule schedule;
  private final Origins origins;
  private final Newsrooms newsrooms;
  private final Map<Integer, Body> hot = new HashMap<>();

  /**
   * @param room the outlet whose boilerplate ends it
   */
  private record Body(Prose prose, int room) {}

  private NewsStream(NewsPlan plan) {
    this.plan = plan;
    this.chance = new Chance(plan.seed());
    this.news = SyntheticNews.seeded(plan.seed());
    this.schedule = new Schedule(plan, chance);
    this.origins = new Origins(plan, schedule, chance);
    this.newsrooms = new Newsrooms(plan, news, chance);
    origins.hot().forEach(index -> hot.put(index, written(index)));
  }

  /** The stream of a plan. */
  public static NewsStream of(NewsPlan plan) {
    return new NewsStream(plan);
  }

  /** What happens, in the order in which it does: each article arrives once. */
  public Iterator<Arrival> arrivals() {
    return new Arrivals(schedule);
  }

  /** The article of an arrival. */
  public MadeArticle article(Arrival arrival) {
    int index = arrival.index();
    Origin origin = origins.of(index);
    Body body = body(index);
    Newsroom newsroom = newsrooms.get(room(index));
    int reporter = chance.of("byline", index).nextInt(newsroom.reporters().size());
    return new MadeArticle(
        id(index),
        newsroom.domain(),
        body.prose().headline(),
        newsroom.reporters().get(reporter),
        schedule.published(index),
        text(body),
        new Truth(
            id(origin.root()),
            origin.copy().map(copy -> id(copy.source())),
            origin.copy().map(copy -> copy.manner().kind()).orElse(Truth.ORIGINAL),
            isRelevant(origin.root()),
            arrival.turn() == Arrival.Turn.LATE));
  }

  private String text(Body body) {
    String text = body.prose().text();
    return newsrooms.get(body.room()).boilerplate().map(end -> text + "\n\n" + end).orElse(text);
  }

  private static String id(int index) {
    return "made-%010d".formatted(index);
  }

  /** Who brings an article: a copy, another outlet than its source. */
  private int room(int index) {
    int drawn = newsrooms.draw(index);
    boolean taken =
        origins.of(index).copy().filter(copy -> room(copy.source()) == drawn).isPresent();
    return taken ? newsrooms.besides(drawn) : drawn;
  }

  private boolean isRelevant(int root) {
    return chance.of("relevant", root).nextDouble() < plan.shares().relevant();
  }

  private Body body(int index) {
    Body kept = hot.get(index);
    return kept == null ? written(index) : kept;
  }

  private Body written(int index) {
    RandomGenerator random = chance.of("prose", index);
    Origin origin = origins.of(index);
    Optional<Origin.Copy> copy = origin.copy();
    if (copy.isEmpty()) {
      return new Body(original(index, random), room(index));
    }
    Body source = body(copy.get().source());
    if (copy.get().manner() == Manner.EXACT) {
      // Taken as it stood, with the end that its outlet gave it.
      return source;
    }
    Prose copied = copy.get().manner().copy(source.prose(), news, random);
    boolean renamed = random.nextDouble() < OTHER_HEADLINE;
    return new Body(renamed ? copied.under(headline(origin.root(), random)) : copied, room(index));
  }

  private Prose original(int index, RandomGenerator random) {
    double drawn = Chance.logNormal(plan.words(), LENGTH_SPREAD, random);
    int most = MOST_TIMES_THE_MEDIAN * plan.words();
    Prose story = news.story((int) Math.max(LEAST_WORDS, Math.min(most, drawn)), random);
    double favour = newsrooms.get(room(index)).favour();
    return isRelevant(index) ? new Debate(news.vocabulary(), random).in(story, favour) : story;
  }

  private String headline(int root, RandomGenerator random) {
    return isRelevant(root)
        ? new Debate(news.vocabulary(), random).headline()
        : news.headline(random);
  }
}
