package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsprint.encoder.SentenceEncoder;
import org.newsprint.encoder.Span;
import org.newsprint.encoder.Vectors;
import org.newsprint.learn.Labelled;
import org.newsprint.learn.Passage;

class NearestLabelledTest {
  private static final Optional<SentenceEncoder> NO_ENCODER = Optional.empty();

  @Test
  void to_sameSentence_isFirstWithOne() {
    NearestLabelled nearest =
        new NearestLabelled(
            examples("The drone flew.", "The drone must be banned.", "Ban it."), NO_ENCODER);
    List<NearestLabelled.Neighbour> found = nearest.to("The drone must be banned!", 3);
    assertThat(texts(found), contains("The drone must be banned.", "The drone flew."));
    assertThat(found.get(0).similarity(), closeTo(1, 1e-9));
    assertThat(found.get(1).similarity(), lessThan(1.0));
  }

  @Test
  void to_sharedRareWord_outweighsASharedCommonOne() {
    NearestLabelled nearest =
        new NearestLabelled(
            examples("The sea.", "The moratorium.", "The sky.", "The sun."), NO_ENCODER);
    assertThat(texts(nearest.to("The moratorium", 1)), contains("The moratorium."));
    assertThat(texts(nearest.to("A moratorium on the moon", 1)), contains("The moratorium."));
  }

  @Test
  void to_equallyNear_keepsTheOrderOfReading() {
    NearestLabelled nearest =
        new NearestLabelled(examples("Ban cars.", "Ban cars!", "Cars, ban."), NO_ENCODER);
    assertThat(texts(nearest.to("ban cars", 2)), contains("Ban cars.", "Ban cars!"));
  }

  @Test
  void to_noSharedWord_findsNone() {
    NearestLabelled nearest = new NearestLabelled(examples("Ban cars."), NO_ENCODER);
    assertThat(nearest.to("Rain fell", 3), is(empty()));
    assertThat(nearest.to("…", 3), is(empty()));
    assertThat(new NearestLabelled(List.of(), NO_ENCODER).to("Rain fell", 3), is(empty()));
  }

  @Test
  void to_withEncoder_ordersByTheFirstHalfOfItsVectors() {
    // Longer texts point elsewhere; the second half would tell the contrary.
    NearestLabelled nearest =
        new NearestLabelled(
            examples("ban ban ban cars", "cars for all of us", "cars now"),
            Optional.of(new ByLength(new ArrayList<>())));
    assertThat(
        texts(nearest.to("ban cars", 3)),
        contains("cars now", "ban ban ban cars", "cars for all of us"));
  }

  @Test
  void to_manyThatShareAWord_encodesTheNearestOnly() {
    List<String> encoded = new ArrayList<>();
    String[] texts =
        IntStream.range(0, 2 * NearestLabelled.CANDIDATES)
            .mapToObj(i -> i % 2 == 0 ? "cars " + i + " and more" : "cars " + i)
            .toArray(String[]::new);
    NearestLabelled nearest =
        new NearestLabelled(examples(texts), Optional.of(new ByLength(encoded)));
    assertThat(nearest.to("cars", 3), hasSize(3));
    assertThat(encoded, hasSize(NearestLabelled.CANDIDATES + 1));
    assertThat(encoded.stream().filter(text -> text.endsWith("more")).toList(), is(empty()));
  }

  /** A vector whose angle grows with the text; that of the target is the contrary. */
  private record ByLength(List<String> encoded) implements SentenceEncoder {
    @Override
    public String name() {
      return "by-length";
    }

    @Override
    public int width() {
      return 2;
    }

    @Override
    public Vectors encode(String text, List<Span> target) {
      encoded.add(text);
      float length = text.length();
      float[] contrary = {1, 1 / length};
      return new Vectors(new float[] {1, length}, contrary, contrary);
    }
  }

  private static List<LabelledExample> examples(String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(
            i ->
                new LabelledExample(
                    "labels.jsonl",
                    "a",
                    i,
                    new Labelled(
                        new Passage(texts[i], List.of(), List.of(), Optional.empty()),
                        Map.of(),
                        "a",
                        true)))
        .toList();
  }

  private static List<String> texts(List<NearestLabelled.Neighbour> found) {
    return found.stream().map(neighbour -> neighbour.example().text()).toList();
  }
}
