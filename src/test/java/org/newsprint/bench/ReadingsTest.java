package org.newsprint.bench;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTest {
  private static final Reading SLOW = new Reading(100, 4, 6, 1_000, OptionalLong.empty());
  private static final Reading FAST = new Reading(100, 1, 2, 3_000, OptionalLong.of(31));
  private static final Reading USUAL = new Reading(100, 2, 3, 2_000, OptionalLong.of(31));

  @Test
  void append_thenRead_givesAllInOrder(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("readings");
    Readings.append(file, List.of(SLOW));
    Readings.append(file, List.of(FAST, USUAL));
    assertThat(Readings.read(file), is(List.of(SLOW, FAST, USUAL)));
  }

  @Test
  void median_isTheMiddleOneOrBetweenTheMiddleTwo() {
    assertThat(Readings.median(List.of(SLOW, FAST, USUAL), Reading::rate), is(50.0));
    assertThat(Readings.median(List.of(SLOW, FAST), Reading::rate), is(62.5));
    assertThat(Readings.median(List.of(SLOW), Reading::cpuPerThousand), is(60.0));
  }
}
