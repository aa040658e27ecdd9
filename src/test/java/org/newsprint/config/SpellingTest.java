package org.newsprint.config;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {
  @Test
  void distance_addDropReplaceSwap_isOneEach() {
    assertThat(Spelling.distance("topic", "topics"), is(1));
    assertThat(Spelling.distance("topic", "tpic"), is(1));
    assertThat(Spelling.distance("topic", "tonic"), is(1));
    assertThat(Spelling.distance("topic", "tpoic"), is(1));
    assertThat(Spelling.distance("", "abc"), is(3));
  }

  @Test
  void nearest_nothingNear_isEmpty() {
    assertThat(Spelling.nearest("colour", List.of("topic", "job")), is(Optional.empty()));
    assertThat(Spelling.nearest("x".repeat(100_000), List.of("topic")), is(Optional.empty()));
  }

  @Test
  void nearest_tie_isTheFirstInAlphabet() {
    assertThat(Spelling.nearest("cat", List.of("hat", "bat")), is(Optional.of("bat")));
  }
}
