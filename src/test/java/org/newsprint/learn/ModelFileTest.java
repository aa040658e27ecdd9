package org.newsprint.learn;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsprint.encoder.Span;
import org.newsprint.learn.ModelFile.UnusableModelException;

class ModelFileTest {
  private static final ModelFile FILE = Toys.file(Toys.trainer().train(Toys.separable(12)));
  private static final String TEXT = FILE.write();

  @Test
  void read_writtenFile_judgesEqually() throws Exception {
    SentenceModel read = ModelFile.read(TEXT).model();

    for (String text : List.of("they said ban it", "keep", "nothing known", "rain or stop")) {
      Judgement before = judgement(FILE.model(), text);
      Judgement after = judgement(read, text);
      assertThat(after.probabilities(), is(before.probabilities()));
      assertThat(after.label(), is(before.label()));
    }
  }

  @Test
  void read_writtenFile_writesTheSameAgain() throws Exception {
    assertThat(ModelFile.read(TEXT).write(), is(TEXT));
  }

  @Test
  void read_writtenFile_hasTheManifest() throws Exception {
    assertThat(ModelFile.read(TEXT).manifest(), is(FILE.manifest()));
  }

  @Test
  void read_modelWithEncoder_judgesEqually() throws Exception {
    Optional<Toys.Lengths> encoder = Optional.of(new Toys.Lengths("lengths"));
    Shape shape = new Shape(Optional.of("lengths"), true, true, 0.8);
    SentenceModel model =
        new ModelTrainer(shape, encoder, Map.of(Toys.HEAD, Toys.CLASSES), 4)
            .train(Toys.separable(12));
    Passage passage =
        new Passage(
            "ban it", List.of(new Span(0, 3)), List.of("ban", "it"), Optional.of("they said so"));

    SentenceModel read = ModelFile.read(Toys.file(model).write()).model();

    assertThat(read.space().shape(), is(shape));
    assertThat(read.space().dense(), hasSize(3));
    assertThat(read.space().dense().get(2).means(), is(model.space().dense().get(2).means()));
    assertThat(
        read.judge(passage, encoder).of(Toys.HEAD).probabilities(),
        is(model.judge(passage, encoder).of(Toys.HEAD).probabilities()));
  }

  @Test
  void read_modelThatHearsTheText_judgesEqually() throws Exception {
    SentenceModel model =
        Toys.trainer().hearingTheText(Set.of(Toys.HEAD)).train(Toys.separable(12));
    List<Passage> text = List.of(Toys.passage("ban it"), Toys.passage("they said it"));

    SentenceModel read = ModelFile.read(Toys.file(model).write()).model();

    assertThat(
        read.judge(text, Optional.empty()).get(1).of(Toys.HEAD).probabilities(),
        is(model.judge(text, Optional.empty()).get(1).of(Toys.HEAD).probabilities()));
    assertThat(Objects.requireNonNull(read.heads().get(Toys.HEAD)).context().isPresent(), is(true));
  }

  @Test
  void write_model_isOneLine() {
    assertThat(TEXT.lines().count(), is(1L));
    assertThat(TEXT, startsWith("{\"format\":2,\"topic\":\"drones\",\"encoder\":\"\""));
  }

  @Test
  void read_damagedByte_tellsBothChecksums() {
    String checksum = TEXT.substring(TEXT.length() - 66, TEXT.length() - 2);

    String refusal = refusal(TEXT.replaceFirst("\"weights\":\\[\"..", "\"weights\":[\"zz"));

    assertThat(refusal, startsWith("its checksum is "));
    assertThat(refusal, containsString("but it says " + checksum + ": it was damaged"));
  }

  @Test
  void read_anyLetterChanged_isRefused() {
    IntStream.range(0, TEXT.length())
        .filter(at -> at % 97 == 0 || at > TEXT.length() - 80 || at < 80)
        .forEach(
            at -> {
              char other = TEXT.charAt(at) == 'x' ? 'y' : 'x';
              refusal(TEXT.substring(0, at) + other + TEXT.substring(at + 1));
            });
  }

  @Test
  void read_noChecksum_saysSo() {
    assertThat(
        refusal(TEXT.replaceFirst(",\"checksum\":\"\\w+\"", "")),
        containsString("but it says none"));
  }

  @Test
  void read_otherFormat_namesBoth() {
    assertThat(
        refusal(TEXT.replace("\"format\":2", "\"format\":1")),
        is("it has format 1, but this version reads 2; train it anew"));
    assertThat(refusal("{}"), is("it has format none, but this version reads 2; train it anew"));
  }

  @Test
  void read_noJson_saysSo() {
    assertThat(refusal("model"), startsWith("it is no JSON: "));
    assertThat(refusal(TEXT.substring(0, TEXT.length() / 2)), startsWith("it is no JSON: "));
  }

  @Test
  void read_jsonOfAnotherKind_saysSo() {
    assertThat(refusal("[1]"), is("it is no JSON object"));
    assertThat(refusal(""), is("it is no JSON object"));
  }

  @Test
  void read_moreBehindTheModel_isRefused() throws Exception {
    assertThat(refusal(TEXT + TEXT), startsWith("it is no JSON: "));
    assertThat(ModelFile.read(TEXT + "\n").write(), is(TEXT));
  }

  private static String refusal(String text) {
    UnusableModelException refusal =
        assertThrows(UnusableModelException.class, () -> ModelFile.read(text));
    return Optional.ofNullable(refusal.getMessage()).orElse("");
  }

  private static Judgement judgement(SentenceModel model, String text) {
    return model.judge(Toys.passage(text), Optional.empty()).of(Toys.HEAD);
  }
}
