package org.newsprint.evaluate;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprint.config.Problems;
import org.newsprint.voice.Voice;

/** Reading of the public sets and of judged sentences and articles; all texts are invented. */
class StanceDataTest {
  private final Path file;
  private final Problems problems = new Problems();

  StanceDataTest(@TempDir Path folder) {
    this.file = folder.resolve("set.jsonl");
  }

  @Test
  void newsMtsc_sentenceWithTargets_givesOneExampleEach() throws IOException {
    String id = "invented_v1_12_-1_3_Ada Moss_0_8";
    String text = "\uD83D\uDE00 Ada Moss praised the mayor.";
    write(
        """
        {"id":"%s","text":"%s","split":"dev","targets":[
        {"start":2,"end":10,"mention":"Ada Moss","label":"neutral"},
        {"start":19,"end":28,"label":"positive"}]}
        """
            .formatted(id, text)
            .replace(",\n", ",")
            .replace("[\n", "["));
    List<TargetedSentence> read = NewsMtscFile.read(file, problems);
    assertThat(said(), is(empty()));
    String group = "invented_v1_12_-1";
    assertThat(
        read,
        contains(
            new TargetedSentence(id, group, text, 3, 11, "neutral", "dev"),
            new TargetedSentence(id, group, text, 20, 29, "positive", "dev")));
    assertThat(text.substring(read.get(1).start(), read.get(1).end()), is("the mayor"));
  }

  @Test
  void newsMtsc_ids_tellTheArticleIfTheyNameOne() throws IOException {
    String rest =
        "\",\"text\":\"A.\",\"split\":\"test\",\"targets\":[{\"start\":0,\"end\":1,"
            + "\"label\":\"negative\"}]}\n";
    write(
        "{\"id\":\"paper_7_8_2_A_\\nB_0_1"
            + rest
            + "{\"id\":\"paper_7_8_9_A_0_1"
            + rest
            + "{\"id\":\"other"
            + rest);
    assertThat(
        NewsMtscFile.read(file, problems).stream().map(TargetedSentence::group).toList(),
        contains("paper_7_8", "paper_7_8", "other"));
    assertThat(said(), is(empty()));
  }

  @Test
  void newsMtsc_brokenLines_namesAll() throws IOException {
    write(
        """
        {"id":"a","text":"Moss.","split":"all","targets":[{"start":0,"end":9,"label":"good"}]}
        {"id":"a","text":"Moss.","split":"dev","targets":[{"start":3,"end":2,"label":"neutral"}]}
        {"id":"b","split":"dev","targets":{}}
        {"id":"c","text":"Moss.","split":"dev",\
        "targets":[{"start":0,"end":4,"label":"neutral","mention":"Mosses"}]}
        """);
    NewsMtscFile.read(file, problems);
    assertThat(
        said(),
        contains(
            "1: split: 'all' is not one of train, dev, test",
            "1: targets[0].end: must be a whole number from 0 to 5, but is 9",
            "1: targets[0].label: 'good' is not one of negative, neutral, positive",
            "2: id: 'a' is that of an earlier line",
            "2: targets[0].end: must be a whole number from 3 to 5, but is 2",
            "3: text: is missing",
            "3: targets: must be a list, but is of type OBJECT",
            "4: targets[0].mention: 'Mosses' does not stand there"));
  }

  @Test
  void gwsd_sentences_areGroupsOfTheirOwn() throws IOException {
    write(
        """
        {"id":"1_0_t0","text":"The seas rise.","stance":"agree","votes":[]}
        {"id":"1_0_t1","text":"It rained.","stance":"neutral"}
        """);
    assertThat(
        GwsdFile.read(file, problems),
        contains(
            new LabelledText("1_0_t0", "The seas rise.", "agree", "1_0_t0"),
            new LabelledText("1_0_t1", "It rained.", "neutral", "1_0_t1")));
    assertThat(said(), is(empty()));
  }

  @Test
  void gwsd_brokenLines_namesAll() throws IOException {
    write("{\"id\":\"a\",\"text\":1,\"stance\":\"favor\"}\n{\"id\":\"a\",\"text\":\"\"}\n");
    GwsdFile.read(file, problems);
    assertThat(
        said(),
        contains(
            "1: text: must be a string, but is of type NUMBER",
            "1: stance: 'favor' is not one of agree, neutral, disagree",
            "2: id: 'a' is that of an earlier line",
            "2: stance: is missing"));
  }

  @Test
  void babe_sentences_areFactOrOpinionAndTheRestIsCounted() throws IOException {
    write(
        """
        {"text":"A.","outlet":"Post","label_opinion":"Entirely factual"}
        {"text":"B.","outlet":"Post","label_opinion":"Somewhat factual but also opinionated"}
        {"text":"C.","outlet":"Echo","label_opinion":"Expresses writer's opinion"}
        {"text":"D.","outlet":"Echo","label_opinion":"Expresses writer\u2019s opinion"}
        {"text":"E.","outlet":"Echo","label_opinion":"Somewhat factual but also opinionated"}
        {"text":"F.","outlet":"Echo","label_opinion":"No agreement"}
        """);
    assertThat(
        BabeFile.read(file, problems),
        is(
            new OpinionSet(
                List.of(
                    new LabelledText("1", "A.", "fact", "Post"),
                    new LabelledText("3", "C.", "opinion", "Echo"),
                    new LabelledText("4", "D.", "opinion", "Echo")),
                2,
                1)));
    assertThat(said(), is(empty()));
  }

  @Test
  void babe_brokenLines_namesAll() throws IOException {
    write("{\"text\":\"A.\",\"label_opinion\":\"Fact\"}\n{\"outlet\":\"Post\"}\n");
    BabeFile.read(file, problems);
    assertThat(
        said(),
        contains(
            "1: outlet: is missing",
            "1: label_opinion: 'Fact' is not one of Entirely factual, Expresses writer's opinion,"
                + " Expresses writer\u2019s opinion, Somewhat factual but also opinionated,"
                + " No agreement",
            "2: text: is missing",
            "2: label_opinion: is missing"));
  }

  @Test
  void sentences_articles_keepTheirOrder() throws IOException {
    write(
        """
        {"article_id":"b","sentence":"One.","voice":"outlet","speaker":null,\
        "stance":"irrelevant","insufficient":false}
        {"article_id":"a","sentence":"Two.","voice":"outlet","stance":"favor","insufficient":false}
        {"article_id":"b","sentence":"\\"Too little.\\"","voice":"direct_quote","speaker":"Ada Moss",\
        "stance":"favor","insufficient":true}
        """);
    Map<String, List<StanceSentence>> read = StanceFiles.sentences(file, problems);
    assertThat(said(), is(empty()));
    assertThat(read.keySet(), contains("b", "a"));
    assertThat(
        read.get("b"),
        contains(
            new StanceSentence("b", "One.", Voice.OUTLET, Optional.empty(), "irrelevant", false),
            new StanceSentence(
                "b",
                "\"Too little.\"",
                Voice.DIRECT_QUOTE,
                Optional.of("Ada Moss"),
                "favor",
                true)));
  }

  @Test
  void sentences_brokenLines_namesAll() throws IOException {
    write(
        """
        {"sentence":"One.","voice":"narrator","speaker":1,"stance":"none","insufficient":"no"}
        """);
    StanceFiles.sentences(file, problems);
    assertThat(
        said(),
        contains(
            "1: article_id: is missing",
            "1: voice: 'narrator' is not one of outlet, direct_quote, indirect_quote",
            "1: speaker: must be a string, but is of type NUMBER",
            "1: stance: 'none' is not one of favor, against, neutral, irrelevant",
            "1: insufficient: must be true or false, but is of type STRING"));
  }

  @Test
  void articles_withAndWithoutTitle_areRead() throws IOException {
    write(
        """
        {"id":"a","title":"Drones","text":"One. Two.","outlet":"Post","stance":"neutral-report"}
        {"id":"b","title":null,"text":"Three.","stance":"against"}
        """);
    assertThat(
        StanceFiles.articles(file, problems),
        contains(
            new StanceArticle(
                "a", Optional.of("Drones"), "One. Two.", Optional.of("Post"), "neutral-report"),
            new StanceArticle("b", Optional.empty(), "Three.", Optional.empty(), "against")));
    assertThat(said(), is(empty()));
  }

  @Test
  void articles_brokenLines_namesAll() throws IOException {
    write("{\"id\":\"a\",\"stance\":\"neutral\"}\n{\"id\":\"a\",\"text\":\"\",\"stance\":null}\n");
    StanceFiles.articles(file, problems);
    assertThat(
        said(),
        contains(
            "1: text: is missing",
            "1: stance: 'neutral' is not one of favor, against, neutral-report, off-topic",
            "2: id: 'a' is that of an earlier line",
            "2: stance: is missing"));
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
