package org.newsprint.topic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.config.Problems;
import org.newsprint.voice.Voice;

class LabelFileTest {
  private static final Path SHIPPED =
      Path.of("pipelines/topics/facial-recognition-moratorium.sentences.jsonl");
  private static final LabelRecord NONE =
      new LabelRecord(Voice.OUTLET, Optional.empty(), Optional.empty(), "none", "none");

  private static final String SOUND =
      """
      {"id":"a","part":"train","kind":"news","outlet":"Post","title":"Drones",
      "paragraphs":[["One.","Two."],["Three."]],
      "labels":[
      {"sentence":-1,"voice":"outlet","speaker":null,"affiliation":null,
      "restriction":"none","sufficiency":"none"},
      {"sentence":0,"voice":"outlet","restriction":"none","sufficiency":"none"},
      {"sentence":2,"voice":"outlet","restriction":"none","sufficiency":"none"},
      {"sentence":1,"voice":"direct_quote","speaker":"Ada Moss","affiliation":"Kite Club",
      "restriction":"favor","sufficiency":"insufficient"},
      {"sentence":1,"voice":"outlet","restriction":"none","sufficiency":"none"}]}
      """
          .replace("\n", "");

  private final Path file;
  private final Problems problems = new Problems();

  LabelFileTest(@TempDir Path folder) {
    this.file = folder.resolve("labels.jsonl");
  }

  @Test
  void articles_soundLine_keepsAllRecordsOfASentence() throws IOException {
    LabelledArticle article = article(SOUND);
    LabelRecord quoted =
        new LabelRecord(
            Voice.DIRECT_QUOTE,
            Optional.of("Ada Moss"),
            Optional.of("Kite Club"),
            "favor",
            "insufficient");
    assertThat(article.id(), is("a"));
    assertThat(article.part(), is("train"));
    assertThat(article.outlet(), is("Post"));
    assertThat(article.title(), is("Drones"));
    assertThat(article.paragraphs(), contains(List.of("One.", "Two."), List.of("Three.")));
    assertThat(article.sentences(), contains("One.", "Two.", "Three."));
    assertThat(article.labels().keySet(), contains(LabelledArticle.TITLE, 0, 1, 2));
    assertThat(article.labels().get(0), contains(NONE));
    assertThat(article.labels().get(1), contains(quoted, NONE));
  }

  @Test
  void articles_withoutMore_haveNoSecondLabelsAndNoOpinions() throws IOException {
    LabelledArticle article = article(SOUND);
    assertThat(article.secondLabels().keySet(), is(empty()));
    assertThat(article.opinions(), is(Optional.empty()));
  }

  @Test
  void articles_secondLabelsAndOpinions_areRead() throws IOException {
    LabelledArticle article =
        article(
            with(
                """
                "opinion":[2,-1],"second_labels":[
                {"sentence":0,"voice":"outlet","restriction":"none","sufficiency":"none"}]
                """));
    assertThat(article.secondLabels().keySet(), contains(0));
    assertThat(article.secondLabels().get(0), contains(NONE));
    assertThat(article.opinions(), is(Optional.of(Set.of(-1, 2))));
  }

  @Test
  void articles_noOpinionAmongTheirSentences_saySo() throws IOException {
    assertThat(article(with("\"opinion\":[]")).opinions(), is(Optional.of(Set.of())));
  }

  @Test
  void articles_withoutTitle_needNoRecordOfIt() throws IOException {
    String line = SOUND.replace("\"Drones\"", "\"\"").replace("\"sentence\":-1", "\"sentence\":0");
    assertThat(article(line).labels().get(0), contains(NONE, NONE));
  }

  @Test
  void articles_shippedFile_hasNoProblems() {
    List<LabelledArticle> articles = LabelFile.articles(SHIPPED, problems);
    assertThat(problems.list(), is(empty()));
    assertThat(articles, is(not(empty())));
  }

  @Test
  void articles_brokenLine_namesAllMistakes() throws IOException {
    write(
        SOUND
            .replace("train", "tuning")
            .replace("\"sentence\":0", "\"sentence\":3")
            .replace("direct_quote", "quote")
            .replace("\"favor\"", "\"for\"")
            .replace("insufficient", "weak")
            .replace("\"speaker\":null", "\"speaker\":\"Post\"")
            .replace("]}", "],\"opinion\":[0,3],\"second_labels\":[0]}"));
    LabelFile.articles(file, problems);
    assertThat(
        said(),
        contains(
            "1: part: 'tuning' is not one of train, calibration, test",
            "1: labels[0].voice: is the outlet's, and yet there is a speaker or an affiliation",
            "1: labels[1].sentence: must be a whole number from -1 to 2, but is 3",
            "1: labels[3].voice: 'quote' is not one of outlet, direct_quote, indirect_quote",
            "1: labels[3].restriction: 'for' is not one of favor, oppose, mixed, none",
            "1: labels[3].sufficiency: 'weak' is not one of insufficient, adequate, excessive,"
                + " none",
            "1: labels: sentence 0 has no record",
            "1: second_labels[0]: must be an object, but is of type NUMBER",
            "1: opinion[1]: must be a whole number from -1 to 2, but is 3"));
  }

  @Test
  void articles_emptyAndRepeated_areProblems() throws IOException {
    write("{}\n" + SOUND + "\n" + SOUND + "\n");
    LabelFile.articles(file, problems);
    assertThat(
        said(),
        contains(
            "1: id: is missing",
            "1: part: is missing",
            "1: outlet: is missing",
            "1: title: is missing",
            "1: paragraphs: must be a list, but is missing",
            "1: labels: must be a list, but is missing",
            "3: id: 'a' is that of an earlier line"));
  }

  @Test
  void sentences_soundLines_areGroupedBySet() throws IOException {
    write(
        """
        {"set":7,"text":"Too little.","voice":"indirect_quote","restriction":"favor",\
        "sufficiency":"insufficient","opinion":true}
        {"set":7,"text":"It rained.","voice":"outlet","restriction":"none",\
        "sufficiency":"none","opinion":false}
        """);
    assertThat(
        LabelFile.sentences(file, problems),
        contains(
            new LabelledSentence(
                "set-7", "Too little.", Voice.INDIRECT_QUOTE, "favor", "insufficient", true),
            new LabelledSentence("set-7", "It rained.", Voice.OUTLET, "none", "none", false)));
    assertThat(said(), is(empty()));
  }

  @Test
  void sentences_brokenLine_namesAllMistakes() throws IOException {
    write("{\"set\":-1,\"voice\":\"\",\"restriction\":\"against\",\"opinion\":1}\n");
    LabelFile.sentences(file, problems);
    assertThat(
        said(),
        contains(
            "1: set: must be a whole number from 0 to 2147483647, but is -1",
            "1: text: is missing",
            "1: voice: '' is not one of outlet, direct_quote, indirect_quote",
            "1: restriction: 'against' is not one of favor, oppose, mixed, none",
            "1: sufficiency: is missing",
            "1: opinion: must be true or false, but is of type NUMBER"));
  }

  private LabelledArticle article(String line) throws IOException {
    write(line);
    List<LabelledArticle> articles = LabelFile.articles(file, problems);
    assertThat(said(), is(empty()));
    return articles.get(0);
  }

  private static String with(String fields) {
    return SOUND.substring(0, SOUND.length() - 1) + "," + fields.replace("\n", "") + "}";
  }

  private void write(String content) throws IOException {
    Files.writeString(file, content);
  }

  private List<String> said() {
    return problems.list().stream()
        .map(problem -> problem.toString().replace(file + ":", ""))
        .toList();
  }
}
