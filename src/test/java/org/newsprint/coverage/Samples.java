package org.newsprint.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.newsprint.article.Articles.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.newsprint.fingerprint.Channel;
import org.newsprint.fingerprint.Fingerprint;
import org.newsprint.fingerprint.Fingerprints;
import org.newsprint.fingerprint.Wording;

/** Texts as coverage sees them, and the invented stories in files beside the tests. */
final class Samples {
  private Samples() {}

  static Fingerprint fingerprint(String text) {
    return Fingerprints.of(article("any").text(text).build());
  }

  static Wording wording(String text) {
    return fingerprint(text).wording();
  }

  /** Up to 50 of so many words, in any order. */
  static Wording randomWording(Random random, int vocabulary) {
    return wording(
        random
            .ints(random.nextInt(50), 0, vocabulary)
            .mapToObj(i -> "w" + i)
            .collect(Collectors.joining(" ")));
  }

  /** All words of two texts, aligned. */
  static Alignment align(String left, String right) {
    return align(Channel.SURFACE, wording(left), wording(right));
  }

  static Alignment align(Channel channel, Wording left, Wording right) {
    return Alignment.of(GramTable.of(channel, left), right);
  }

  /** A story from the resources, wrapped as it stands there. */
  static String story(String name) {
    try (InputStream file = Samples.class.getResourceAsStream(name + ".txt")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
