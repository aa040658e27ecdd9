package org.newsprint.aggregate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.newsprint.article.Articles.NOON;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WindowKeyTest {
  private static final WindowKey KEY = key(WindowKey.Subject.OUTLET, "t", Grain.DAY, NOON, "a.org");

  @Test
  void seed_keysThatDiffer_differs() {
    List<WindowKey> keys =
        List.of(
            KEY,
            key(WindowKey.Subject.TOPIC, "t", Grain.DAY, NOON, "a.org"),
            key(WindowKey.Subject.OUTLET, "u", Grain.DAY, NOON, "a.org"),
            key(WindowKey.Subject.OUTLET, "t", Grain.WEEK, NOON, "a.org"),
            key(WindowKey.Subject.OUTLET, "t", Grain.DAY, NOON.plusSeconds(1), "a.org"),
            key(WindowKey.Subject.OUTLET, "t", Grain.DAY, NOON, "b.org"));
    assertThat(
        keys.stream().map(WindowKey::seed).collect(Collectors.toSet()).size(), is(keys.size()));
  }

  @Test
  void seed_equalKeys_isEqualAndKnown() {
    assertThat(key(WindowKey.Subject.OUTLET, "t", Grain.DAY, NOON, "a.org").seed(), is(KEY.seed()));
    // It must not differ on any machine, nor after an update of the library that hashes.
    assertThat(KEY.seed(), is(-3477760873685515350L));
  }

  private static WindowKey key(
      WindowKey.Subject subject, String topic, Grain grain, Instant start, String outlet) {
    return new WindowKey(subject, topic, grain, start, outlet, "");
  }
}
