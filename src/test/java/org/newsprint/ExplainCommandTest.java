package org.newsprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.Shell.Said;

class ExplainCommandTest {
  private static final String LABELS =
      """
      labelled:
        articles: [toy.sentences.jsonl]
        sentences: [toy.contrasts.jsonl]
      """;
  private static final String MODELS = "models: {none: toy.words.json}\n";

  private static final List<String> PLACES =
      List.of("harbour", "market", "station", "stadium", "airport", "library");

  private static final String STORY =
      """
      The town paused police use of facial recognition.

      “The ban is sensible, but a pause is not enough,” said Theo Van Dorn, director of the Open \
      Streets Project.
      """;

  private final Shell shell;

  ExplainCommandTest(@TempDir Path folder) {
    this.shell = new Shell(folder);
    shell.write("story.txt", STORY);
  }

  @Test
  void explain_withModel_showsWhatTheScorerFoundAndNearestLabels() {
    train();
    Said said = explain("story.txt");
    assertThat(said.err(), is(emptyString()));
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(
        said.out(),
        allOf(
            startsWith("topic         facial-recognition-moratorium: "),
            containsString("scored by     the topic's model for the encoder none\n"),
            containsString("on topic      yes: 1 of the sentences, the title counted, names"),
            containsString("sentence 0    The town paused police use of facial recognition.\n"),
            containsString("  voice       outlet (no source)\n"),
            containsString(
                "  voice       direct_quote (quoted), Theo Van Dorn, Open Streets Project\n"),
            containsString("  cues        not enough\n"),
            containsString("  opinion     no 0."),
            containsString("  restriction favor 0."),
            containsString("  sufficiency insufficient 0."),
            containsString(" (toy.contrasts.jsonl, set-0, sentence "),
            containsString("judged        ")));
  }

  @Test
  void explain_withModel_givesTheEvidenceOfAJob() throws JsonProcessingException {
    train();
    JsonNode json = json(explain("story.txt", "--format=json"));
    assertThat(json.path("calibrated").asBoolean(), is(true));
    JsonNode sentence = json.path("sentences").path(1);
    assertThat(sentence.path("speaker").asText(), is("Theo Van Dorn"));
    JsonNode restriction = sentence.path("heads").path("restriction");
    double sum = 0;
    for (JsonNode share : restriction) {
      sum += share.asDouble();
    }
    assertThat(sum, is(closeTo(1, 0.001)));
    assertThat(sentence.path("nearest").size(), is(3));
    assertThat(sentence.path("nearest").path(0).path("restriction").asText(), is("favor"));
    assertThat(json.path("stance").path("judged").asInt(), is(json.path("sentences").size()));
  }

  @Test
  void explain_twice_saysTheSame() {
    train();
    assertThat(explain("story.txt").out(), is(explain("story.txt").out()));
  }

  @Test
  void explain_withoutModel_explainsTheCuesAndIsNotCalibrated() throws JsonProcessingException {
    writeTopic("");
    Said said = explain("story.txt");
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(
        said.out(),
        allOf(
            containsString("for it names no model for the encoder none; stance is not calibrated"),
            containsString("  verdict     favor, finds the measure insufficient\n"),
            containsString("  cues        not enough\n"),
            containsString("voices        outlet: none; sentences that take a side: 0\n"),
            not(containsString("  nearest")),
            not(containsString("  opinion"))));
    JsonNode json = json(explain("story.txt", "--format=json"));
    assertThat(json.path("calibrated").asBoolean(), is(false));
    assertThat(json.path("sentences").path(1).path("probability").isNull(), is(true));
    assertThat(json.path("stance").path("label").asText(), is("favor"));
  }

  @Test
  void explain_otherSubject_saysWhyItIsOffTopic() {
    writeTopic("");
    shell.write("phone.txt", "The phone unlocks by facial recognition. It costs 300 dollars.");
    Said said = explain("phone.txt");
    assertThat(said.exitCode(), is(ExitCode.DONE));
    assertThat(
        said.out(),
        allOf(
            containsString(
                "on topic      no: 0 of the sentences, the title counted, name the target"
                    + " beside a measure or a user, and 1 is needed; 1 names the target at all,"
                    + " and 0 a measure or a user, of which 1 and 2 suffice too\n"),
            not(containsString("sentence 0"))));
    Said titled = explain("phone.txt", "--title=Police lose facial recognition");
    assertThat(titled.out(), containsString("on topic      yes: 1 of the sentences"));
  }

  @Test
  void explain_standardInput_isRead() {
    writeTopic("");
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(STORY.getBytes(UTF_8)));
      Said said = Shell.newsprint("explain", "--topic=" + topic(), "--text=-", "--encoder=none");
      assertThat(said.out(), containsString("sentence 0    The town paused police use"));
      System.setIn(new ByteArrayInputStream(new byte[] {(byte) 0xFF}));
      Said broken = Shell.newsprint("explain", "--topic=" + topic(), "--text=-");
      assertThat(broken.err(), containsString("standard input: the text is not UTF-8"));
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void explain_mistakes_areSaidAllAtOnce() {
    writeTopic(MODELS);
    Said said = explain("none.txt", "--encoder=big", "--format=xml");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.out(), is(emptyString()));
    assertThat(
        said.err(),
        allOf(
            containsString("4 mistakes:"),
            containsString("--encoder: 'big' is not one of bge-small, none"),
            containsString("--format: 'xml' is not one of text, json"),
            containsString("none.txt: there is no such file"),
            containsString("topic.yaml: models.none: ")));
  }

  @Test
  void explain_emptyText_isAMistake() {
    writeTopic("");
    shell.write("empty.txt", " \n");
    Said said = explain("empty.txt");
    assertThat(said.exitCode(), is(ExitCode.UNRUNNABLE));
    assertThat(said.err(), containsString("empty.txt: there is no text"));
  }

  private Said explain(String text, String... more) {
    List<String> args = new ArrayList<>();
    args.add("explain");
    args.add("--topic=" + topic());
    args.add("--text=" + shell.path(text));
    if (List.of(more).stream().noneMatch(option -> option.startsWith("--encoder"))) {
      args.add("--encoder=none");
    }
    args.addAll(List.of(more));
    return Shell.newsprint(args.toArray(String[]::new));
  }

  private String topic() {
    return shell.path("topic.yaml").toString();
  }

  private void writeTopic(String models) {
    String words = Shell.topicText().replaceAll("(?ms)^(labelled|models):\n(^[ #].*\n|\n)*", "");
    shell.write("topic.yaml", words + "\n" + models);
  }

  /** A model of a few sentences that say what they mean. */
  private void train() {
    writeTopic(LABELS + MODELS);
    List<String> articles = new ArrayList<>();
    List<String> contrasts = new ArrayList<>();
    for (int i = 0; i < 2 * PLACES.size(); i++) {
      String part = i < PLACES.size() ? "train" : "calibration";
      articles.add(article(i, part, PLACES.get(i % PLACES.size())));
      contrasts.add(
          """
          {"set":%d,"text":"The ban at the %s is sensible, but a pause is not enough.",\
          "voice":"direct_quote","restriction":"favor","sufficiency":"insufficient",\
          "opinion":true}
          """
              .formatted(i / PLACES.size(), PLACES.get(i % PLACES.size())));
    }
    shell.write("toy.sentences.jsonl", String.join("", articles));
    shell.write("toy.contrasts.jsonl", String.join("", contrasts));
    Said said = Shell.newsprint("train", "--topic=" + topic(), "--encoder=none");
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
  }

  private static String article(int number, String part, String place) {
    return """
    {"id":"a%d","part":"%s","outlet":"Post","title":"","paragraphs":[[\
    "Police use facial recognition at the %3$s.",\
    "The %3$s should ban facial recognition, and a pause is too little.",\
    "A ban at the %3$s would go too far and help criminals.",\
    "A pause at the %3$s is right for now, with limits and with freedom."]],"labels":[\
    {"sentence":0,"voice":"outlet","restriction":"none","sufficiency":"none"},\
    {"sentence":1,"voice":"outlet","restriction":"favor","sufficiency":"insufficient"},\
    {"sentence":2,"voice":"outlet","restriction":"oppose","sufficiency":"excessive"},\
    {"sentence":3,"voice":"outlet","restriction":"mixed","sufficiency":"adequate"}],\
    "opinion":[1,2,3]}
    """
        .formatted(number, part, place);
  }

  private static JsonNode json(Said said) throws JsonProcessingException {
    assertThat(said.err(), said.exitCode(), is(ExitCode.DONE));
    return new ObjectMapper().readTree(said.out());
  }
}
