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
    List<List<Fingerprint>> groups = new ArrayList<>();
    Set<CoverageLink> links = new HashSet<>();
    for (int at = 0; at < members.size(); at++) {
      Fingerprint article = members.get(at);
      Instant since = article.publishedAt().minus(horizon);
      Map<Fingerprint, List<Fingerprint>> asked = new TreeMap<>(BY_TIME);
      for (Fingerprint recent : members.subList(Math.max(0, at - Bucket.LAST), at)) {
        List<Fingerprint> group =
            groups.stream().filter(each -> each.contains(recent)).findFirst().orElseThrow();
        group.stream()
            .filter(member -> !member.publishedAt().isBefore(since))
            .findFirst()
            .ifPresent(leader -> asked.put(leader, group));
      }
      List<Fingerprint> joined = new ArrayList<>();
      for (Fingerprint leader : asked.keySet()) {
        List<Fingerprint> group = asked.get(leader);
        for (Fingerprint earlier : leaderAndLast(leader, group)) {
          Optional<Verdict> verdict = verdict(article, earlier);
          verdict.ifPresent(found -> links.add(link(article, earlier, found)));
          if (verdict.isPresent() && verdict.get().proves()) {
            joined = joined.isEmpty() ? group : joined;
            break;
          }
        }
      }
      if (joined.isEmpty()) {
        groups.add(joined);
      }
      joined.add(article);
    }
    return links;
  }

  private static Set<Fingerprint> leaderAndLast(Fingerprint leader, List<Fingerprint> group) {
    Set<Fingerprint> asked = new LinkedHashSet<>(List.of(leader));
    group.stream()
        .skip(Math.max(0, group.size() - Group.LAST))
        .filter(member -> BY_TIME.compare(member, leader) > 0)
        .forEach(asked::add);
    return asked;
  }

  private Optional<Verdict> verdict(Fingerprint article, Fingerprint earlier) {
    return verdicts.computeIfAbsent(
        List.of(article.articleId(), earlier.articleId()),
        ids ->
            mayMatch(article, earlier)
                ? test.verdict(new Comparison(Profile.of(article), earlier))
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

  /** The smaller half of the values of each sketch, and the digest of a text with hardly any. */
  private static Set<Integer> values(Fingerprint article) {
    Set<Integer> values = new TreeSet<>();
    for (Channel channel : Channel.values()) {
      Set<Integer> sketch = sketch(channel, article);
      sketch.stream()
          .sorted(Integer::compareUnsigned)
          .limit((sketch.size() + 1) / 2)
          .forEach(values::add);
    }
    if (sketch(Channel.SURFACE, article).size() < 3) {
      values.add((int) article.digest());
    }
    return values;
  }

  private static Set<Integer> sketch(Channel channel, Fingerprint article) {
    Sketch sketch = Sketch.of(channel, channel.of(article.wording()));
    Set<Integer> values = new TreeSet<>();
    IntStream.range(0, sketch.size()).forEach(i -> values.add(sketch.value(i)));
    return values;
  }
}
