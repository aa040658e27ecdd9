package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceModelTest {
  private static final Passage PASSAGE = Toys.passage("they said ban it");
  private static final Optional<Toys.Lengths> ENCODER = Optional.of(new Toys.Lengths("lengths"));

  @Test
  void judge_withoutTheEncoder_isRefused() {
    assertThat(
        refusal(withEncoder(), Optional.empty()),
        is("The model was trained with the encoder lengths, not with none"));
  }

  @Test
  void judge_anotherEncoder_isRefused() {
    assertThat(
        refusal(withEncoder(), Optional.of(new Toys.Lengths("other"))),
        is("The model was trained with the encoder lengths, not with other"));
  }

  @Test
  void judge_encoderOfAModelOfWords_isRefused() {
    assertThat(
        refusal(Toys.trainer().train(Toys.separable(6)), ENCODER),
        is("The model was trained with the encoder none, not with lengths"));
  }

  @Test
  void judge_theEncoder_judges() {
    assertThat(withEncoder().judge(PASSAGE, ENCODER).of(Toys.HEAD).classes(), is(Toys.CLASSES));
  }

  private static SentenceModel withEncoder() {
    return new ModelTrainer(
            new Shape(Optional.of("lengths"), false, false, 1),
            ENCODER,
            Map.of(Toys.HEAD, Toys.CLASSES),
            4)
        .train(Toys.separable(6));
  }

  private static String refusal(SentenceModel model, Optional<Toys.Lengths> encoder) {
    Exception refusal =
        assertThrows(IllegalArgumentException.class, () -> model.judge(PASSAGE, encoder));
    return Optional.ofNullable(refusal.getMessage()).orElse("");
  }
}
