package org.newsprint.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Sketch;

/**
 * The links by their definition, for corpora that are small: each bucket on its own, from the first
 * article to the last, nothing kept from one to the next.
 */
final class CoverageOracle {
  private static final Comparator<Fingerprint> BY_TIME =
      Comparator.comparing(Fingerprint::publishedAt).thenComparing(Fingerprint::articleId);

  private final CopyTest test;
  private final Duration horizon;
  private final Map<List<String>, Optional<Verdict>> verdicts = new HashMap<>();

  CoverageOracle(CopyTest test, Duration horizon) {
    this.test = test;
    this.horizon = horizon;
  }

  /** Members of a bucket that hardly differ. */
  private static final class Group {
    private final List<Fingerprint> members = new ArrayList<>();

    Optional<Fingerprint> leader(Instant since) {
      return members.stream().filter(member -> !member.publishedAt().isBefore(since)).findFirst();
    }
  }

  /** Groups of which each copies one before it. */
  private static final class Story {
    private final List<Group> groups = new ArrayList<>();

    /** The first group, the first founded since an instant, and the last three of those. */
    List<Group> compared(Instant since) {
      List<Group> alive =
          groups.stream()
              .skip(1)
              .filter(group -> !group.members.get(0).publishedAt().isBefore(since))
              .toList();
      Set<Group> compared = new LinkedHashSet<>(groups.subList(0, 1));
      if (groups.get(0).members.get(0).publishedAt().isBefore(since)) {
        compared.addAll(alive.subList(0, Math.min(1, alive.size())));
      }
      compared.addAll(alive.subList(Math.max(0, alive.size() - Bucket.LAST_GROUPS), alive.size()));
      return new ArrayList<>(compared);
    }
  }

  /** All links of an article to each earlier one it shares with, by their ids. */
  Set<CoverageLink> links(List<Fingerprint> fingerprints) {
    Map<Integer, List<Fingerprint>> buckets = new TreeMap<>();
    fingerprints.stream()
        .sorted(BY_TIME)
        .forEach(
            article ->
                values(article)
                    .forEach(
                        value ->
                            buckets.computeIfAbsent(value, v -> new ArrayList<>()).add(article)));
    Set<CoverageLink> links = new HashSet<>();
    buckets.values().forEach(members -> links.addAll(linksOf(members)));
    Map<String, CoverageLink> earliestEmbedded = new HashMap<>();
    links.stream()
        .filter(CoverageLink::embeds)
        .forEach(
            link ->
                earliestEmbedded.merge(
                    link.articleId(),
                    link,
                    (a, b) -> CoverageLink.EARLIEST_SOURCE_FIRST.compare(a, b) <= 0 ? a : b));
    links.removeIf(link -> link.embeds() && !earliestEmbedded.containsValue(link));
    return links;
  }

  private Set<CoverageLink> linksOf(List<Fingerprint> members) {
    List<Story> stories = new ArrayList<>();
    Set<CoverageLink> links = new HashSet<>();
    for (Fingerprint article : members) {
      Instant since = article.publishedAt().minus(horizon);
      Map<Fingerprint, Story> copied = new HashMap<>();
      Map<Fingerprint, Group> repeated = new HashMap<>();
      for (Story story :
          stories.subList(Math.max(0, stories.size() - Bucket.MOST_STORIES), stories.size())) {
        Optional<Fingerprint> match = Optional.empty();
        for (Group group : story.compared(since)) {
          Optional<Fingerprint> leader = group.leader(since);
          if (leader.isEmpty()
              || (match.isPresent() && leader.get().digest() != article.digest())) {
            continue;
          }
          Optional<Verdict> verdict = verdict(article, leader.get());
          if (verdict.isEmpty()) {
            continue;
          }
          if (verdict.get().weak() || verdict.get().embeds()) {
            links.add(link(article, leader.get(), verdict.get()));
            continue;
          }
          match = match.isPresent() ? match : leader;
          if (verdict.get().redundant()) {
            repeated.put(leader.get(), group);
          }
        }
        match.ifPresent(leader -> copied.put(leader, story));
      }
      copied
          .keySet()
          .forEach(leader -> links.add(link(article, leader, verdict(article, leader).get())));
      Group group =
          repeated.keySet().stream().min(BY_TIME).map(repeated::get).orElseGet(Group::new);
      if (group.members.isEmpty()) {
        copied.keySet().stream()
            .min(BY_TIME)
            .map(copied::get)
            .orElseGet(
                () -> {
                  stories.add(new Story());
                  return stories.get(stories.size() - 1);
                })
            .groups
            .add(group);
      }
      group.members.add(article);
    }
    return links;
  }

  private Optional<Verdict> verdict(Fingerprint article, Fingerprint earlier) {
    return verdicts.computeIfAbsent(
        List.of(article.articleId(), earlier.articleId()),
        ids ->
            mayMatch(article, earlier)
                ? test.compare(Profile.of(article), earlier)
                : Optional.empty());
  }

  private static boolean mayMatch(Fingerprint a, Fingerprint b) {
    if (a.digest() == b.digest()) {
      return true;
    }
    for (Channel channel : Channel.values()) {
      Set<Integer> common = sketch(channel, a);
      common.retainAll(sketch(channel, b));
      if (common.size() >= 3) {
        return true;
      }
    }
    return false;
  }

  private static CoverageLink link(Fingerprint article, Fingerprint source, Verdict verdict) {
    return new CoverageLink(
        article.articleId(),
        article.publishedAt(),
        source.articleId(),
        source.publishedAt(),
        source.outlet(),
        verdict.kind(),
        verdict.similarity(),
        verdict.weak(),
        !source.title().equals(article.title()),
        Optional.empty());
  }

  private static Set<Integer> values(Fingerprint article) {
    Set<Integer> values = sketch(Channel.SURFACE, article);
    if (values.size() < 3) {
      values.add((int) article.digest());
    }
    values.addAll(sketch(Channel.SKELETON, article));
    return values;
  }

  private static Set<Integer> sketch(Channel channel, Fingerprint article) {
    Sketch sketch = Sketch.of(channel, channel.of(article.wording()));
    Set<Integer> values = new TreeSet<>();
    IntStream.range(0, sketch.size()).forEach(i -> values.add(sketch.value(i)));
    return values;
  }
}
