package org.newsprint.stance;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsprint.config.Problems;
import org.newsprint.evaluate.StanceArticle;
import org.newsprint.evaluate.StanceFiles;
import org.newsprint.reading.Reading;
import org.newsprint.topic.LabelFile;
import org.newsprint.topic.LabelledArticle;
import org.newsprint.topic.TopicWords;
import org.newsprint.topic.Topics;

/** How well the gate tells articles on the topic from others; docs/stance.md has the figures. */
class RelevanceOfTextsTest {
  private static final Path LABELLED =
      Path.of("pipelines/topics/facial-recognition-moratorium.sentences.jsonl");
  private static final Path OTHERS = Path.of("src/test/data/gate/off-topic.jsonl");

  private final TopicWords words;

  RelevanceOfTextsTest() throws IOException {
    words = new TopicWords(Topics.facialRecognition());
  }

  @Test
  void relevant_labelledArticlesThatTakeASide_areFound() {
    Problems problems = new Problems();
    List<LabelledArticle> sided =
        LabelFile.articles(LABELLED, problems).stream()
            .filter(article -> !article.part().equals("test"))
            .filter(RelevanceOfTextsTest::takesASide)
            .toList();

    long found =
        sided.stream().filter(article -> isRelevant(article.title(), text(article))).count();

    assertThat(problems.list(), is(empty()));
    assertThat((double) found / sided.size(), is(greaterThan(0.86)));
  }

  @Test
  void relevant_articlesOnOtherSubjects_areFew() {
    Problems problems = new Problems();
    List<StanceArticle> others = StanceFiles.articles(OTHERS, problems);

    List<String> passed =
        others.stream()
            .filter(article -> isRelevant(article.title().orElse(""), article.text()))
            .map(StanceArticle::id)
            .toList();

    assertThat(problems.list(), is(empty()));
    assertThat(others.size(), is(90));
    assertThat(passed.size(), is(lessThanOrEqualTo(4)));
  }

  private boolean isRelevant(String title, String text) {
    return Relevance.of(words, Stories.article(Optional.of(title), text), Reading.of(text))
        .relevant();
  }

  private static boolean takesASide(LabelledArticle article) {
    return article.labels().values().stream()
            .flatMap(List::stream)
            .filter(record -> !record.restriction().equals(Heads.NOTHING))
            .count()
        >= 2;
  }

  private static String text(LabelledArticle article) {
    return article.paragraphs().stream()
        .map(sentences -> String.join(" ", sentences))
        .collect(Collectors.joining("\n\n"));
  }
}
