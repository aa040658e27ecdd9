package org.newsprint.change;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZSetTest {
  @Test
  void values_newSet_areNone() {
    assertThat(new ZSet<String>().values(), is(empty()));
    assertThat(new ZSet<String>().changes(), is(empty()));
  }

  @Test
  void values_addedTwice_standTwice() {
    assertThat(
        set(Change.added("a"), Change.added("b"), Change.added("a")).values(),
        contains("a", "a", "b"));
    assertThat(set(new Change<>("a", 3)).values(), contains("a", "a", "a"));
  }

  @Test
  void values_addedAndTakenBack_areGone() {
    ZSet<String> set = set(Change.added("a"), Change.added("b"), Change.removed("a"));
    assertThat(set.values(), contains("b"));
    assertThat(set.changes(), contains(Change.added("b")));
  }

  @Test
  void values_takenBackBeforeAdded_areGone() {
    ZSet<String> set = set(Change.removed("a"), Change.added("a"));
    assertThat(set.values(), is(empty()));
    assertThat(set.changes(), is(empty()));
  }

  @Test
  void values_takenBackAndNotYetAdded_waitAsADebt() {
    ZSet<String> set = set(Change.removed("a"));
    assertThat(set.values(), is(empty()));
    assertThat(set.changes(), contains(Change.removed("a")));
    set.apply(new Change<>("a", 2));
    assertThat(set.values(), contains("a"));
  }

  @Test
  void apply_anyOrderOfChanges_givesTheSameSet() {
    Random random = new Random(1);
    for (int round = 0; round < 100; round++) {
      List<Change<Integer>> changes = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        changes.add(new Change<>(random.nextInt(5), random.nextInt(7) - 3));
      }
      ZSet<Integer> set = set(changes);
      Collections.shuffle(changes, random);
      assertThat(
          set(changes).changes(), containsInAnyOrder(set.changes().toArray(new Change<?>[0])));
      assertThat(set(set.changes()).changes(), is(set.changes()));
    }
  }

  @SafeVarargs
  private static <T> ZSet<T> set(Change<T>... changes) {
    ZSet<T> set = new ZSet<>();
    for (Change<T> change : changes) {
      set.apply(change);
    }
    return set;
  }

  private static <T> ZSet<T> set(List<Change<T>> changes) {
    ZSet<T> set = new ZSet<>();
    changes.forEach(set::apply);
    return set;
  }
}
