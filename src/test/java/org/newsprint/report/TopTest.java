package org.newsprint.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopTest {
  @Test
  void list_moreThanItHolds_givesTheFirstInOrder() {
    for (List<Integer> order : List.of(List.of(5, 1, 4, 2, 3), List.of(1, 2, 3, 4, 5))) {
      Top<Integer> top = new Top<>(3, Comparator.<Integer>naturalOrder());
      order.forEach(top::add);
      assertThat(top.list(), contains(1, 2, 3));
    }
  }
}
