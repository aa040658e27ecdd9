package org.newsprint.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldsTest {
  @Test
  void of_knownGroups_isTheSameForEver() {
    // From hashlib: the first 8 bytes of the SHA-256, signed, modulo 5.
    assertThat(
        Stream.of("a", "b", "\u00C9vening Post", "").map(group -> Folds.of(group, 5)).toList(),
        contains(4, 1, 3, 1));
  }

  @Test
  void of_manyGroups_fillsAllFoldsAlike() {
    long[] sizes = new long[5];
    IntStream.range(0, 1000).forEach(i -> sizes[Folds.of("group-" + i, 5)]++);
    assertThat(
        Arrays.stream(sizes).boxed().toList(), everyItem(allOf(greaterThan(150L), lessThan(250L))));
  }

  @Test
  void of_oneFold_isIt() {
    assertThat(Folds.of("a", 1), is(0));
  }

  @Test
  void of_noFold_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> Folds.of("a", 0));
  }
}
